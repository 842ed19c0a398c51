use crate::text::DossierTexts;

pub(in crate::text) static TEXTS: DossierTexts = DossierTexts {
    kept_here: "This stays on this device. It goes nowhere else.",
    refused: "This device keeps nothing. Copy it down.",
    erase_note: "Erase this",
    erase_note_named: |name| format!("Erase this: {name}"),
    erased: "Erased.",
    put_back: "Put it back",
    others: "In another tab you wrote:",
    others_add: "Add it here",
    others_drop: "Throw it away",
    all_title: "Do you share this device?",
    all_lead: "Whoever comes next can see what you wrote and chose. Erase it when you are done.",
    all_erase: "Erase all of mine",
    all_sure: "Are you sure? All your notes, ticks and choices will go. You cannot get them back.",
    all_yes: "Yes, erase all",
    all_no: "No, keep it",
    all_done: "All is erased. Nothing of yours is on this device any more.",
};
