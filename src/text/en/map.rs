use crate::text::MapTexts;

pub(in crate::text) static TEXTS: MapTexts =
    MapTexts { title: "Map of the region", lead: "See where technology is, and how far away." };
