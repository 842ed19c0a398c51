//! Levels of schooling and ways of learning.

words! {
    /// A level of a qualification, in ascending order.
    Level {
        /// vmbo basisberoepsgericht.
        VmboBb = "vmbo-bb",
        /// vmbo kaderberoepsgericht.
        VmboKb = "vmbo-kb",
        /// vmbo gemengde or theoretische leerweg.
        VmboGlTl = "vmbo-gl-tl",
        /// mbo 1, entree.
        Mbo1 = "mbo-1",
        /// mbo 2, basisberoepsopleiding.
        Mbo2 = "mbo-2",
        /// mbo 3, vakopleiding.
        Mbo3 = "mbo-3",
        /// mbo 4, middenkader or specialist.
        Mbo4 = "mbo-4",
        /// Associate degree.
        Ad = "ad",
        /// hbo bachelor.
        Hbo = "hbo",
        /// wo bachelor.
        Wo = "wo",
    }
}

words! {
    /// A way of learning. A mode belongs to the qualification unless an offering states it.
    Mode {
        /// Mostly at school, with placements.
        Bol = "bol",
        /// Mostly at work, in a paid leerbaan.
        Bbl = "bbl",
        /// Full time (vmbo, Ad, hbo, wo).
        Voltijd = "voltijd",
        /// Part time (Ad, hbo, wo).
        Deeltijd = "deeltijd",
    }
}
