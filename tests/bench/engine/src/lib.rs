//! The engine as the bench page drives it: the same documents go to it and, as JSON, to the peers.

mod grow;
mod near;
mod peers;
mod routes;

pub use grow::grow;
pub use near::Near;
pub use peers::to_json;
pub use routes::Routes;

use serde_json::json;
use techniekverkenner::dataset::{Dataset, parse_core};
use techniekverkenner::search::{Document, Engine, Question, documents};
use wasm_bindgen::prelude::wasm_bindgen;

/// A dataset with documents, and after [`Bench::build`] an engine over them.
///
/// Each step is a call of its own, so that the page can take the time and the memory of each.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    data: Dataset,
    documents: Vec<Document>,
    engine: Option<Engine>,
}

#[wasm_bindgen]
impl Bench {
    /// Reads a core bundle and makes the real documents, or `records` of them where that is more.
    ///
    /// # Errors
    /// Where the bundle cannot be read, or any record of it is unsound.
    #[wasm_bindgen(constructor)]
    pub fn new(core: &str, records: usize) -> Result<Self, String> {
        let (data, problems) = parse_core(core).map_err(|error| format!("{error:?}"))?;
        if let Some(problem) = problems.first() {
            return Err(format!("{} problems, first {problem:?}", problems.len()));
        }
        let documents = grow(documents(&data), records);
        Ok(Self { data, documents, engine: None })
    }

    /// How many documents there are before the engine takes them.
    #[wasm_bindgen(getter)]
    pub fn size(&self) -> usize {
        self.documents.len()
    }

    /// The documents from `start` on, at most `count`, as JSON for the peers.
    pub fn documents(&self, start: usize, count: usize) -> String {
        to_json(self.documents.iter().skip(start).take(count)).to_string()
    }

    /// Builds the engine, which takes the documents over as it does in the app.
    pub fn build(&mut self) {
        self.engine = Some(Engine::of_documents(&self.data, std::mem::take(&mut self.documents)));
    }

    /// The hits for a query, as `{"hits": ["career:lasser", ...], "guess": "..."}`.
    pub fn search(&self, query: &str, limit: usize) -> String {
        let Some(engine) = &self.engine else { return "null".to_owned() };
        let answer = engine.search(&self.data, &Question { text: query, limit, here: None });
        let hits: Vec<_> = answer.hits.iter().map(|hit| format!("{}:{}", hit.kind.slug(), hit.id)).collect();
        json!({ "hits": hits, "guess": answer.suggestion }).to_string()
    }
}
