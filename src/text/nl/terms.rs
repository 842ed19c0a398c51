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
        Level::VmboGlTl => "vmbo gl of tl",
        Level::Mbo1 => "mbo niveau 1",
        Level::Mbo2 => "mbo niveau 2",
        Level::Mbo3 => "mbo niveau 3",
        Level::Mbo4 => "mbo niveau 4",
        Level::Ad => "Associate degree",
        Level::Hbo => "hbo",
        Level::Wo => "universiteit",
    },
    mode: |mode| match mode {
        Mode::Bol => "bol",
        Mode::Bbl => "bbl",
        Mode::Voltijd => "voltijd",
        Mode::Deeltijd => "deeltijd",
    },
    mode_means: |mode| match mode {
        Mode::Bol => "Vooral op school, met stages.",
        Mode::Bbl => "Vooral op het werk, en een dag per week naar school.",
        Mode::Voltijd => "De hele week naar school.",
        Mode::Deeltijd => "Een deel van de week naar school.",
    },
    kind_one: |kind| match kind {
        Kind::Career => "Beroep",
        Kind::Study => "Opleiding",
        Kind::Employer => "Bedrijf",
        Kind::School => "School",
        Kind::Initiative => "Initiatief",
        Kind::Place => "Plaats",
        Kind::World => "Wereld",
    },
    kind_many: |kind| match kind {
        Kind::Career => "Beroepen",
        Kind::Study => "Opleidingen",
        Kind::Employer => "Bedrijven",
        Kind::School => "Scholen",
        Kind::Initiative => "Initiatieven",
        Kind::Place => "Plaatsen",
        Kind::World => "Werelden",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "zeker",
        Confidence::Medium => "redelijk zeker",
        Confidence::Low => "onzeker",
    },
    confidence_means: |confidence| match confidence {
        Confidence::High => "Het staat zo in de bron.",
        Confidence::Medium => "We leiden het af uit de bron.",
        Confidence::Low => "We twijfelen. We laten het pas zien als iemand het bevestigt.",
    },
    hidden_reason: |reason| match reason {
        HiddenReason::LowConfidence => "We zijn niet zeker genoeg.",
        HiddenReason::NoSector => "We weten niet wat voor bedrijf het is.",
        HiddenReason::OldSource => "De nieuwste bron is van voor 2014.",
        HiddenReason::Gone => "Het bestaat niet meer.",
        HiddenReason::Ended => "Het is afgelopen.",
    },
    institution_kind: |kind| match kind {
        InstitutionKind::PoTechnieklokaal => "technieklokaal",
        InstitutionKind::Praktijkonderwijs => "praktijkonderwijs",
        InstitutionKind::Vmbo => "vmbo-school",
        InstitutionKind::HavoVwo => "school voor havo en vwo",
        InstitutionKind::Mbo => "mbo-school",
        InstitutionKind::Opleidingsbedrijf => "opleidingsbedrijf",
        InstitutionKind::Bedrijfsschool => "bedrijfsschool",
        InstitutionKind::Hbo => "hogeschool",
        InstitutionKind::Wo => "universiteit",
    },
    study_kind: |kind| match kind {
        StudyKind::VmboProfiel => "vmbo-profiel",
        StudyKind::Mbo => "mbo-opleiding",
        StudyKind::Ad => "Associate degree",
        StudyKind::HboBachelor => "hbo-opleiding",
        StudyKind::WoBachelor => "universitaire opleiding",
    },
    initiative_kind,
    initiative_status: |status| match status {
        InitiativeStatus::Actief => "loopt nog",
        InitiativeStatus::Onbekend => "we weten niet of het nog loopt",
        InitiativeStatus::Beeindigd => "afgelopen",
    },
    offer: |offer| match offer {
        Offer::Bedrijfsbezoek => "een bezoek",
        Offer::Stage => "een stage",
        Offer::Leerbaan => "een leerbaan",
        Offer::Vacature => "een baan",
    },
    offering_basis: |basis| match basis {
        OfferingBasis::Stated => "staat in de bron",
        OfferingBasis::Inferred => "afgeleid, dus niet zeker",
    },
    levels_basis: |basis| match basis {
        LevelsBasis::DuoCrebo => "volgens de opleidingscodes van DUO",
        LevelsBasis::IscoNiveau => "volgens het niveau van de beroepenlijst ISCO",
        LevelsBasis::EigenKennis => "volgens onze eigen kennis",
    },
    link_basis: |basis| match basis {
        LinkBasis::Code => "De officiële code hoort bij dit beroep.",
        LinkBasis::EarlierCode => "Een eerdere code van deze opleiding hoort bij dit beroep.",
        LinkBasis::Name => "De bron van de opleiding noemt dit beroep.",
        LinkBasis::Editorial => "Wij denken dat dit past.",
    },
    proof: |proof| match proof {
        Proof::Named => "genoemd in de bron",
        Proof::CoreSector => "vaak bij dit soort bedrijf",
        Proof::SideSector => "soms bij dit soort bedrijf",
    },
    wage_range: |low, high| format!("{low} tot {high} bruto per maand"),
    wage_basis,
    wage_not_for_starters: "Dit is geen startloon. Wie begint, verdient meestal minder.",
    duration: |months| match months {
        0 => "weten we niet".to_owned(),
        6 => "half jaar".to_owned(),
        months if months % 12 == 0 => format!("{} jaar", months / 12),
        months if months % 12 == 6 => format!("{},5 jaar", months / 12),
        months => count(usize::from(months), "maand", "maanden"),
    },
};

fn initiative_kind(kind: InitiativeKind) -> &'static str {
    match kind {
        InitiativeKind::Technieklokaal => "technieklokaal",
        InitiativeKind::Fieldlab => "fieldlab",
        InitiativeKind::Programma => "programma",
        InitiativeKind::Netwerk => "netwerk",
        InitiativeKind::Evenement => "evenement",
        InitiativeKind::Onderwijs => "onderwijs",
        InitiativeKind::Bedrijfsschool => "bedrijfsschool",
        InitiativeKind::Servicepunt => "servicepunt",
        InitiativeKind::Subsidie => "subsidie",
        InitiativeKind::Overheid => "overheid",
        InitiativeKind::Werkgeversorganisatie => "organisatie van werkgevers",
        InitiativeKind::Werknemersorganisatie => "organisatie van werknemers",
    }
}

fn wage_basis(basis: WageBasis, group: &str) -> String {
    let middle = format!("de middelste helft van alle werknemers in de groep ‘{group}’");
    match basis {
        WageBasis::Group2024 => format!("Dit verdiende {middle} in 2024, bij 38 uur per week (CBS)."),
        WageBasis::Group2024Like => format!(
            "Voor dit beroep is er geen eigen cijfer. Een beroep dat erop lijkt, hoort bij deze groep: dit verdiende {middle} in 2024, bij 38 uur per week (CBS)."
        ),
        WageBasis::Group2022Indexed => format!(
            "Dit verdiende {middle} in 2022, bij 38 uur per week (CBS). Wij telden de loongroei tot 2024 erbij op."
        ),
        WageBasis::Group2022IndexedLike => format!(
            "Voor dit beroep is er geen eigen cijfer. Een beroep dat erop lijkt, hoort bij deze groep: dit verdiende {middle} in 2022, bij 38 uur per week (CBS). Wij telden de loongroei tot 2024 erbij op."
        ),
        WageBasis::Segment2022Indexed => format!(
            "Van de groep ‘{group}’ zelf is er geen cijfer. Dit verdiende de middelste helft van alle werknemers in de bredere groep daaromheen in 2022, bij 38 uur per week (CBS). Wij telden de loongroei tot 2024 erbij op."
        ),
        WageBasis::Segment2022IndexedLike => format!(
            "Voor dit beroep is er geen eigen cijfer. Een beroep dat erop lijkt, hoort bij de groep ‘{group}’. Dit verdiende de middelste helft van alle werknemers in de bredere groep daaromheen in 2022, bij 38 uur per week (CBS). Wij telden de loongroei tot 2024 erbij op."
        ),
    }
}
