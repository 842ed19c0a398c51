//! A folder of its own for each test.
#![allow(dead_code, clippy::disallowed_methods, reason = "each test file uses a part; sorting costs nothing here")]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use xtask::data::check;
use xtask::data::files::Authored;

/// A folder that goes when the test ends.
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
}

impl Folder {
    /// An empty one.
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("xtask-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    /// One with the sound dataset.
    pub fn with_fixture() -> Self {
        let folder = Self::new();
        copy(&fixture(), &folder.path);
        folder
    }

    /// Changes a file of the dataset.
    pub fn change(&self, name: &str, change: impl FnOnce(&mut Value)) {
        let file = self.path.join(format!("{name}.json"));
        let mut content = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        change(&mut content);
        fs::write(&file, content.to_string()).unwrap();
    }

    /// Writes a file of the dataset.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path.join(format!("{name}.json")), text).unwrap();
    }

    /// Takes a file of the dataset away.
    pub fn delete(&self, name: &str) {
        fs::remove_file(self.path.join(format!("{name}.json"))).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.path).ok();
    }
}

/// The sound dataset.
pub fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/valid")
}

/// Copies the files of a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let file = entry.unwrap().path();
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

/// What `data check` says of a folder.
pub fn messages(folder: &Folder) -> Vec<String> {
    let (data, mut problems) = Authored::load(&folder.path);
    problems.extend(check::all(&data));
    problems.sort();
    problems.iter().map(ToString::to_string).collect()
}
