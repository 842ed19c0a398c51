use super::count;
use crate::dataset::Proof;
use crate::model::{
    Confidence, HiddenReason, InitiativeKind, InitiativeStatus, InstitutionKind, Level, LevelsBasis, LinkBasis, Mode,
    Offer, OfferingBasis, StudyKind, WageBasis,
};
use crate::search::Kind;
use crate::text::TermTexts;

pub(super) const TEXTS: TermTexts = TermTexts {
    level: |level| match level {
        Level::VmboBb => "vmbo basis",
        Level::VmboKb => "vmbo kader",
        Level::VmboGlTl => "vmbo gl or tl",
        Level::Mbo1 => "mbo level 1",
        Level::Mbo2 => "mbo level 2",
        Level::Mbo3 => "mbo level 3",
        Level::Mbo4 => "mbo level 4",
        Level::Ad => "Ad (associate degree)",
        Level::Hbo => "hbo (university of applied sciences)",
        Level::Wo => "university",
    },
    mode: |mode| match mode {
        Mode::Bol => "bol",
        Mode::Bbl => "bbl",
        Mode::Voltijd => "full-time",
        Mode::Deeltijd => "part-time",
    },
    mode_means: |mode| match mode {
        Mode::Bol => "Mostly at school, with work placements.",
        Mode::Bbl => "Mostly at work, and one day a week at school.",
        Mode::Voltijd => "At school all week.",
        Mode::Deeltijd => "At school for part of the week.",
    },
    kind_one: |kind| match kind {
        Kind::Career => "Career",
        Kind::Study => "Study",
        Kind::Employer => "Company",
        Kind::School => "School",
        Kind::Initiative => "Initiative",
        Kind::Place => "Place",
        Kind::World => "World",
    },
    kind_many: |kind| match kind {
        Kind::Career => "Careers",
        Kind::Study => "Studies",
        Kind::Employer => "Companies",
        Kind::School => "Schools",
        Kind::Initiative => "Initiatives",
        Kind::Place => "Places",
        Kind::World => "Worlds",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "sure",
        Confidence::Medium => "fairly sure",
        Confidence::Low => "not sure",
    },
    confidence_means: |confidence| match confidence {
        Confidence::High => "The source says so.",
        Confidence::Medium => "We work it out from the source.",
        Confidence::Low => "We have doubts. We only show it when someone confirms it.",
    },
    hidden_reason: |reason| match reason {
        HiddenReason::LowConfidence => "We are not sure enough.",
        HiddenReason::NoSector => "We do not know what kind of company it is.",
        HiddenReason::OldSource => "The newest source is from before 2014.",
        HiddenReason::Gone => "It no longer exists.",
        HiddenReason::Ended => "It has ended.",
    },
    institution_kind: |kind| match kind {
        InstitutionKind::PoTechnieklokaal => "technology lab (technieklokaal)",
        InstitutionKind::Praktijkonderwijs => "practical secondary school (praktijkonderwijs)",
        InstitutionKind::Vmbo => "secondary school (vmbo)",
        InstitutionKind::HavoVwo => "secondary school (havo and vwo)",
        InstitutionKind::Mbo => "vocational college (mbo)",
        InstitutionKind::Opleidingsbedrijf => "training company (opleidingsbedrijf)",
        InstitutionKind::Bedrijfsschool => "company school (bedrijfsschool)",
        InstitutionKind::Hbo => "university of applied sciences (hbo)",
        InstitutionKind::Wo => "university",
    },
    study_kind: |kind| match kind {
        StudyKind::VmboProfiel => "vmbo profile (secondary school)",
        StudyKind::Mbo => "mbo study (vocational college)",
        StudyKind::Ad => "Ad study",
        StudyKind::HboBachelor => "hbo study",
        StudyKind::WoBachelor => "university study",
    },
    initiative_kind,
    initiative_status: |status| match status {
        InitiativeStatus::Actief => "still running",
        InitiativeStatus::Onbekend => "we do not know if it is still running",
        InitiativeStatus::Beeindigd => "ended",
    },
    offer: |offer| match offer {
        Offer::Bedrijfsbezoek => "a visit",
        Offer::Stage => "a work placement",
        Offer::Leerbaan => "an apprenticeship",
        Offer::Vacature => "a job",
    },
    offering_basis: |basis| match basis {
        OfferingBasis::Stated => "stated in the source",
        OfferingBasis::Inferred => "inferred, so not certain",
    },
    levels_basis: |basis| match basis {
        LevelsBasis::DuoCrebo => "according to the study codes of DUO (the education office)",
        LevelsBasis::IscoNiveau => "according to the level in ISCO (a world list of jobs)",
        LevelsBasis::EigenKennis => "according to our own knowledge",
    },
    link_basis: |basis| match basis {
        LinkBasis::Code => "The official code belongs to this career.",
        LinkBasis::EarlierCode => "An earlier code of this study belongs to this career.",
        LinkBasis::Name => "The source of the study names this career.",
        LinkBasis::Editorial => "We think that this fits.",
    },
    proof: |proof| match proof {
        Proof::Named => "named in the source",
        Proof::CoreSector => "often at this kind of company",
        Proof::SideSector => "sometimes found at this kind of company",
    },
    wage_range: |low, high| format!("{low} to {high} a month, before tax"),
    wage_basis,
    wage_not_for_starters: "This is not a starting wage. When you start, you usually earn less.",
    duration: |months| match months {
        0 => "we do not know".to_owned(),
        6 => "half a year".to_owned(),
        months if months % 12 == 0 => count(usize::from(months / 12), "year", "years"),
        months if months % 12 == 6 => format!("{}.5 years", months / 12),
        months => count(usize::from(months), "month", "months"),
    },
};

fn initiative_kind(kind: InitiativeKind) -> &'static str {
    match kind {
        InitiativeKind::Technieklokaal => "technology lab (technieklokaal)",
        InitiativeKind::Fieldlab => "fieldlab",
        InitiativeKind::Programma => "programme",
        InitiativeKind::Netwerk => "network",
        InitiativeKind::Evenement => "event",
        InitiativeKind::Onderwijs => "education",
        InitiativeKind::Bedrijfsschool => "company school (bedrijfsschool)",
        InitiativeKind::Servicepunt => "help desk (servicepunt)",
        InitiativeKind::Subsidie => "grant",
        InitiativeKind::Overheid => "government",
        InitiativeKind::Werkgeversorganisatie => "organisation of employers",
        InitiativeKind::Werknemersorganisatie => "organisation of employees",
    }
}

fn wage_basis(basis: WageBasis, group: &str) -> String {
    let middle = format!("the middle half of all employees in the group ‘{group}’");
    match basis {
        WageBasis::Group2024 => {
            format!("In 2024, {middle} earned this, at 38 hours a week (Statistics Netherlands, CBS).")
        }
        WageBasis::Group2024Like => format!(
            "There is no figure for this career itself. A similar career belongs to this group: in 2024, {middle} earned this, at 38 hours a week (Statistics Netherlands, CBS)."
        ),
        WageBasis::Group2022Indexed => format!(
            "In 2022, {middle} earned this, at 38 hours a week (Statistics Netherlands, CBS). We added the growth of wages up to 2024."
        ),
        WageBasis::Group2022IndexedLike => format!(
            "There is no figure for this career itself. A similar career belongs to this group: in 2022, {middle} earned this, at 38 hours a week (Statistics Netherlands, CBS). We added the growth of wages up to 2024."
        ),
        WageBasis::Segment2022Indexed => format!(
            "There is no figure for the group ‘{group}’ itself. In 2022, the middle half of all employees in the wider group around it earned this, at 38 hours a week (Statistics Netherlands, CBS). We added the growth of wages up to 2024."
        ),
        WageBasis::Segment2022IndexedLike => format!(
            "There is no figure for this career itself. In 2022, the middle half of all employees in the wider group around ‘{group}’ earned this; a similar career belongs to it (Statistics Netherlands, CBS). We added the growth of wages up to 2024."
        ),
    }
}
