use crate::text::ProfileChoiceTexts;

pub(in crate::text) static TEXTS: ProfileChoiceTexts =
    ProfileChoiceTexts { title: "Welk profiel?", lead: "Kijk welke deuren opengaan met een profiel of vak." };
