use crate::text::MapTexts;

pub(in crate::text) static TEXTS: MapTexts =
    MapTexts { title: "Kaart van de regio", lead: "Zie waar techniek zit, en hoe ver dat is." };
