use crate::text::ParentsTexts;

pub(in crate::text) static TEXTS: ParentsTexts =
    ParentsTexts { title: "Voor ouders", lead: "Zo help je je kind kiezen." };
