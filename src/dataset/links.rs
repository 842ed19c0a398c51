//! The triangle career - study - employer: from any corner to the other two.

use super::{Dataset, Record};
use crate::model::{
    Career, CareerId, Employer, Grade, Initiative, Institution, Level, Offering, Pillar, SectorId, Study, StudyCareer,
    StudyKind, TraitId, Transition, WorldId,
};
use crate::order::Arrange;
use std::collections::BTreeMap;

/// How we know that a career can occur at an employer, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proof {
    /// A source names the job at this firm ("genoemd in de bron").
    Named,
    /// The firm works in a sector where the career is usual ("vaak bij dit soort bedrijf").
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

/// Why a study stands beside another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StudyRelation {
    /// The same name at another level.
    SameName,
    /// The next level.
    StepUp,
    /// The level before.
    StepDown,
}

/// Why an initiative stands beside another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InitiativeRelation {
    /// The same kind.
    SameKind,
    /// They share this pillar.
    SamePillar(Pillar),
}

impl Dataset {
    /// The changes that a career serves: those of its sectors (the rule is shown wherever the mark is).
    pub fn transitions_of_career(&self, career: &Career) -> Vec<Transition> {
        let sectors = career.sectors.iter().filter_map(|id| self.sectors.get(id.as_str()));
        let found: Vec<_> = sectors.filter_map(|sector| sector.transition).collect();
        Transition::ALL.into_iter().filter(|transition| found.contains(transition)).collect()
    }

    /// The changes that a study serves: those of at least half of the careers that it leads to.
    pub fn transitions_of_study(&self, study: &Study) -> Vec<Transition> {
        let careers = self.careers_of(study);
        let serve = |transition: &Transition| {
            careers.iter().filter(|(career, _)| self.transitions_of_career(career).contains(transition)).count()
        };
        Transition::ALL.into_iter().filter(|transition| serve(transition) * 2 >= careers.len().max(1)).collect()
    }

    /// Shown careers that share the wage figure of this one because they belong to the same occupation group, by name.
    pub fn same_wage_group<'a>(&'a self, career: &'a Career) -> Vec<&'a Career> {
        let figure = |career: &Career| career.wage.as_ref().map(|wage| (wage.month_min, wage.month_max));
        let mut found: Vec<_> = self
            .careers
            .iter_shown()
            .filter(|other| other.id != career.id && other.occupation_group == career.occupation_group)
            .filter(|other| figure(other).is_some() && figure(other) == figure(career))
            .collect();
        found.arrange_by_key(|other| (&other.name, &other.id));
        found
    }

    /// Shown careers of the world; those of which it is the main world first, then by name.
    pub fn careers_in<'a>(&'a self, world: &'a WorldId) -> Vec<&'a Career> {
        let mut found: Vec<_> = self.careers.iter_shown().filter(|career| career.worlds.contains(world)).collect();
        found.arrange_by_key(|career| (career.worlds.first() != Some(world), &career.name, &career.id));
        found
    }

    /// Shown careers that share a world and at least two traits with this one, most shared traits and sectors first.
    pub fn related_careers<'a>(&'a self, career: &'a Career) -> Vec<(&'a Career, Vec<&'a TraitId>)> {
        let mut found: Vec<_> = self
            .careers
            .iter_shown()
            .filter(|other| other.id != career.id && other.worlds.iter().any(|world| career.worlds.contains(world)))
            .map(|other| (other, career.traits.iter().filter(|id| other.traits.contains(id)).collect::<Vec<_>>()))
            .filter(|(_, shared)| shared.len() >= 2)
            .collect();
        found.arrange_by_cached_key(|(other, shared)| {
            let sectors = career.sectors.iter().filter(|sector| other.sectors.contains(sector)).count();
            (usize::MAX - shared.len() * 2 - sectors * 3, other.name.clone(), other.id.clone())
        });
        found
    }

    /// Employers where one of the careers can occur, each with its strongest tie and the careers that have that tie;
    /// strongest first, then by name.
    pub fn employers_of_any<'a>(
        &'a self,
        careers: impl IntoIterator<Item = &'a Career>,
    ) -> Vec<(EmployerOfCareer<'a>, Vec<&'a Career>)> {
        let mut best: BTreeMap<&str, (EmployerOfCareer<'a>, Vec<&'a Career>)> = BTreeMap::new();
        for career in careers {
            for found in self.employers_of(&career.id) {
                let entry = best.entry(found.employer.id()).or_insert_with(|| (found, Vec::new()));
                if found.proof < entry.0.proof {
                    *entry = (found, Vec::new());
                }
                if found.proof == entry.0.proof {
                    entry.1.push(career);
                }
            }
        }
        let mut found: Vec<_> = best.into_values().collect();
        found.arrange_by(|(a, _), (b, _)| {
            (a.proof, &a.employer.name, &a.employer.id).cmp(&(b.proof, &b.employer.name, &b.employer.id))
        });
        found
    }

    /// Studies beside this one: the same name at another level, or one step up or down in the same domain or towards a
    /// shared career. Those with the same name first, then those that share most careers.
    pub fn related_studies<'a>(&'a self, study: &'a Study) -> Vec<(&'a Study, StudyRelation)> {
        let own: Vec<_> = self.careers_of(study).into_iter().map(|(career, _)| &career.id).collect();
        let mut found: Vec<_> = self
            .studies
            .iter_shown()
            .filter(|other| other.id != study.id)
            .filter_map(|other| {
                let shared = self.careers_of(other).iter().filter(|(career, _)| own.contains(&&career.id)).count();
                let relation = relation(study, other, shared > 0)?;
                Some((usize::from(relation != StudyRelation::SameName), usize::MAX - shared, other, relation))
            })
            .collect();
        found.arrange_by_key(|(named, shared, other, _)| (*named, *shared, &other.name, other.level, &other.id));
        found.into_iter().map(|(_, _, other, relation)| (other, relation)).collect()
    }

    /// Shown initiatives of the same kind, then those with the same main pillar; nearest first within each, then by
    /// name.
    pub fn related_initiatives<'a>(
        &'a self,
        initiative: &'a Initiative,
    ) -> Vec<(&'a Initiative, InitiativeRelation, Option<f64>)> {
        let mut found: Vec<_> = self
            .initiatives
            .iter_shown()
            .filter(|other| other.id != initiative.id)
            .filter_map(|other| {
                let relation = initiative_relation(initiative, other)?;
                let km = initiative.location.zip(other.location).map(|(a, b)| a.distance_km(b));
                Some((other, relation, km))
            })
            .collect();
        found.arrange_by(|(a, relation_a, km_a), (b, relation_b, km_b)| {
            let other_kind = |relation: &InitiativeRelation| *relation != InitiativeRelation::SameKind;
            let far = |km: &Option<f64>| km.unwrap_or(f64::MAX);
            other_kind(relation_a)
                .cmp(&other_kind(relation_b))
                .then(far(km_a).total_cmp(&far(km_b)))
                .then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
        });
        found
    }

    /// Shown employers that share a sector of their own work with this one, with that sector; nearest first, then by
    /// name. Those of which we do not know where they are come last.
    pub fn employers_like<'a>(&'a self, employer: &'a Employer) -> Vec<(&'a Employer, &'a SectorId, Option<f64>)> {
        let own: Vec<_> = core_sectors(employer).collect();
        let mut found: Vec<_> = self
            .employers
            .iter_shown()
            .filter(|other| other.id != employer.id)
            .filter_map(|other| {
                let sector = own.iter().find(|sector| core_sectors(other).any(|theirs| theirs == **sector))?;
                let km = employer.location.zip(other.location).map(|(a, b)| a.distance_km(b));
                Some((other, *sector, km))
            })
            .collect();
        found.arrange_by(|(a, _, km_a), (b, _, km_b)| {
            let far = |km: &Option<f64>| km.unwrap_or(f64::MAX);
            far(km_a).total_cmp(&far(km_b)).then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
        });
        found
    }
}

/// The sectors of an employer's own work.
fn core_sectors(employer: &Employer) -> impl Iterator<Item = &SectorId> {
    employer.sectors.iter().filter(|sector| !employer.side_sectors.contains(sector))
}

fn relation(study: &Study, other: &Study, shares_career: bool) -> Option<StudyRelation> {
    let step = |low: Level, high: Level| {
        let at = |level| Level::ALL.iter().position(|known| *known == level);
        at(low).zip(at(high)).is_some_and(|(low, high)| low + 1 == high)
    };
    // Which mbo level follows a vmbo profile depends on its own level: that is for the routes.
    let in_one_system = (study.kind == StudyKind::VmboProfiel) == (other.kind == StudyKind::VmboProfiel);
    let near = in_one_system && (shares_career || (study.domain == other.domain && study.kind == other.kind));
    if study.name == other.name && study.level != other.level {
        Some(StudyRelation::SameName)
    } else if near && step(study.level, other.level) {
        Some(StudyRelation::StepUp)
    } else if near && step(other.level, study.level) {
        Some(StudyRelation::StepDown)
    } else {
        None
    }
}

fn initiative_relation(own: &Initiative, other: &Initiative) -> Option<InitiativeRelation> {
    if own.kind == other.kind {
        return Some(InitiativeRelation::SameKind);
    }
    let pillar = own.pillars.first().filter(|pillar| other.pillars.first() == Some(*pillar))?;
    Some(InitiativeRelation::SamePillar(*pillar))
}

pub(super) fn studies_of<'a>(data: &'a Dataset, career: &CareerId) -> Vec<(&'a Study, &'a StudyCareer)> {
    let mut found: Vec<_> = data
        .study_careers
        .iter()
        .filter(|link| link.career == *career)
        .filter_map(|link| Some((data.studies.shown(link.study.as_str())?, link)))
        .collect();
    found.arrange_by(|(a, link_a), (b, link_b)| {
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
    found.arrange_by(|(a, link_a), (b, link_b)| (link_a.basis, &a.name, &a.id).cmp(&(link_b.basis, &b.name, &b.id)));
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
    found.arrange_by(|a, b| {
        (a.proof, &a.employer.name, &a.employer.id).cmp(&(b.proof, &b.employer.name, &b.employer.id))
    });
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
    found.arrange_by(|a, b| (a.proof, &a.career.name, &a.career.id).cmp(&(b.proof, &b.career.name, &b.career.id)));
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
    found.arrange_by(|(a, _), (b, _)| (a.level, &a.name, &a.id).cmp(&(b.level, &b.name, &b.id)));
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
