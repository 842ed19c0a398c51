use crate::text::HomeTexts;

pub(super) const TEXTS: HomeTexts = HomeTexts {
    title: "Begin",
    question: "Wat wil jij maken, fiksen of uitvinden?",
    lead: |region| format!("Ontdek technisch werk, opleidingen en bedrijven in {region}."),
    worlds: "Stap in een wereld",
    worlds_lead: "Techniek heeft zeven werelden. In welke kijk jij eerst rond?",
    undecided: "Ik weet het nog niet",
    undecided_lead: "Geen probleem. Wij helpen je op weg.",
    pillars: "Of kies een deur",
    stations: ["nu", "kiezen", "leren", "jouw werk"],
};
