use crate::text::ProfileChoiceTexts;

pub(in crate::text) static TEXTS: ProfileChoiceTexts =
    ProfileChoiceTexts { title: "Which profile?", lead: "See which doors open with a profile or subject." };
