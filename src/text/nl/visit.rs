use crate::text::VisitTexts;

pub(in crate::text) static TEXTS: VisitTexts =
    VisitTexts { title: "Ga kijken", lead: "Hier kun je techniek zien en doen." };
