use crate::model::Pillar;
use crate::text::{FirstStepTexts, StandTexts};

pub(in crate::text) static TEXTS: FirstStepTexts = FirstStepTexts {
    doors: |pillar| match pillar {
        Pillar::Kiezen => ["Zoek op wat je leuk vindt", "Technieklokalen"],
        Pillar::Leren => ["Opleidingen", "Scholen"],
        Pillar::Werken => ["Beroepen", "Bedrijven"],
        Pillar::Innoveren => ["Fieldlabs", "Alle initiatieven"],
    },
    worlds: "Kies een wereld",
    surprise: "Verras me",
    surprise_lead: "We pakken zomaar een beroep voor je.",
    stand: "Waar sta je nu?",
    stand_lead: "Kies waar je nu zit. Dan zie je de opleidingen die daarna komen.",
    stands: StandTexts {
        primary: "basisschool",
        practical: "praktijkonderwijs",
        vmbo_bb: "vmbo basis",
        vmbo_kb: "vmbo kader",
        vmbo_gl_tl: "vmbo gl of tl",
        havo: "havo",
        vwo: "vwo",
        mbo_1: "mbo niveau 1",
        mbo_2: "mbo niveau 2",
        mbo_3: "mbo niveau 3",
        mbo_4: "mbo niveau 4",
        work: "ik werk al",
    },
    live: "Waar woon je?",
    live_lead: "Kies je dorp of stad. Dan zie je de technische bedrijven daar.",
    village: "Jouw dorp of stad",
    village_none: "Kies een plaats",
    go: "Laat zien",
};
