//! The days that the rules name, with a calendar file of them.

use crate::calendar::{Day, Deadline, Entry, calendar, deadlines};
use crate::dataset::Details;
use crate::text::Texts;
use crate::web::browser::clock;
use crate::web::components::{MustCheck, Panel, SourceLine, Waiting};
use crate::web::links::data_url;
use crate::web::state::{data_lang, use_data, use_details, use_texts};
use leptos::prelude::*;

/// The name of the file that is saved.
const FILE: &str = "techniekverkenner-aanmelden.ics";

/// Each day with its rule and source, and a link that saves them for a calendar.
///
/// # Accessibility
/// A list; the link says what it gives.
#[component]
pub fn Dates() -> impl IntoView {
    let texts = use_texts();
    let words = texts.parents();
    let details = use_details();
    let today = today(&use_data().manifest.date);
    let days = move || match details.get() {
        None => view! { <Waiting says=texts.detail().sources_loading /> }.into_any(),
        Some(details) => shown(texts, details, today),
    };
    view! { <Panel title=words.dates lead=words.dates_lead>{days}</Panel> }.into_any()
}

/// From when days lie ahead: the clock of the device, unless it runs behind the dataset.
fn today(dataset: &str) -> Option<Day> {
    clock::today().max(Day::from_iso(dataset))
}

fn shown(texts: &'static Texts, details: &'static Details, today: Option<Day>) -> AnyView {
    let words = texts.parents();
    let ahead = |deadline: Deadline<'static>| Some((today?.first(deadline.month, deadline.day)?, deadline));
    let found: Vec<_> = deadlines(details.rules.iter_shown()).into_iter().filter_map(ahead).collect();
    let (Some(today), false) = (today, found.is_empty()) else {
        return view! { <p>{words.dates_none}</p> }.into_any();
    };
    let items = found.iter().map(|(day, deadline)| item(texts, *day, deadline)).collect_view();
    let entries: Vec<_> = found.iter().map(|(day, deadline)| entry(texts, details, *day, deadline)).collect();
    let file = data_url("text/calendar", &calendar(&entries, today));
    view! {
        <ul class="plain parents__dates">{items}</ul>
        <p>{words.dates_mind}</p>
        <p class="parents__save">
            <a class="button" href=file download=FILE>{words.dates_save}</a>
        </p>
        <p class="quiet parents__save">{words.dates_save_means}</p>
    }
    .into_any()
}

fn item(texts: &'static Texts, day: Day, deadline: &Deadline<'static>) -> AnyView {
    let words = texts.parents();
    let rule = deadline.rule;
    let sources = rule.sources.iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
    let note = rule.note.as_deref().map(|note| {
        view! { <p class="quiet">{texts.detail().remark} " " <span lang=data_lang()>{note}</span> "."</p> }
    });
    view! {
        <li>
            <strong>{texts.numbers.date(&day.to_string())} ": " {(words.date_of)(&rule.to.kind)}</strong>
            <p>{words.date_rule} " ‘" <span lang=data_lang()>{rule.condition.as_str()}</span> "’."</p>
            {note}
            {rule.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            {sources}
        </li>
    }
    .into_any()
}

/// The day as it stands in a calendar: far from the app, so its rule and source come along.
fn entry(texts: &'static Texts, details: &'static Details, day: Day, deadline: &Deadline<'static>) -> Entry {
    let words = texts.parents();
    let rule = deadline.rule;
    let mut text = vec![format!("{} ‘{}’.", words.date_rule, rule.condition), words.dates_mind.to_owned()];
    for source in rule.sources.iter().filter_map(|id| details.sources.get(id.as_str())) {
        let at = source.url.as_deref().unwrap_or(&source.publisher);
        text.push(format!("{} {at}", texts.record().shared.source_is));
    }
    Entry { key: rule.id.to_string(), day, title: (words.date_of)(&rule.to.kind), text: text.join("\n") }
}
