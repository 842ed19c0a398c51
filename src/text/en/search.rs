use super::count;
use crate::search::{ChipKind, Reason};
use crate::text::SearchTexts;
use crate::travel::about;

pub(super) const TEXTS: SearchTexts = SearchTexts {
    label: "Search for a career, study or company",
    placeholder: "For example: lassen or buiten werken",
    submit: "Search",
    suggestions: "Suggestions",
    all_results: |query| format!("All results for ‘{query}’"),
    count_suggestions: |number| match number {
        0 => "No suggestions.".to_owned(),
        number => format!("{}. Use the arrow keys.", count(number, "suggestion", "suggestions")),
    },
    count_results: |number| count(number, "result", "results"),
    preparing: "The search is starting. Just keep typing.",
    title: "Search",
    title_for: |query| format!("Found for ‘{query}’"),
    empty_lead: "Type above what you look for. One word is enough.",
    examples: "Try",
    understood: "What we understood",
    chip_kind: |kind| match kind {
        ChipKind::Place => "Place",
        ChipKind::Region => "Region",
        ChipKind::Level => "Level",
        ChipKind::Mode => "Way of learning",
        ChipKind::Trait => "What the work is like",
        ChipKind::Without => "Without",
        ChipKind::Subject => "School subject",
        ChipKind::Code => "Code",
        ChipKind::Compare => "Compare",
        ChipKind::Near => "Near",
        ChipKind::Kind => "Kind",
        ChipKind::Within => "Travel time",
        ChipKind::After => "What comes next",
    },
    remove_chip: |label| format!("Remove: {label}"),
    did_you_mean: "Did you mean",
    dropped: |label| format!("With ‘{label}’ we found nothing. Without it we found this."),
    nothing: |query| format!("We found nothing yet for ‘{query}’"),
    nothing_lead: "Try another word, or begin with one of these worlds.",
    more_of_kind: |number| format!("Show {number} more"),
    reason,
    onward: "What can I do after this?",
    groups: "Kinds of results",
};

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Title { typed } => format!("because ‘{typed}’ is in the name"),
        Reason::Synonym { typed, found } if typed == found => format!("because you search for ‘{typed}’"),
        Reason::Synonym { typed, found } => format!("because ‘{typed}’ goes with ‘{found}’"),
        Reason::Text { typed } => format!("because you search for ‘{typed}’"),
        Reason::Linked { typed, found } => format!("because ‘{typed}’ suits ‘{found}’"),
        Reason::Editorial { typed } => format!("because it suits ‘{typed}’"),
        Reason::InPlace { place } => format!("in {place}"),
        Reason::NearPlace { place, minutes } => match about(f64::from(*minutes)) {
            Some(minutes) => format!("about {minutes} minutes by bike from {place}"),
            None => format!("more than an hour and a half by bike from {place}"),
        },
        Reason::Fits { label } => format!("fits: {label}"),
        Reason::Code { code } => format!("because it has code {code}"),
        Reason::Guess { typed, found } => format!("because ‘{typed}’ looks like ‘{found}’"),
    }
}
