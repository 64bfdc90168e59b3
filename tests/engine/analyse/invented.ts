import type {
  AreaId,
  CompetencyId,
  Duty,
  Framework,
  InvolvementId,
  Label,
  Lang,
  MappedPosting,
  Requirement,
  Review,
  RoleId,
} from '../../../src/engine/index.ts';

/** A framework small enough to count by hand: areas water (wells, pumps), roads (bridges, signs), law (courts). */
const both = (words: string): { fr: string; en: string } => ({ fr: words, en: words });
const AREAS = { water: ['wells', 'pumps'], roads: ['bridges', 'signs'], law: ['courts'] };
export const COMPETENCIES = Object.entries(AREAS).flatMap(([area, names]) => names.map((name) => `${area}.${name}`));
export const LEVELS = ['join', 'help', 'do', 'head'];

export const framework: Framework = {
  id: 'invented',
  version: '1',
  title: both('Invented'),
  description: both('Invented'),
  outside: { label: both('Outside'), definition: both('Outside') },
  areas: Object.entries(AREAS).map(([area, names], i) => ({
    id: area as AreaId,
    number: i + 1,
    label: both(area),
    definition: both(area),
    scopeNote: both(area),
    competencies: names.map((name) => ({
      id: `${area}.${name}` as CompetencyId,
      area: area as AreaId,
      label: both(name),
      definition: both(name),
      includes: { fr: [name], en: [name] },
      excludes: both(name),
      crosswalk: [],
    })),
  })),
  involvement: LEVELS.map((id, i) => ({
    id: id as InvolvementId,
    rank: i + 1,
    label: both(id),
    definition: both(id),
    verbs: { fr: [id], en: [id] },
  })),
  sources: [],
  crosswalkNote: both('none'),
};

export function label(competency: string, rank: Label['rank'], review: Review = 'proposed'): Label {
  return {
    competency: competency as CompetencyId,
    area: competency.slice(0, competency.indexOf('.')) as AreaId,
    rank,
    score: 0.5,
    evidence: [{ span: [0, 1], term: 'x', weight: 0.5, from: 'duty' }],
    runnerUp: null,
    review,
  };
}

/** "do water.wells law.courts" → level, primary, secondaries; "" → outside the framework. */
export function duty(index: number, words: string, more: Partial<Duty> = {}): Duty {
  const [level, ...competencies] = words.split(' ').filter(Boolean);
  return {
    index,
    text: words,
    lang: 'fr',
    section: null,
    span: [0, words.length],
    twin: null,
    labels: competencies.map((competency, i) => label(competency, i === 0 ? 'primary' : 'secondary')),
    involvement: level === undefined ? null : (level as InvolvementId),
    involvementEvidence: null,
    ...more,
  };
}

export function requirement(index: number, competencies: readonly string[], lang: Lang = 'fr'): Requirement {
  return {
    index,
    text: competencies.join(' '),
    lang,
    span: [0, 0],
    need: null,
    labels: competencies.map((competency, i) => label(competency, i === 0 ? 'primary' : 'secondary')),
  };
}

export function posting(id: string, duties: readonly Duty[], more: Partial<MappedPosting> = {}): MappedPosting {
  return {
    id: id as RoleId,
    source: { name: id, format: 'txt', bytes: 0 },
    meta: {
      title: null,
      organization: null,
      country: null,
      location: null,
      grade: null,
      contract: null,
      level: null,
      closing: null,
      reportsTo: null,
      url: null,
      languagesAsked: null,
      education: null,
      experience: null,
    },
    languages: ['fr'],
    text: '',
    sections: [],
    duties,
    requirements: [],
    notes: [],
    framework: { id: framework.id, version: framework.version },
    engine: { version: '1' },
    ...more,
  };
}

/** A posting from one line a duty. */
export const postingOf = (id: string, ...lines: readonly string[]): MappedPosting =>
  posting(
    id,
    lines.map((line, i) => duty(i, line)),
  );
