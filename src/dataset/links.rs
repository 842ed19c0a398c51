//! The triangle career - study - employer: from any corner to the other two.

use super::{Dataset, Record};
use crate::model::{Career, CareerId, Employer, Grade, Institution, Offering, SectorId, Study, StudyCareer};

/// How we know that a career can occur at an employer, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proof {
    /// A source names the job at this firm ("genoemd in de bron").
    Named,
    /// The firm works in a sector where the career is usual ("zelfde soort bedrijf").
    CoreSector,
    /// The firm works in a sector where the career occurs now and then.
    SideSector,
}

/// An employer where a career can occur.
#[derive(Clone, Copy, Debug)]
pub struct EmployerOfCareer<'a> {
    /// The employer.
    pub employer: &'a Employer,
    /// How we know.
    pub proof: Proof,
    /// The sector that ties them, where the proof is a sector.
    pub sector: Option<&'a SectorId>,
}

/// A career that can occur at an employer.
#[derive(Clone, Copy, Debug)]
pub struct CareerAtEmployer<'a> {
    /// The career.
    pub career: &'a Career,
    /// How we know.
    pub proof: Proof,
    /// The sector that ties them, where the proof is a sector.
    pub sector: Option<&'a SectorId>,
}

pub(super) fn studies_of<'a>(data: &'a Dataset, career: &CareerId) -> Vec<(&'a Study, &'a StudyCareer)> {
    let mut found: Vec<_> = data
        .study_careers
        .iter()
        .filter(|link| link.career == *career)
        .filter_map(|link| Some((data.studies.shown(link.study.as_str())?, link)))
        .collect();
    found.sort_by(|(a, link_a), (b, link_b)| {
        (a.level, link_a.basis, &a.name, &a.id).cmp(&(b.level, link_b.basis, &b.name, &b.id))
    });
    found
}

pub(super) fn careers_of<'a>(data: &'a Dataset, study: &Study) -> Vec<(&'a Career, &'a StudyCareer)> {
    let mut found: Vec<_> = data
        .study_careers
        .iter()
        .filter(|link| link.study == study.id)
        .filter_map(|link| Some((data.careers.shown(link.career.as_str())?, link)))
        .collect();
    found.sort_by(|(a, link_a), (b, link_b)| (link_a.basis, &a.name, &a.id).cmp(&(link_b.basis, &b.name, &b.id)));
    found
}

pub(super) fn employers_of<'a>(data: &'a Dataset, career: &CareerId) -> Vec<EmployerOfCareer<'a>> {
    let rows: Vec<_> = data.sector_careers.iter().filter(|row| row.career == *career).collect();
    let mut found: Vec<_> = data
        .employers
        .iter_shown()
        .filter_map(|employer| {
            let (proof, sector) = proof_of(employer, career, rows.iter().map(|row| (&row.sector, row.grade)))?;
            Some(EmployerOfCareer { employer, proof, sector })
        })
        .collect();
    found.sort_by(|a, b| (a.proof, &a.employer.name, &a.employer.id).cmp(&(b.proof, &b.employer.name, &b.employer.id)));
    found
}

pub(super) fn careers_at<'a>(data: &'a Dataset, employer: &'a Employer) -> Vec<CareerAtEmployer<'a>> {
    let rows: Vec<_> = data.sector_careers.iter().filter(|row| employer.sectors.contains(&row.sector)).collect();
    let mut found: Vec<_> = data
        .careers
        .iter_shown()
        .filter_map(|career| {
            let own = rows.iter().filter(|row| row.career == career.id).map(|row| (&row.sector, row.grade));
            let (proof, sector) = proof_of(employer, &career.id, own)?;
            Some(CareerAtEmployer { career, proof, sector })
        })
        .collect();
    found.sort_by(|a, b| (a.proof, &a.career.name, &a.career.id).cmp(&(b.proof, &b.career.name, &b.career.id)));
    found
}

pub(super) fn studies_at<'a>(data: &'a Dataset, institution: &Institution) -> Vec<(&'a Study, &'a Offering)> {
    let mut found: Vec<_> = data
        .studies
        .iter_shown()
        .filter_map(|study| {
            let offering = study.offerings.iter().find(|offering| offering.institution.as_str() == institution.id())?;
            Some((study, offering))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| (a.level, &a.name, &a.id).cmp(&(b.level, &b.name, &b.id)));
    found
}

/// The strongest proof that `career` can occur at `employer`, given the career's sector rows.
fn proof_of<'a>(
    employer: &Employer,
    career: &CareerId,
    rows: impl Iterator<Item = (&'a SectorId, Grade)>,
) -> Option<(Proof, Option<&'a SectorId>)> {
    if employer.jobs.iter().any(|job| job.career.as_ref() == Some(career)) {
        return Some((Proof::Named, None));
    }
    rows.filter(|(sector, _)| employer.sectors.contains(sector))
        .map(|(sector, grade)| match grade {
            Grade::Core if !employer.side_sectors.contains(sector) => (Proof::CoreSector, Some(sector)),
            Grade::Core | Grade::Side => (Proof::SideSector, Some(sector)),
        })
        .min()
}
