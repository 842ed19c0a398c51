use crate::text::WayTexts;

pub(in crate::text) static TEXTS: WayTexts =
    WayTexts { title: "Jouw route", lead: "Van waar je nu bent naar wat je wilt worden." };
