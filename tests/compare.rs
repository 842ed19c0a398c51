//! Comparing, on the committed dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeSet;
use techniekverkenner::compare::{KINDS, Learning, Question, find, read_ids, studies_towards, wage_key};
use techniekverkenner::search::{self, ChipKind, Engine, Kind};

#[test]
fn an_id_belongs_to_one_kind_only_and_fits_in_an_address() {
    let data = common::dataset();
    let mut seen = BTreeSet::new();
    let careers = data.careers.all().iter().map(|record| record.id.as_str());
    let studies = data.studies.all().iter().map(|record| record.id.as_str());
    let employers = data.employers.all().iter().map(|record| record.id.as_str());
    for id in careers.chain(studies).chain(employers) {
        assert!(seen.insert(id), "{id} stands for two things");
        assert_eq!(read_ids(id), [id], "{id} has a letter that parts ids");
    }
}

#[test]
fn one_kind_is_compared_and_the_rest_is_named() {
    let data = common::dataset();
    let question =
        Question::read(&data, "mbo-medewerker-productietechniek-2,lasser,pijpfitter,bestaat-niet,stratenmaker");
    assert_eq!(question.kind, Some(Kind::Career), "the kind of most ids");
    assert_eq!(question.ids, ["lasser", "pijpfitter"]);
    assert_eq!(question.others, [(Kind::Study, vec!["mbo-medewerker-productietechniek-2".to_owned()])]);
    assert!(question.unknown.contains(&"bestaat-niet".to_owned()));
    assert!(question.unknown.contains(&"stratenmaker".to_owned()), "a hidden record is not shown here either");

    let tie = Question::read(&data, "audacious-sheet-metal,lasser");
    assert_eq!(tie.kind, Some(Kind::Employer), "of equally many the first");
    assert_eq!(tie.others, [(Kind::Career, vec!["lasser".to_owned()])]);

    let five = Question::read(&data, "lasser,pijpfitter,metselaar,timmerman,elektromonteur-industrie");
    assert_eq!(five.ids.len(), 4);
    assert_eq!(five.over, ["elektromonteur-industrie"]);
    assert_eq!(Question::read(&data, ""), Question::default());
}

#[test]
fn the_chip_of_a_comparison_leads_to_it() {
    let data = common::dataset();
    let engine = Engine::new(&data);
    for query in ["verschil lasser en metselaar", "timmerman of metselaar"] {
        let answer = engine.search(&data, &search::Question { text: query, limit: 20, here: None });
        let chip = answer.chips.iter().find(|chip| chip.kind == ChipKind::Compare).expect(query);
        let question = Question::read(&data, &chip.value);
        assert_eq!((question.kind, question.ids.len()), (Some(Kind::Career), 2), "{query}");
    }
}

#[test]
fn careers_of_one_group_have_one_figure() {
    let data = common::dataset();
    for career in data.careers.iter_shown() {
        for other in data.same_wage_group(career) {
            assert_eq!(wage_key(career), wage_key(other), "{} and {}", career.id, other.id);
        }
    }
}

#[test]
fn learning_for_a_career_spans_its_studies() {
    let data = common::dataset();
    let lasser = data.careers.get("lasser").expect("a career");
    let studies = studies_towards(&data, lasser);
    assert!(studies.iter().all(|study| study.level >= lasser.entry_level), "no profile of the vmbo");
    let learning = Learning::of(studies.iter().copied());
    let (low, high) = learning.months.expect("we know how long");
    assert!(studies.iter().all(|study| (low..=high).contains(&study.duration_months)));
    assert!(!learning.modes.is_empty());
    assert_eq!(Learning::of([]), Learning::default());
    assert!(KINDS.contains(&find(&data, "lasser").expect("a career").0));
}
