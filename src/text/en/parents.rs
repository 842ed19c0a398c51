use crate::text::ParentsTexts;

pub(in crate::text) static TEXTS: ParentsTexts =
    ParentsTexts { title: "For parents", lead: "How to help your child choose." };
