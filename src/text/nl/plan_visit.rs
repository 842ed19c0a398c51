use crate::text::PlanVisitTexts;

pub(in crate::text) static TEXTS: PlanVisitTexts =
    PlanVisitTexts { title: "Plan een bezoek", lead: "Drie plekken die samen veel techniek laten zien." };
