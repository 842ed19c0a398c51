//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the project.
#[must_use]
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The authored dataset.
#[must_use]
pub fn data_dir() -> PathBuf {
    root().join("public/data")
}

/// Our own installs of tools.
#[must_use]
pub fn tools_dir() -> PathBuf {
    root().join(".tools")
}
