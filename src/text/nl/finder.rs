use crate::text::FinderTexts;

pub(in crate::text) static TEXTS: FinderTexts = FinderTexts {
    title: "Ontdek wat bij je past",
    lead: "Kies wat je leuk vindt. Dan zie je beroepen, met de reden erbij.",
};
