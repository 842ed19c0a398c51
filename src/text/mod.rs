//! The words of the interface, in every language, checked at compile time.
//!
//! Each area of the screen has a struct in a file of its own; `nl/` and `en/` fill every field of it, so a missing
//! text does not compile. To add a language: copy `en/`, translate it, add it to [`Lang`] and to [`texts`].
//! Sentences are short (B1): about twelve words at most. Texts from the dataset are Dutch and are not here.

mod about;
mod challenge;
mod compare;
mod detail;
mod document;
mod dossier;
mod entry;
mod errors;
mod first_step;
mod format;
mod frame;
mod home;
mod list;
mod map;
mod news;
mod pact;
mod parents;
mod plan_visit;
mod profile_choice;
mod record;
mod search;
mod stage;
mod terms;
mod travel;
mod verdict;
mod visit;
mod way;

mod en;
mod nl;

pub use about::AboutTexts;
pub use challenge::ChallengeTexts;
pub use compare::{CompareTexts, RowTexts};
pub use detail::DetailTexts;
pub use document::{Document, Section};
pub use dossier::DossierTexts;
pub use entry::EntryTexts;
pub use errors::ErrorTexts;
pub use first_step::{FirstStepTexts, StandTexts};
pub use format::Numbers;
pub use frame::FrameTexts;
pub use home::HomeTexts;
pub use list::ListTexts;
pub use map::MapTexts;
pub use news::NewsTexts;
pub use pact::PactTexts;
pub use parents::ParentsTexts;
pub use plan_visit::{Draft, PlanVisitTexts};
pub use profile_choice::ProfileChoiceTexts;
pub use record::{
    CareerTexts, EmployerTexts, InitiativeTexts, MissingTexts, RecordTexts, ReportTexts, SchoolTexts, SharedTexts,
    StudyTexts, WorldTexts,
};
pub use search::SearchTexts;
pub use stage::StageTexts;
pub use terms::TermTexts;
pub use travel::TravelTexts;
pub use verdict::VerdictTexts;
pub use visit::VisitTexts;
pub use way::{AskTexts, LineTexts, OnTexts, StepTexts, StillTexts, WayTexts};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the language of the dataset.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// All languages, the default first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code for the `lang` attribute and for storage.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Its own name, in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// Reads a [`Lang::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// The texts of one language that the first screens need. The areas behind a method are those of later screens: they are
/// a file of their own in the release, and so are the texts that only they ask for.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the area of its name")]
pub struct Texts {
    pub lang: Lang,
    pub frame: FrameTexts,
    pub home: HomeTexts,
    pub search: SearchTexts,
    pub errors: ErrorTexts,
    pub terms: TermTexts,
    pub numbers: Numbers,
}

macro_rules! later {
    ($($(#[$doc:meta])* $area:ident: $texts:ty = $of:ident :: $name:ident;)+) => {
        impl Texts {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $area(&self) -> &'static $texts {
                    match self.lang {
                        Lang::Nl => &nl::$of::$name,
                        Lang::En => &en::$of::$name,
                    }
                }
            )+
        }
    };
}

later! {
    /// Lists.
    list: ListTexts = list::TEXTS;
    /// What detail screens share.
    detail: DetailTexts = detail::TEXTS;
    /// Detail screens.
    record: RecordTexts = record::TEXTS;
    /// Who may start a study, and what comes next.
    entry: EntryTexts = entry::TEXTS;
    /// The big thing to do on the screen of a pillar.
    first_step: FirstStepTexts = first_step::TEXTS;
    /// The Techniekpact.
    pact: PactTexts = pact::TEXTS;
    /// News.
    news: NewsTexts = news::TEXTS;
    /// For parents.
    parents: ParentsTexts = parents::TEXTS;
    /// Visits.
    visit: VisitTexts = visit::TEXTS;
    /// Challenges.
    challenge: ChallengeTexts = challenge::TEXTS;
    /// The answers for the pupil's own stage.
    verdict: VerdictTexts = verdict::TEXTS;
    /// Where the pupil stands.
    stage: StageTexts = stage::TEXTS;
    /// The home village, and the way from it.
    travel: TravelTexts = travel::TEXTS;
    /// The map.
    map: MapTexts = map::TEXTS;
    /// The planner of a visit.
    plan_visit: PlanVisitTexts = plan_visit::TEXTS;
    /// The drawn route.
    way: WayTexts = way::TEXTS;
    /// The choice of a profile.
    profile_choice: ProfileChoiceTexts = profile_choice::TEXTS;
    /// Comparing side by side.
    compare: CompareTexts = compare::TEXTS;
    /// What the pupil keeps.
    dossier: DossierTexts = dossier::TEXTS;
    /// About the data.
    about: AboutTexts = about::TEXTS;
    /// Privacy.
    privacy: Document = documents::PRIVACY;
    /// Accessibility.
    accessibility: Document = documents::ACCESSIBILITY;
}

/// The texts of a language.
#[must_use]
pub const fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Nl => &nl::TEXTS,
        Lang::En => &en::TEXTS,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Texts, texts};
    use crate::compare::Difference;
    use crate::dataset::Proof;
    use crate::guide::{Goal, Want, Way, Who};
    use crate::model::{
        Confidence, HiddenReason, InitiativeKind, InitiativeStatus, InstitutionKind, Level, LevelsBasis, LinkBasis,
        Mode, Offer, OfferingBasis, Pillar, StudyKind, VisitItem, VisitKind, WageBasis,
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
}
