use crate::text::PlanVisitTexts;

pub(in crate::text) static TEXTS: PlanVisitTexts =
    PlanVisitTexts { title: "Plan a visit", lead: "Three places that show much technology together." };
