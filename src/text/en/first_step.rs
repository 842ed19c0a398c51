use crate::model::Pillar;
use crate::text::{FirstStepTexts, StandTexts};

pub(in crate::text) static TEXTS: FirstStepTexts = FirstStepTexts {
    doors: |pillar| match pillar {
        Pillar::Kiezen => ["Search for what you like", "Technology labs (technieklokalen)"],
        Pillar::Leren => ["Studies", "Schools"],
        Pillar::Werken => ["Careers", "Companies"],
        Pillar::Innoveren => ["Fieldlabs", "All initiatives"],
    },
    worlds: "Choose a world",
    surprise: "Surprise me",
    surprise_lead: "We pick any career for you.",
    stand: "Where are you now?",
    stand_lead: "Choose where you are now. Then you see the studies that come next.",
    stands: StandTexts {
        primary: "primary school",
        practical: "praktijkonderwijs",
        vmbo_bb: "vmbo basis",
        vmbo_kb: "vmbo kader",
        vmbo_gl_tl: "vmbo gl or tl",
        havo: "havo",
        vwo: "vwo",
        mbo_1: "mbo level 1",
        mbo_2: "mbo level 2",
        mbo_3: "mbo level 3",
        mbo_4: "mbo level 4",
        work: "I work already",
    },
    live: "Where do you live?",
    live_lead: "Choose your village or town. Then you see the technical companies there.",
    village: "Your village or town",
    village_none: "Choose a place",
    go: "Show me",
};
