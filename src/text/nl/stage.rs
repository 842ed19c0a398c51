use crate::pathways::{Rung, Start};
use crate::text::StageTexts;

pub(in crate::text) static TEXTS: StageTexts = StageTexts {
    choose: "Waar zit je nu op school?",
    start,
    rung,
    change: "wijzig",
    from_link: "Dit komt uit de link. Je eigen keuze blijft bewaard.",
    which_school: "Waar zit je nu?",
    which_year: "In welk jaar?",
    year,
    doing_it: "Ik doe dit nu",
    has_diploma: "Ik heb het diploma",
    skip_year: "Sla over",
    back: "Terug",
    chosen: |stage| format!("Je zit nu hier: {stage}."),
    forget: "Wis dit",
    forgotten: "Gewist.",
    kept: "Dit staat alleen op dit apparaat.",
};

const fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Primary => "basisschool",
        Rung::Pro => "praktijkonderwijs",
        Rung::VmboBb => "vmbo basis",
        Rung::VmboKb => "vmbo kader",
        Rung::VmboGlTl => "vmbo gl of tl (mavo)",
        Rung::Havo => "havo",
        Rung::Havo3 => "havo tot en met klas 3",
        Rung::Vwo => "vwo",
        Rung::Mbo1 => "mbo niveau 1 (entree)",
        Rung::Mbo2 => "mbo niveau 2",
        Rung::Mbo3 => "mbo niveau 3",
        Rung::Mbo4 => "mbo niveau 4",
        Rung::Specialist => "mbo niveau 4, specialist",
        Rung::Ad => "Associate degree (Ad)",
        Rung::Propedeuse => "hbo, eerste jaar gehaald",
        Rung::Hbo => "hbo",
        Rung::HboMaster => "hbo-master",
        Rung::Wo => "universiteit (wo)",
        Rung::WoMaster => "wo-master",
        Rung::Work => "werk of iets anders",
    }
}

fn year(rung: Rung, year: u8) -> String {
    let word = if rung == Rung::Primary { "groep" } else { "klas" };
    format!("{word} {year}")
}

fn start(start: Start) -> String {
    let name = rung(start.rung());
    match start.year() {
        Some(number) if start.rung() == Rung::Primary => year(Rung::Primary, number),
        Some(number) => format!("{name}, {}", year(start.rung(), number)),
        None if start.has_diploma() => format!("diploma {name}"),
        None => name.to_owned(),
    }
}
