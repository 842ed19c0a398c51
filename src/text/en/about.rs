use super::count;
use crate::text::AboutTexts;

pub(in crate::text) static TEXTS: AboutTexts = AboutTexts {
    title: "About the data",
    lead: "Here you read what we know, where it comes from and how sure it is.",
    dataset_of: |region, date| format!("Data about {region}, from {date}."),
    counts: "What is in it",
    counts_lead: "If we are not sure enough about something, we do not show it.",
    shown: "Shown",
    kept_out: "Kept out",
    kept_out_why: "Why we keep something out",
    sure: "How sure are we?",
    sure_lead: "With each career, school and company we say how sure we are.",
    kind: "Kind",
    credits: "With thanks to",
    credits_lead: "We use open data from others.",
    licence: |licence| format!("Licence: {licence}"),
    our_texts: |licence| format!("You may use our own texts under {licence}."),
    all_sound: "All data was read without problems.",
    left_out: |number| {
        let records =
            count(number, "record could not be read and was left out.", "records could not be read and were left out.");
        format!("{records} The rest is fine.")
    },
    honest_title: "What we do not know",
    honest: &[
        "We do not know every school that offers a study. Also ask the regional college (roc) near you.",
        "We do not know if a company is hiring now. We only name where this work can occur.",
        "Wages are about a whole group of employees, not about people who just start.",
        "Rules can change. Not sure? Ask your school careers adviser (decaan) or the school that offers the study.",
    ],
};
