use crate::text::{HomeTexts, PillarTexts};

pub(super) const TEXTS: HomeTexts = HomeTexts {
    title: "Begin",
    question: "Wat wil jij maken, fiksen of uitvinden?",
    lead: "Ontdek technisch werk, opleidingen en bedrijven in de Liemers en de Achterhoek.",
    worlds: "Stap in een wereld",
    worlds_lead: "Techniek heeft zeven werelden. In welke kijk jij eerst rond?",
    undecided: "Ik weet het nog niet",
    undecided_lead: "Geen probleem. Wij helpen je op weg.",
    pillars: "Of kies een deur",
    kiezen: PillarTexts {
        question: "Wat past bij mij?",
        lead: "Je hoeft nog niets te weten. Kijk rond en ontdek wat je leuk vindt.",
        doors: &[
            ("Zoek op wat je leuk vindt", "Typ gewoon wat je graag doet. Bijvoorbeeld: buiten werken."),
            ("Technieklokalen", "Plekken in de buurt waar je techniek zelf probeert."),
        ],
    },
    leren: PillarTexts {
        question: "Hoe kom ik daar?",
        lead: "Zie welke opleidingen er zijn. Je kunt altijd later verder leren.",
        doors: &[
            ("Opleidingen", "Van vmbo tot universiteit. Op school of vooral op het werk."),
            ("Scholen", "Waar je in en om de regio techniek leert."),
        ],
    },
    werken: PillarTexts {
        question: "Wat ga ik dan doen?",
        lead: "Bekijk wat mensen met techniek doen, en bij welke bedrijven dat kan.",
        doors: &[
            ("Beroepen", "Wat je doet, wat het oplevert en hoe je er komt."),
            ("Bedrijven", "Technische bedrijven bij jou in de buurt."),
        ],
    },
    innoveren: PillarTexts {
        question: "Kan ik iets uitvinden?",
        lead: "In de regio werken scholen en bedrijven samen aan nieuwe ideeën.",
        doors: &[
            ("Fieldlabs", "Werkplaatsen waar bedrijven nieuwe techniek uitproberen."),
            ("Alle initiatieven", "Programma's, netwerken en evenementen voor techniek."),
        ],
    },
    stations: ["nu", "kiezen", "leren", "jouw werk"],
};
