use crate::text::VisitTexts;

pub(in crate::text) static TEXTS: VisitTexts =
    VisitTexts { title: "Go and see", lead: "Where you can see and do technology." };
