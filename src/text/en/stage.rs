use crate::pathways::{Rung, Start};
use crate::text::StageTexts;

pub(in crate::text) static TEXTS: StageTexts = StageTexts {
    choose: "Where are you at school now?",
    start,
    rung,
    change: "change",
    from_link: "This comes from the link. Your own choice stays kept.",
    which_school: "Where are you now?",
    which_year: "In which year?",
    year,
    doing_it: "I am doing this now",
    has_diploma: "I have the diploma",
    skip_year: "Skip",
    back: "Back",
    chosen: |stage| format!("You are here now: {stage}."),
    forget: "Erase this",
    forgotten: "Erased.",
    kept: "This is on this device only.",
};

const fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Primary => "primary school",
        Rung::Pro => "practical school (praktijkonderwijs)",
        Rung::VmboBb => "vmbo basis",
        Rung::VmboKb => "vmbo kader",
        Rung::VmboGlTl => "vmbo gl or tl (mavo)",
        Rung::Havo => "havo",
        Rung::Havo3 => "havo up to year 3",
        Rung::Vwo => "vwo",
        Rung::Mbo1 => "mbo level 1 (entree)",
        Rung::Mbo2 => "mbo level 2",
        Rung::Mbo3 => "mbo level 3",
        Rung::Mbo4 => "mbo level 4",
        Rung::Specialist => "mbo level 4, specialist",
        Rung::Ad => "Associate degree (Ad)",
        Rung::Propedeuse => "hbo, first year passed",
        Rung::Hbo => "hbo",
        Rung::HboMaster => "hbo master",
        Rung::Wo => "university (wo)",
        Rung::WoMaster => "wo master",
        Rung::Work => "work or something else",
    }
}

fn year(rung: Rung, year: u8) -> String {
    let word = if rung == Rung::Primary { "groep" } else { "year" };
    format!("{word} {year}")
}

fn start(start: Start) -> String {
    let name = rung(start.rung());
    match start.year() {
        Some(number) if start.rung() == Rung::Primary => year(Rung::Primary, number),
        Some(number) => format!("{name}, {}", year(start.rung(), number)),
        None if start.has_diploma() => format!("diploma of {name}"),
        None => name.to_owned(),
    }
}
