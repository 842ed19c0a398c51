use crate::text::DetailTexts;

pub(in crate::text) static TEXTS: DetailTexts = DetailTexts {
    source: "Source",
    sources: "Where does this come from?",
    dated: |date| format!("from {date}"),
    read_on: |date| format!("read: {date}"),
    no_date: "without a date",
    record_as_of: |date| format!("Newest source: {date}."),
    sources_loading: "The sources are on their way.",
    opens_elsewhere: "(another website)",
    remark: "Remark by the makers:",
    read_aloud: "Read aloud",
    read_stop: "Stop reading",
    term_close: "Close",
    must_check: "Please check",
    must_check_why: "This may be out of date. Ask the school or the company.",
};
