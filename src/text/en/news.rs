use super::count;
use crate::text::NewsTexts;

pub(in crate::text) static TEXTS: NewsTexts = NewsTexts {
    title: "News",
    lead: "What happened in technology in our region, in our own words.",
    waiting: "The news is on its way.",
    count: |number| count(number, "item", "items"),
    pillar: "What for",
    year: "Year",
    nothing: "No news that fits this",
    nothing_lead: "Take a choice away, then you see more again.",
    this_item: "This item",
    close_item: "Show the list only",
    no_item: "We do not know this item. All news stands below.",
    pact: "Read what the Techniekpact was",
    item: "News:",
    year_estimated: |date| format!("{date} (year estimated)"),
    date_estimated: |date| format!("{date} (date estimated)"),
};
