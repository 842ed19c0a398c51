//! A `.br` and a `.gz` beside each file that gets smaller by it, for hosts that serve such files as they are.

use super::files;
use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;

const KINDS: [&str; 10] = ["html", "css", "js", "json", "wasm", "svg", "webmanifest", "txt", "xml", "ico"];

/// Compresses the files of `folder`.
pub fn all(folder: &Path) -> Result<()> {
    for name in files(folder)?.iter().filter(|name| is_compressible(name)) {
        let content = fs::read(folder.join(name))?;
        for (ending, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
            if compressed.len() < content.len() {
                fs::write(folder.join(format!("{name}.{ending}")), compressed)?;
            }
        }
    }
    Ok(())
}

fn is_compressible(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| KINDS.contains(&ending))
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
