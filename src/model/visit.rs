//! What a pupil can tick and write on the card of a visit.

words! {
    /// Kind of visit.
    VisitKind {
        /// A technieklokaal.
        Lab = "lokaal",
        /// A company.
        Company = "bedrijf",
        /// An open day of a school.
        OpenDay = "open-dag",
    }
}

words! {
    /// Something to look for on a visit, or something that one did there. The words stand in what pupils kept: a word
    /// never gets another meaning.
    VisitItem {
        /// To make something.
        WantMake = "wil-maken",
        /// To see an unknown machine or robot.
        WantMachine = "wil-machine",
        /// To ask how something works.
        WantHow = "wil-uitleg",
        /// To see what a company makes or repairs.
        WantProduct = "wil-product",
        /// To see what a day at work is like.
        WantDay = "wil-werkdag",
        /// To ask how people came to work there.
        WantWay = "wil-route",
        /// To see a workshop or a lesson.
        WantWorkshop = "wil-praktijklokaal",
        /// To ask how much one learns at work.
        WantMode = "wil-leerweg",
        /// To ask what one needs to be let in.
        WantEntry = "wil-toelating",
        /// Made something or took it apart.
        DidMake = "deed-maken",
        /// Used a machine or a tool.
        DidTool = "deed-gereedschap",
        /// Tried something.
        DidTry = "deed-proberen",
        /// Saw people at work.
        DidWatch = "deed-kijken",
        /// Saw a workshop.
        DidWorkshop = "deed-praktijklokaal",
        /// Talked to somebody who learns there.
        DidTalk = "deed-praten",
        /// Asked a question.
        DidAsk = "deed-vragen",
    }
}

words! {
    /// The notes of one visit. The words stand in what pupils kept, like those of [`VisitItem`].
    VisitNote {
        /// Where one goes, for a visit that is no record.
        Place = "waar",
        /// What one wants to see.
        Before = "vooraf",
        /// What one did.
        Done = "gedaan",
        /// What was a surprise.
        Surprise = "verrast",
        /// What one still wants to know.
        Wonder = "vraag",
    }
}

impl VisitKind {
    /// Three things to look for.
    #[must_use]
    pub const fn to_see(self) -> [VisitItem; 3] {
        match self {
            Self::Lab => [VisitItem::WantMake, VisitItem::WantMachine, VisitItem::WantHow],
            Self::Company => [VisitItem::WantProduct, VisitItem::WantDay, VisitItem::WantWay],
            Self::OpenDay => [VisitItem::WantWorkshop, VisitItem::WantMode, VisitItem::WantEntry],
        }
    }

    /// What one may have done.
    #[must_use]
    pub const fn to_do(self) -> [VisitItem; 4] {
        match self {
            Self::Lab => [VisitItem::DidMake, VisitItem::DidTool, VisitItem::DidWatch, VisitItem::DidAsk],
            Self::Company => [VisitItem::DidWatch, VisitItem::DidTry, VisitItem::DidTalk, VisitItem::DidAsk],
            Self::OpenDay => [VisitItem::DidWorkshop, VisitItem::DidTry, VisitItem::DidTalk, VisitItem::DidAsk],
        }
    }
}
