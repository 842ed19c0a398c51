//! The pathways engine as a bench drives it: over the real studies, or over many more made of them.

use techniekverkenner::dataset::{Dataset, Table, parse_core, parse_details};
use techniekverkenner::model::{Rule, StudyId};
use techniekverkenner::pathways::{Goal, Pathways, Pupil, Start};
use wasm_bindgen::prelude::wasm_bindgen;

/// A dataset with rules, `times` as many studies and links as there are, and the engine over them.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Routes {
    data: Dataset,
    rules: Vec<Rule>,
}

#[wasm_bindgen]
impl Routes {
    /// Reads the core and the details.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(core: &str, details: &str, times: usize) -> Result<Self, String> {
        let (mut data, _) = parse_core(core).map_err(|error| format!("{error:?}"))?;
        let (details, _) = parse_details(details).map_err(|error| format!("{error:?}"))?;
        multiply(&mut data, times);
        Ok(Self { data, rules: details.rules.all().to_vec() })
    }

    /// How many studies there are.
    #[wasm_bindgen(getter)]
    pub fn size(&self) -> usize {
        self.data.studies.all().len()
    }

    /// Makes the engine ready; the length of the id of the rule that names the leerbaan, so that nothing is left out.
    pub fn ready(&self) -> usize {
        Pathways::new(&self.data, &self.rules).leerbaan_rule().map_or(0, |rule| rule.id.as_str().len())
    }

    /// The routes from a stage to each career in turn, in one engine; how many routes there are. Divide the time by
    /// [`careers`](Self::careers) for one query.
    pub fn each(&self, from: &str) -> usize {
        let paths = Pathways::new(&self.data, &self.rules);
        let Some(start) = Start::from_slug(from) else { return 0 };
        let routes = |career| paths.routes(Pupil::at(start), Goal::Career(career), &|_| None).routes.len();
        self.data.careers.iter_shown().map(routes).sum()
    }

    /// Every career from a stage in one search; how many are reached.
    pub fn all(&self, from: &str) -> usize {
        let paths = Pathways::new(&self.data, &self.rules);
        let reached = Start::from_slug(from).map(|start| paths.reachable(Pupil::at(start))).unwrap_or_default();
        reached.iter().filter(|reach| reach.found.is_ok()).count()
    }

    /// How many careers are shown.
    #[wasm_bindgen(getter)]
    pub fn careers(&self) -> usize {
        self.data.careers.iter_shown().count()
    }
}

/// Further studies are real ones under another id, with the same links.
fn multiply(data: &mut Dataset, times: usize) {
    let (mut studies, mut links) = (data.studies.all().to_vec(), data.study_careers.clone());
    for time in 1..times {
        let again = |id: &StudyId| StudyId(format!("{id}-{time}"));
        studies.extend(data.studies.all().iter().cloned().map(|mut study| {
            study.id = again(&study.id);
            study
        }));
        links.extend(data.study_careers.iter().cloned().map(|mut link| {
            link.study = again(&link.study);
            link
        }));
    }
    data.studies = Table::new(studies);
    data.study_careers = links;
}
