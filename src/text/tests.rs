//! Both languages say everything, each in its own words.

use super::{Lang, Texts, texts};
use crate::compare::Difference;
use crate::dataset::Proof;
use crate::guess::{Beside, Surprise, Why};
use crate::guide::{Goal, Want, Way, Who};
use crate::model::{
    Confidence, HiddenReason, InitiativeKind, InitiativeStatus, InstitutionKind, Level, LevelsBasis, LinkBasis, Mode,
    Offer, OfferingBasis, Pillar, StudyKind, VisitItem, VisitKind, WageBasis,
};
use crate::search::Kind;
use std::collections::BTreeSet;

/// Shorter texts may well be the same in both languages: a name, an example of a question.
const LONG: usize = 4;

#[test]
fn no_english_text_is_still_dutch() {
    let (dutch, english) = (long_texts(texts(Lang::Nl)), long_texts(texts(Lang::En)));
    assert!(dutch.len() > 200 && english.len() > 200, "the walk reaches the texts");
    let same: Vec<_> = english.intersection(&dutch).collect();
    assert!(same.is_empty(), "the same in both languages: {same:#?}");
}

/// The texts of at least [`LONG`] words that can be reached: those that `Debug` shows, and those of functions whose
/// arguments are easily made. `Debug` shows a function as an address only.
fn long_texts(texts: &Texts) -> BTreeSet<String> {
    let areas = format!(
        "{texts:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}",
        texts.list(),
        texts.travel(),
        texts.map(),
        texts.plan_visit(),
        texts.way(),
        texts.profile_choice(),
        texts.parents(),
        texts.detail(),
        texts.record(),
        texts.entry(),
        texts.first_step(),
        texts.about(),
        texts.visit(),
        texts.challenge(),
        texts.dossier(),
        texts.privacy(),
        texts.accessibility()
    );
    let mut found = quoted(&areas);
    found.extend(quoted(&format!("{:?}{:?}{:?}", texts.pact(), texts.news(), texts.compare())));
    found.extend(guess(texts));
    found.extend(pact(texts));
    found.extend(compare(texts));
    found.extend(terms(texts));
    found.extend(sentences(texts));
    found.into_iter().filter(|text| text.split_whitespace().count() >= LONG).collect()
}

/// What stands between quotes in the output of `Debug`.
fn quoted(debug: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut letters = debug.chars();
    while letters.any(|letter| letter == '"') {
        let mut text = String::new();
        while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
            text.extend(if letter == '\\' { letters.next() } else { Some(letter) });
        }
        found.push(text);
    }
    found
}

fn terms(texts: &Texts) -> Vec<String> {
    let terms = &texts.terms;
    let mut words = Vec::new();
    words.extend(Level::ALL.map(terms.level));
    words.extend(Mode::ALL.map(terms.mode));
    words.extend(Mode::ALL.map(terms.mode_means));
    words.extend(Kind::ALL.map(terms.kind_one));
    words.extend(Kind::ALL.map(terms.kind_many));
    words.extend(Confidence::ALL.map(terms.confidence));
    words.extend(Confidence::ALL.map(terms.confidence_means));
    words.extend(HiddenReason::ALL.map(terms.hidden_reason));
    words.extend(InstitutionKind::ALL.map(terms.institution_kind));
    words.extend(StudyKind::ALL.map(terms.study_kind));
    words.extend(InitiativeKind::ALL.map(terms.initiative_kind));
    words.extend(InitiativeStatus::ALL.map(terms.initiative_status));
    words.extend(Offer::ALL.map(terms.offer));
    words.extend(OfferingBasis::ALL.map(terms.offering_basis));
    words.extend(LevelsBasis::ALL.map(terms.levels_basis));
    words.extend(LinkBasis::ALL.map(terms.link_basis));
    words.extend(VisitItem::ALL.map(texts.visit().item));
    for kind in VisitKind::ALL {
        let (title, text) = (texts.visit().door)(kind);
        words.extend([title, text]);
        let visit = texts.visit();
        words.extend([visit.kind, visit.arrange, visit.look_at, visit.place].map(|say| say(kind)));
    }
    words.extend([Proof::Named, Proof::CoreSector, Proof::SideSector].map(terms.proof));
    let mut found: Vec<_> = words.into_iter().map(ToOwned::to_owned).collect();
    found.extend(WageBasis::ALL.map(|basis| (terms.wage_basis)(basis, "x")));
    found.extend([0, 6, 12, 18, 24, 30, 7].map(terms.duration));
    found.push((terms.wage_range)("1", "2"));
    found
}

/// The screen where one guesses, with what it says of each way to guess.
fn guess(texts: &Texts) -> Vec<String> {
    let words = texts.guess();
    let mut found = quoted(&format!("{words:?}"));
    found.extend(Beside::ALL.map(|beside| (words.beside)(beside).to_owned()));
    found.extend(Surprise::ALL.map(|surprise| (words.surprise_answer)(surprise).to_owned()));
    found.extend(Why::ALL.map(|why| (words.dropped)(why, "x")));
    found.extend([words.before, words.guess, words.range, words.class_middle].map(|say| say("1", "2")));
    found.extend([words.swap_named, words.now, words.three, words.look].map(|say| say("x")));
    found.extend([words.more_hands, words.fewer_hands, words.spoken].map(|say| say("x")));
    found.extend([words.count, words.class].map(|say| say(1, 3)));
    found.extend([words.earlier, words.hands].map(|say| say(2)));
    found
}

/// Sentences around comparing that take a kind, a number or a name.
fn compare(texts: &Texts) -> Vec<String> {
    let words = texts.compare();
    let kinds = [Kind::Career, Kind::Study, Kind::Employer];
    let mut fixed = Vec::new();
    fixed.extend(
        kinds.into_iter().flat_map(|kind| [words.full, words.other_kinds, words.row.what].map(|say| say(kind))),
    );
    fixed.extend([None, Some(Kind::Career), Some(Kind::Study), Some(Kind::Employer)].map(words.add_label));
    fixed.extend(Difference::ALL.map(words.difference));
    let mut found: Vec<_> = fixed.into_iter().map(ToOwned::to_owned).collect();
    let of_text = [
        words.removed,
        words.gone,
        words.earlier,
        words.later,
        words.unknown,
        words.over,
        words.same_group,
        words.offers_once,
    ];
    found.extend(of_text.map(|say| say("x")));
    found.push((words.added)("x", 2));
    found.push((words.moved)("x", 1, 2));
    found.push((words.entry_to)("x", "y"));
    found.extend(
        [0, 1, 2]
            .into_iter()
            .flat_map(|number| [words.add_found, words.wage_more, words.and_more].map(|say| say(number))),
    );
    found
}

/// Sentences of the Techniekpact and the news that take an answer, a number or a text.
fn pact(texts: &Texts) -> Vec<String> {
    let (pact, news) = (texts.pact(), texts.news());
    let mut words = Vec::new();
    words.extend(Who::ALL.map(pact.who));
    words.extend(Want::ALL.map(pact.want));
    words.extend(Goal::ALL.map(pact.goal));
    words.extend(Way::ALL.map(pact.way));
    words.extend(Who::ALL.into_iter().flat_map(|who| Way::ALL.map(|way| (pact.because)(way, who))));
    let mut found: Vec<_> = words.into_iter().map(ToOwned::to_owned).collect();
    found.extend([pact.ended_lead, news.year_estimated, news.date_estimated].map(|say| say("x")));
    found.extend([pact.ways_found, news.count].into_iter().flat_map(|say| [1, 2].map(say)));
    found
}

/// Sentences of the other areas that take a kind, a number or a text.
fn sentences(texts: &Texts) -> Vec<String> {
    let (list, detail, record, about) = (texts.list(), texts.detail(), texts.record(), texts.about());
    let (career, study, employer) = (&record.career, &record.study, &record.employer);
    let words = [Kind::ALL.map(list.nothing), Kind::ALL.map(record.missing.unknown_title)];
    let mut found: Vec<_> = words.into_iter().flatten().map(ToOwned::to_owned).collect();
    found.extend(Pillar::ALL.map(texts.frame.pillar).map(ToOwned::to_owned));
    found.extend(Pillar::ALL.into_iter().flat_map(texts.first_step().doors).map(ToOwned::to_owned));
    let of_text = [
        texts.frame.hosted_by,
        texts.home.lead,
        texts.search.all_results,
        texts.search.dropped,
        texts.search.nothing,
        list.cleared,
        list.offered_in,
        list.maybe_offered_in,
        list.leads_to,
        detail.dated,
        detail.read_on,
        detail.record_as_of,
        about.licence,
        about.our_texts,
        record.shared.in_english,
        record.shared.age,
        record.missing.unknown_lead,
        career.also_called,
        career.levels_usual,
        career.nearest,
        career.offered_by,
        career.related_shares,
        study.offered_nearest,
        study.checked,
        study.modes_here,
        study.related_same_name,
        study.related_up,
        study.related_down,
        employer.eyebrow,
        employer.offers_once,
        employer.named_words,
        record.initiative.same_kind,
        record.initiative.same_pillar,
    ];
    found.extend(of_text.map(|say| say("x")));
    let of_two = [
        about.dataset_of,
        list.nothing_without,
        record.missing.hidden_lead,
        record.school.lead,
        record.initiative.status_then,
    ];
    found.extend(of_two.map(|say| say("x", "y")));
    let of_rule = [study.requirements_old, study.requirements_new];
    found.extend(of_rule.map(|say| say(2015, "x")));
    for number in [1, 2] {
        let of_number = [
            about.left_out,
            texts.search.count_suggestions,
            record.shared.side_companies,
            career.same_group,
            employer.side,
            record.world.company_careers,
        ];
        found.extend(of_number.map(|say| say(number)));
    }
    found.push((texts.errors.server)(500));
    found.push((texts.errors.wrong_version)(2));
    found.push((career.nearest_with_trip)("x", "y"));
    found.extend([None, Some("2020")].map(|date| (career.press_says)("x", "y", "z", date)));
    found.push((study.lead)("x", "y", "z"));
    found.push((study.code_cohort)(2020));
    found.push((employer.km_from_here)(3));
    found.push((record.report.text)("x", "y", "z", "w"));
    found
}
