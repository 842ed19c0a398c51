use crate::text::PactTexts;

pub(in crate::text) static TEXTS: PactTexts =
    PactTexts { title: "Techniekpact", lead: "Wat het was, en wat er nog van is." };
