use crate::text::NewsTexts;

pub(in crate::text) static TEXTS: NewsTexts =
    NewsTexts { title: "Nieuws", lead: "Wat er gebeurde in de techniek in onze regio." };
