use crate::text::PickWorldsTexts;

pub(in crate::text) static TEXTS: PickWorldsTexts = PickWorldsTexts {
    title: "Kies een of twee werelden",
    lead: "Zie wat je er kunt doen, waar dat kan, en wat je nu al kunt proberen.",
    full: |picked| format!("Je koos al {picked}. Haal er eerst een weg."),
};
