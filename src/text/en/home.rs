use crate::text::{HomeTexts, PillarTexts};

pub(super) const TEXTS: HomeTexts = HomeTexts {
    title: "Start",
    question: "What do you want to make, fix or invent?",
    lead: "Discover technical work, studies and companies in the Liemers and the Achterhoek.",
    worlds: "Step into a world",
    worlds_lead: "Technology has seven worlds. Which one do you look at first?",
    undecided: "I do not know yet",
    undecided_lead: "No problem. We help you on your way.",
    pillars: "Or choose a door",
    kiezen: PillarTexts {
        question: "What fits me?",
        lead: "You need not know anything yet. Look around and see what you like.",
        doors: &[
            ("Search for what you like", "Just type what you like to do. For example: buiten werken."),
            ("Technology labs (technieklokalen)", "Places nearby where you try technology yourself."),
        ],
    },
    leren: PillarTexts {
        question: "How do I get there?",
        lead: "See which studies there are. You can always learn more later.",
        doors: &[
            ("Studies", "From vmbo (secondary school) to university. At school or mostly at work."),
            ("Schools", "Where you learn technology in and around the region."),
        ],
    },
    werken: PillarTexts {
        question: "What would I do?",
        lead: "See what people do with technology, and at which companies.",
        doors: &[
            ("Careers", "What you do, what it pays and how you get there."),
            ("Companies", "Technical companies near you."),
        ],
    },
    innoveren: PillarTexts {
        question: "Can I invent something?",
        lead: "In the region, schools and companies work on new ideas together.",
        doors: &[
            ("Fieldlabs", "Workshops where companies try out new technology."),
            ("All initiatives", "Programmes, networks and events for technology."),
        ],
    },
    stations: ["now", "choose", "learn", "your work"],
};
