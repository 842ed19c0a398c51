use crate::text::ErrorTexts;

pub(super) const TEXTS: ErrorTexts = ErrorTexts {
    title: "Loading did not work",
    try_again: "Try again",
    missing: "The file with the data is not on the server. Perhaps the app has just been renewed.",
    server: |status| {
        format!("The server gives an error ({status}). It is not your fault. Wait a moment and try again.")
    },
    offline: "There is no connection. Check if your wifi is on.",
    timeout: "The server does not answer. We waited 20 seconds.",
    truncated: "Only part of the file arrived. The connection was lost.",
    not_json: "We got something else than our data. Perhaps you must log in to the wifi first?",
    wrong_version: |found| {
        format!("The data (version {found}) does not fit this app. Load the page again to get the newest app.")
    },
    nothing_in_it: "The file with the data is empty.",
    for_helper: "Still not working? Show this to your teacher:",
};
