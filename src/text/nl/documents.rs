use crate::text::{Document, Section};

pub(in crate::text) static PRIVACY: Document = Document {
    title: "Privacy",
    lead: "Deze app weet niet wie je bent. Dat willen we ook niet weten.",
    sections: &[
        Section {
            title: "Wat we van jou bewaren",
            paragraphs: &[
                "Wij bewaren niets. Er is geen account en geen server die iets opslaat.",
                "Wat je in de app opschrijft, aanvinkt of bewaart, staat alleen op je eigen apparaat.",
                "Deel je het apparaat? Dan kan de volgende het lezen. Wis het als je klaar bent.",
                "Kies je een dorp of een klas? Dat staat ook alleen op je eigen apparaat. Je wist het bovenaan elke pagina.",
                "Druk je op ‘Gebruik mijn locatie’? Dan zoekt je browser op waar je bent. Wij bewaren alleen het dorp.",
                "Ook wat je wilt vergelijken of bewaart, staat daar. Net als je antwoorden op de kaarten en wat je raadde. Met wissen gaat het mee weg.",
                "Je taal, je kleuren en ‘Makkelijk lezen’ staan op je eigen apparaat. Wis je de browser, dan zijn ze weg.",
            ],
        },
        Section {
            title: "Wie er meekijkt",
            paragraphs: &[
                "Niemand. We tellen geen bezoek en plaatsen geen cookies.",
                "De app vraagt niets op bij andere websites. Wat je typt, blijft op je apparaat.",
                "De website waar de app op staat, ziet wel dat je de app ophaalt. Dat is bij elke website zo.",
            ],
        },
        Section {
            title: "Links naar anderen",
            paragraphs: &[
                "Soms staat er een link naar een school of bedrijf.",
                "Op die website gelden hun eigen regels.",
            ],
        },
    ],
};

pub(in crate::text) static ACCESSIBILITY: Document = Document {
    title: "Toegankelijkheid",
    lead: "Iedereen moet deze app kunnen gebruiken.",
    sections: &[
        Section {
            title: "Zo werkt het",
            paragraphs: &[
                "Alles werkt met een vinger, een muis, een toetsenbord en een schermlezer.",
                "Vergroot de tekst gerust tot 200 procent. Alles blijft leesbaar.",
                "Onderaan elke pagina kies je licht, donker of veel contrast. Daar staat ook ‘Makkelijk lezen’.",
                "Woorden met stippeltjes eronder leggen we uit. Druk op het woord.",
                "Heeft je apparaat zelf een Nederlandse stem? Dan leest de app stukken tekst voor.",
                "Wil je minder beweging? De app volgt de instelling van je apparaat.",
            ],
        },
        Section {
            title: "Met het toetsenbord",
            paragraphs: &[
                "Met Tab ga je verder. Met Enter open je iets.",
                "In het zoekveld loop je met de pijltjes door de suggesties. Met Escape sluit je ze.",
            ],
        },
        Section {
            title: "Wat we nastreven",
            paragraphs: &[
                "We bouwen naar WCAG 2.2, niveau AA. Een programma test elke pagina.",
                "Een onafhankelijk onderzoek is er nog niet. Daarom beloven we geen keurmerk.",
            ],
        },
    ],
};
