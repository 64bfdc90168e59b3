import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('en');

/** One role: its duties, its competencies, what does not fit together, and the text they come from. */
export const role = {
  unknownTitle: 'This role is not in the library',
  unknown: (id: string) => `No role of the library has the address “${id}”. The link may come from another device.`,
  openLibrary: 'Open the role library',
  facts: {
    label: 'What the posting says',
    grade: 'Grade',
    contract: 'Contract',
    level: 'Level',
    closing: 'Closing',
    reportsTo: 'Reports to',
    languagesAsked: 'Languages asked',
    education: 'Education',
    experience: 'Experience',
  },
  published: 'Open the posting where it was published',
  counts: {
    label: 'In numbers',
    duties: (n: number) => plural(n, 'duty', 'duties'),
    twins: (n: number) => `${n} of them in two languages, counted once`,
    competencies: (n: number, all: number) => `${plural(n, 'competency', 'competencies')} of ${all}`,
    outside: (n: number) => `${plural(n, 'duty', 'duties')} outside the framework`,
    reviewed: (n: number, all: number) =>
      `${n} of ${count(all, 'mapping', 'mappings')} reviewed${n === 0 ? ': all are proposals' : ''}`,
  },
  finding: {
    covers: (used: number, all: number, top: string, most: number, duties: number, level: string, highest: string) =>
      `This role covers ${used} of the ${all} competencies, above all in ${top} (${most} of ${count(duties, 'duty', 'duties')}); its highest involvement is ${level}, in ${highest}.`,
    areas: (n: number) => count(n, 'area', 'areas'),
    nothing: (duties: number) =>
      `None of its ${count(duties, 'duty', 'duties')} reveals a competency of the framework; all are listed as outside it.`,
    unread: (duties: number) =>
      `${count(duties, 'duty waits', 'duties wait')} for your reading: what the first reader and the engine say of them is hidden.`,
    noDuties: 'No duties were found in this posting, so nothing could be mapped. Its text is complete under “Source”.',
  },
  compare: {
    with: 'Compare this role',
    withTitle: (other: string) => `Compare with “${other}”`,
    choose: 'Choose for a comparison',
    chosen: 'Chosen for a comparison',
  },
  tabs: {
    label: 'Parts of the profile',
    duties: 'Duties',
    competencies: 'Competencies',
    consistency: 'Consistency',
    source: 'Source',
  },
  duties: {
    title: 'Duties in the posting',
    competencies: 'Competencies they reveal',
    hint: 'Choose a duty to see why it was mapped, or a competency to see its duties.',
    legend:
      'Underlined and numbered: words that speak for an area. Dotted: the verb that gives the involvement. Ring: proposed, not yet reviewed.',
    noHeading: 'Without a heading',
    why: (n: number) => `Duty ${n}: why?`,
    number: (n: number) => `Duty ${n}`,
    areaCount: (n: number) => count(n, 'duty', 'duties'),
    /** Follows the number that stands in sight. */
    countEnd: (n: number, status: string) => ` ${plural(n, 'duty', 'duties')}, ${status}`,
    marked: (n: number, all: number) => `${n} of ${count(all, 'duty', 'duties')}:`,
    unmark: 'Remove the marking',
    sheet: 'About this competency',
    notMentioned: 'Not mentioned',
    outsideNone: 'None: every duty reveals at least one competency.',
    source: 'Read the whole text',
  },
  doubt: {
    mark: 'to check',
    count: (n: number, all: number) =>
      `The program is unsure about ${n} of ${count(all, 'duty', 'duties')}: check ${plural(n, 'it', 'them')} first.`,
    none: 'The program has no doubt about any duty; it can be wrong all the same.',
    only: 'Only these',
    method: 'How far to trust it',
    nothing: 'No duty is to be checked.',
    showAll: 'Show all duties',
    label: {
      score: (value: string, limit: string) => `probability of the area ${value}, below ${limit}`,
      lead: (value: string, limit: string) => `${value} ahead of the next best, less than ${limit}`,
    },
    outside: {
      score: (value: string, limit: string) => `outside the framework: ${value}, below ${limit}`,
      lead: (value: string, limit: string) => `“outside” ${value} ahead of the closest competency, less than ${limit}`,
    },
  },
  near: {
    short: 'close:',
    weak: 'Close, but too weak to count:',
    note: 'Close: what the words point to, too weakly to count.',
    none: 'No competency comes close.',
    failed: 'The competencies that come close could not be looked up. Reload the page to try again.',
  },
  why: {
    label: (n: number) => `Why duty ${n} was mapped so`,
    verb: (verb: string, level: string) => `Verb “${verb}” → ${level}`,
    noVerb: 'No verb of the scale was recognised; the duty counts as a contribution.',
    score: (score: string) => `score ${score}`,
    words: 'Words:',
    heading: 'Words of the heading:',
    topic: 'Topic:',
    fromTitle: 'given by the post’s title',
    word: (word: string, weight: string) => `“${word}” ${weight}`,
    runnerUp: 'Next best:',
    twin: (lang: string) => `The same duty ${lang}:`,
    outside: 'No competency of the framework.',
    hidden: (n: number) =>
      `${count(n, 'secondary mapping is', 'secondary mappings are')} not shown: only primary ones are counted.`,
  },
  competencies: {
    chart: 'Duties by area and involvement',
    finding: (first: string, rest: string | null, missing: string | null) =>
      `Most duties are in ${first}${rest === null ? '' : `, then ${rest}`}.${missing === null ? '' : ` Not mentioned: ${missing}.`}`,
    areaDuties: (area: string, n: number) => `${area} (${n})`,
    mark: (area: string, duties: number, all: number, competencies: number, levels: string) =>
      `${area}: ${duties} of ${count(all, 'duty', 'duties')}, ${count(competencies, 'competency', 'competencies')}; ${levels}. Open the sentences`,
    levelCount: (level: string, n: number) => `${level}: ${n}`,
    emptyMark: (area: string) => `${area}: not mentioned`,
    legend: 'Involvement, number of duties at each level:',
    note: 'A duty that speaks of several areas counts in each of them.',
    table: 'Duties of the role in each area, by involvement',
    columns: { duties: 'Duties', competencies: 'Competencies', levels: 'Duties at each involvement' },
    none: 'This role has no duty to draw.',
    list: 'Competency by competency',
    listTable: 'Competencies of the role, with its highest involvement and its duties',
    open: (competency: string, n: number) => `${competency}: ${count(n, 'duty', 'duties')}, open the sentences`,
    openCompetencies: (area: string, n: number) =>
      `${area}: ${count(n, 'competency', 'competencies')}, open the sentences`,
    missing: (n: number) => `${count(n, 'competency', 'competencies')} of the framework not mentioned`,
  },
  consistency: {
    title: 'Do the duties and the requirements fit together?',
    method:
      'Every duty and every requirement is read with the same terms. A duty is covered where some requirement speaks of one of its areas, and a requirement where some duty does. This compares what is written; it does not judge the posting.',
    finding: (duties: number, allDuties: number, requirements: number, allRequirements: number) =>
      `${
        duties === 0
          ? `None of the ${count(allDuties, 'mapped duty', 'mapped duties')} lacks a requirement`
          : `${duties} of the ${count(allDuties, 'mapped duty', 'mapped duties')} ${plural(duties, 'has', 'have')} no requirement in ${plural(duties, 'its areas', 'their areas')}`
      }; ${
        allRequirements === 1
          ? `the only specific requirement ${requirements === 0 ? 'has a duty' : 'has no duty'}`
          : requirements === 0
            ? `none of the ${count(allRequirements, 'specific requirement', 'specific requirements')} lacks a duty`
            : `${requirements} of the ${count(allRequirements, 'specific requirement', 'specific requirements')} ${plural(requirements, 'has', 'have')} no duty`
      }.`,
    noRequirements: 'No requirements were found in this posting: there is nothing to set the duties against.',
    areas: 'Area by area',
    areasTable: 'Duties and requirements in each area',
    columns: { duties: 'Duties', requirements: 'Requirements' },
    withoutRequirement: 'duties without a requirement',
    withoutDuty: 'requirements without a duty',
    dutiesAlone: 'Duties without a matching requirement',
    dutiesAloneNone: 'None: each mapped duty has a requirement in one of its areas.',
    requirementsAlone: 'Requirements without a matching duty',
    requirementsAloneNone: 'None: each specific requirement has a duty in one of its areas.',
    general: 'Requirements in which no area was recognised',
    generalNote:
      'Often languages, years of experience or personal qualities; sometimes words that the lexicon does not know.',
    generalNone: 'None.',
    languages: 'Languages asked',
    need: { essential: 'essential', desirable: 'desirable' },
    openDuties: (area: string, n: number) => `${area}: open the sentences of ${count(n, 'duty', 'duties')}`,
    openRequirements: (area: string, n: number) => `${area}: ${count(n, 'requirement', 'requirements')}`,
    openDuty: (n: number) => `Duty ${n} in the list`,
  },
  source: {
    title: 'The posting as it was read',
    note: 'Lines cut by the file are joined and personal data is covered. Nothing is left out: what was set aside is grey.',
    kinds: {
      context: 'Context',
      duties: 'Duties',
      requirements: 'Requirements',
      conditions: 'Conditions',
      noise: 'Set aside',
    },
    about: 'How it was read',
    file: 'File',
    format: 'Format',
    size: 'Size',
    bytes: (n: string) => `${n} bytes`,
    languages: 'Languages',
    framework: 'Framework',
    engine: 'Engine',
    notes: 'Notes',
    noNotes: 'Nothing to remark.',
    masked: {
      name: 'name masked',
      email: 'e-mail address masked',
      phone: 'telephone number masked',
      birth: 'date of birth masked',
    },
  },
  notes: {
    personal: (names: number, emails: number, phones: number, births: number) =>
      `Personal data covered before anything was stored: ${list([
        ...(names > 0 ? [count(names, 'name', 'names')] : []),
        ...(emails > 0 ? [count(emails, 'e-mail address', 'e-mail addresses')] : []),
        ...(phones > 0 ? [count(phones, 'telephone number', 'telephone numbers')] : []),
        ...(births > 0 ? [count(births, 'date of birth', 'dates of birth')] : []),
      ])}.`,
    twins: (n: number) => `${count(n, 'duty was', 'duties were')} found in two languages and merged.`,
    noDuties: 'No duties were found.',
    curriculumVitae: 'This reads like a person’s CV, not like a posting: add it only if it describes a post.',
    language: 'Much of the text is neither in French nor in English; only these two are read.',
    repaired: 'Some letters had been damaged by a wrong encoding and were repaired.',
    encoding: (name: string) => `The file does not say how its letters are encoded; it was read as ${name}.`,
    other: (code: string) => `Note of the engine: ${code}`,
  },
};
