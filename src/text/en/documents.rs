use crate::text::{Document, Section};

pub(in crate::text) static PRIVACY: Document = Document {
    title: "Privacy",
    lead: "This app does not know who you are. And we do not want to know.",
    sections: &[
        Section {
            title: "What we keep about you",
            paragraphs: &[
                "We keep nothing. There is no account, and no server that saves anything.",
                "What you write down, tick or keep in the app is on your own device only.",
                "Do you share the device? Then the next person can read it. Erase it when you are done.",
                "Do you choose a village or a class? That too is on your own device only. You erase it on top of each page.",
                "Do you press ‘Use my location’? Then your browser looks up where you are. We keep the village only.",
                "What you want to compare or keep is there too, and so are your answers to the cards and your guesses. Erasing takes them along.",
                "Your language, your colours and ‘Easy reading’ are on your own device. If you clear the browser, they are gone.",
            ],
        },
        Section {
            title: "Who is watching",
            paragraphs: &[
                "Nobody. We do not count visits and we place no cookies.",
                "The app asks nothing from other websites. What you type stays on your device.",
                "The website that offers the app does see that you fetch it. Every website sees that.",
            ],
        },
        Section {
            title: "Links to others",
            paragraphs: &[
                "Sometimes there is a link to a school or company.",
                "On that website, their own rules apply.",
            ],
        },
    ],
};

pub(in crate::text) static ACCESSIBILITY: Document = Document {
    title: "Accessibility",
    lead: "Everyone must be able to use this app.",
    sections: &[
        Section {
            title: "How it works",
            paragraphs: &[
                "Everything works with a finger, a mouse, a keyboard and a screen reader.",
                "Feel free to make the text larger, up to 200 percent. You can still read everything.",
                "At the bottom of every page you choose light, dark or high contrast. ‘Easy reading’ is there too.",
                "We explain the words with dots below them. Press the word.",
                "Does your device have a Dutch voice of its own? Then the app reads pieces of Dutch text aloud.",
                "Do you want less movement? The app follows the setting of your device.",
            ],
        },
        Section {
            title: "With the keyboard",
            paragraphs: &[
                "With Tab you go on. With Enter you open something.",
                "In the search field you use the arrow keys to go through the suggestions. With Escape you close them.",
            ],
        },
        Section {
            title: "What we aim for",
            paragraphs: &[
                "We build for WCAG 2.2, level AA. A program tests every page.",
                "There is no independent audit yet. So we do not promise a quality mark.",
            ],
        },
    ],
};
