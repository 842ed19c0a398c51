use crate::text::WayTexts;

pub(in crate::text) static TEXTS: WayTexts =
    WayTexts { title: "Your route", lead: "From where you are now to what you want to be." };
