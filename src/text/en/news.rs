use crate::text::NewsTexts;

pub(in crate::text) static TEXTS: NewsTexts =
    NewsTexts { title: "News", lead: "What happened in technology in our region." };
