use crate::text::DetailTexts;

pub(in crate::text) static TEXTS: DetailTexts = DetailTexts {
    source: "Bron",
    sources: "Waar komt dit vandaan?",
    dated: |date| format!("van {date}"),
    read_on: |date| format!("gelezen in {date}"),
    no_date: "zonder datum",
    record_as_of: |date| format!("Nieuwste bron: {date}."),
    sources_loading: "De bronnen komen eraan.",
    opens_elsewhere: "(andere website)",
    remark: "Opmerking van de makers:",
    read_aloud: "Lees voor",
    read_stop: "Stop",
    term_close: "Sluit",
    must_check: "Controleren",
    must_check_why: "Dit kan verouderd zijn. Vraag het na bij de school of het bedrijf.",
};
