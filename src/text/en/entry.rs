use crate::model::{Right, RuleEnd};
use crate::text::EntryTexts;

pub(in crate::text) static TEXTS: EntryTexts = EntryTexts {
    title: "Can I get in?",
    with_right: "With this diploma you may start here",
    otherwise: "Also possible, but not as a matter of course",
    right: |right| match right {
        Right::WettelijkDoorstroomrecht => "a right",
        Right::Schooladvies => "with this advice of your school",
        Right::Voorwaarde => "on a condition",
        Right::Mogelijk => "sometimes possible",
    },
    stage,
    narrowed: "Mind: it may also depend on your profile, your subjects or your field:",
    local: "A quick route in the region",
    local_lead: "This route has rules of its own. Ask the school what is possible now.",
    none: "We know no rule for this study. Ask the school.",
    not_yours: "Is your diploma not in the list? Ask the school.",
    undated: "These rules have no date. Ask the school, also if your diploma is not in the list.",
    old: "Some of these rules are older than three years. Ask the school, also if your diploma is not in the list.",
    rules: "Where these rules stand",
    after: "And then",
    after_lead: "A diploma is not the end. This can come next.",
    after_none: "We know no rule for what comes next.",
    after_studies: "One step up, in the same field",
    after_all: "All studies that come next",
};

fn stage(end: &RuleEnd) -> Option<&'static str> {
    Some(match (end.kind.as_str(), end.level.as_str()) {
        ("po", _) => "the last year of primary school",
        ("praktijkonderwijs", _) => "praktijkonderwijs (practical school)",
        ("vmbo", "bb") => "vmbo basis",
        ("vmbo", "kb") => "vmbo kader",
        ("vmbo", "bb/kb") => "vmbo basis or kader",
        ("vmbo", "gl-tl") => "vmbo gl or tl",
        ("havo", "3") => "havo 3 or vwo 3",
        ("havo", "4") => "havo 4",
        ("havo", _) => "havo",
        ("vwo", "5") => "vwo 5",
        ("vwo", _) => "vwo",
        ("mbo", "1") => "mbo level 1",
        ("mbo", "2") => "mbo level 2",
        ("mbo", "3") => "mbo level 3",
        ("mbo", "4") => "mbo level 4",
        ("mbo", "4 specialist") => "mbo level 4, specialist",
        ("mbo", "2/3/4") => "mbo level 2, 3 or 4",
        ("ad", _) => "Associate degree",
        ("hbo-bachelor", "propedeuse") => "the first year of hbo",
        ("hbo-bachelor", _) => "hbo",
        ("wo-bachelor", _) => "university",
        ("hbo-master", _) => "a master at an hbo school",
        ("wo-master", _) => "a master at a university",
        ("werk", _) => "work",
        _ => return None,
    })
}
