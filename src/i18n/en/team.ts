import { formatOf } from '../format.ts';

const { count, plural, list, number } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const posts = (n: number): string => count(n, 'post', 'posts');
const competencies = (n: number): string => count(n, 'competency', 'competencies');
type Format = 'xlsx' | 'docx' | 'csv' | 'a4' | 'a3';

export const team = {
  title: 'Team and gaps',
  purpose: 'Does the team cover the target profile, and where does one departure stop the work?',
  linked: {
    note: 'This target and this team came with a link; yours are kept. What you change here takes their place, and can be undone.',
    keep: 'Keep those of the link',
    leave: 'Back to mine',
  },
  target: {
    title: 'Set the target',
    none: 'The target says what the team must be able to do. Start from what is there; everything can be changed.',
    starts: {
      roleWhat: 'What one role does',
      choose: 'Start from a role',
      allWhat: 'What all roles of the library do together',
      all: 'Start from all roles',
      blankWhat: 'Areas and competencies one by one, or pasted as a list',
      blank: 'Start from an empty target',
    },
    allTitle: 'All roles of the library',
    untitled: 'Target without a name',
    name: 'Name of the target',
    asked: (n: number, essential: number) => `${competencies(n)} asked for, ${number(essential)} of them essential`,
    add: 'Add to the target',
    choose: 'A role or an area',
    areas: 'Whole areas',
    clear: 'Begin the target anew',
    edit: 'Levels, posts and priorities of the target',
    editLevels: 'Levels and priorities of the target',
    levelRule:
      'To begin with: the highest involvement of the roles chosen, the third level of the scale for a whole area; essential where the competency is the primary one of a duty, or the whole area is asked for.',
    caption: 'Competencies of the target',
    competency: 'Competency',
    level: 'Required involvement',
    levelOf: (competency: string) => `Required involvement: ${competency}`,
    wanted: 'Posts wanted',
    wantedOf: (competency: string) => `Posts wanted: ${competency}`,
    priority: 'Priority',
    priorityOf: (competency: string) => `Priority: ${competency}`,
    essential: 'essential',
    desirable: 'desirable',
    remove: 'Remove',
    drop: (competency: string) => `Leave out of the target: ${competency}`,
    paste: {
      title: 'Paste a list of competencies',
      label: 'One competency a line, by its label (French or English) or its identifier',
      add: 'Add to the target',
      said: (n: number, unknown: number) =>
        `${n === 0 ? 'No competency was recognised' : `${competencies(n)} recognised`}.${unknown === 0 ? '' : ` ${count(unknown, 'line was not recognised and stays', 'lines were not recognised and stay')} above, to be corrected.`}`,
    },
    addCompetency: 'Add a competency',
    chooseCompetency: 'Choose a competency',
    rule: 'At first: the highest involvement of the chosen roles, the third level of the scale for a whole area; two posts wanted; essential where it is the primary competency of a duty, or where the whole area is asked for.',
  },
  members: {
    title: 'Add roles',
    list: 'Roles of the team',
    none: 'No role is in the team: the target serves as a checklist.',
    hint: 'Simulate a vacancy: tick a role, and what one post less takes away is worked out.',
    add: 'Add to the team',
    addChosen: (n: number) => `Add ${count(n, 'chosen role', 'chosen roles')}`,
    posts: (n: number) => plural(n, 'post', 'posts'),
    printed: (all: number, vacant: number) => `${posts(all)}${vacant > 0 ? `, ${number(vacant)} vacant` : ''}`,
    postsOf: (role: string) => `Number of posts: ${role}`,
    vacant: 'And if this post is vacant?',
    vacantOf: (role: string) => `And if this post is vacant? ${role}`,
    remove: (role: string) => `Take ${quoted(role)} out of the team`,
    unknown: (n: number) => `${count(n, 'role', 'roles')} of the team ${plural(n, 'is', 'are')} not in the library.`,
  },
  checklist: 'Checklist',
  covers: { none: 'Not covered', fragile: 'Fragile', covered: 'Covered' },
  coversWhat: {
    none: 'no post at the required level',
    fragile: 'fewer posts than wanted: one departure may stop the work',
    covered: 'as many posts as wanted',
  },
  count: (n: number, wanted: number) => `${number(n)} of ${posts(wanted)} wanted`,
  finding: (all: number, covered: number, fragile: number, none: number, vacant: number) =>
    `${vacant === 0 ? 'The team' : `With ${count(vacant, 'post', 'posts')} vacant the team`} covers ${number(covered)} of the ${competencies(all)} asked for${fragile === 0 ? '' : `; ${number(fragile)} ${plural(fragile, 'is', 'are')} fragile`}${none === 0 ? '' : `; ${number(none)} ${plural(none, 'was', 'were')} found in no post at the required level`}.`,
  lost: (n: number, names: readonly string[]) =>
    `The vacancy moves ${competencies(n)} to a weaker list: ${list([...names, ...(n > names.length ? [`${number(n - names.length)} more`] : [])])}.`,
  nothingLost: 'The vacancy moves no competency to another list.',
  allCovered: (thinnest: readonly string[]) => `All is covered. The thinnest cover: ${list([...thinnest])}.`,
  written:
    'A posting tells what was written: “not covered” means “not found in the duties at the required level”, not that nobody is able to do it.',
  coverage: {
    title: 'Coverage',
    caption: 'Competencies of the target, role by role, and the posts that cover them',
    description:
      'One row for each competency of the target: the level asked for, the level that each role holds, and at the right the number of posts that cover it.',
    required: 'Required',
    cover: 'Posts that cover',
    column: (title: string, filled: number, all: number) =>
      all > 1 ? `${title} (${posts(filled)})` : filled === 0 ? `${title} (vacant)` : title,
    area: (area: string, n: number) => `${area}: ${competencies(n)} asked for`,
    say: (competency: string, cover: string, counted: string, holders: readonly string[], below: readonly string[]) =>
      `${competency}: ${cover.toLowerCase()}, ${counted}.${holders.length > 0 ? ` Covered by ${list([...holders])}.` : ''}${below.length > 0 ? ` Below the required level: ${list([...below])}.` : ''}`,
    lower: (role: string, level: number) => `${role} (${number(level)})`,
    asks: (competency: string, level: string, wanted: number) =>
      `${competency}: ${level} required, ${posts(wanted)} wanted`,
    asksLevel: (level: string) => `required: ${level}`,
    asked: (level: string, wanted: number, priority: string) => `${level} · ${posts(wanted)} wanted · ${priority}`,
    holds: (role: string, competency: string, level: string, isShort: boolean) =>
      `${role}, ${competency}: ${level}${isShort ? ', below the required level' : ''}. Show the sentences`,
    holder: (letter: string, level: number) => `${letter}\u00a0${number(level)}`,
    tooLow: (letter: string, level: number) => `(${letter}\u00a0${number(level)})`,
    detail: (counted: string, priority: string, who: readonly string[]) =>
      [counted, priority, ...(who.length > 0 ? [who.join(', ')] : [])].join(' · '),
    legend: 'In a broken frame: below the required level, or vacant; it does not count.',
    countLegend: 'Thick box: not covered; ring: fragile.',
    nothing: 'None.',
  },
  critical: {
    title: 'Single points of failure',
    none: 'No competency hangs on a single post.',
    finding: (role: string, n: number) =>
      `${quoted(role)} alone covers ${competencies(n)}; its departure would stop that work.`,
    only: (n: number) => `alone for ${competencies(n)}`,
  },
  addition: {
    title: 'Smallest addition',
    purpose:
      'The fewest posts to add so that every essential competency has the posts wanted, out of the roles of the library and the reference profiles.',
    reassigns: 'Reassign posts of the team before hiring',
    waiting: 'Searching …',
    failed: 'The search did not come to an end. Nothing is lost: change something and it begins anew.',
    nothing: 'Nothing to add: every essential competency has the posts wanted.',
    nothingHelps: 'No role at hand closes the essential gaps that are left.',
    size: (hires: number, moved: number, isProven: boolean) =>
      `${isProven ? 'Minimal solution' : 'Proposal, perhaps not minimal'}: ${hires === 0 ? 'nobody to hire' : `${posts(hires)} to add`}${moved === 0 ? '' : `, ${posts(moved)} to reassign`}.`,
    bound: (n: number) => `Time was too short for a proof: at least ${posts(n)} ${plural(n, 'is', 'are')} needed.`,
    ties: (n: number, hasMore: boolean) =>
      `${hasMore ? 'At least ' : ''}${count(n, 'solution', 'solutions')} of the same size:`,
    option: (place: number) => `Solution ${number(place)}`,
    one: (role: string, n: number) => (n === 1 ? role : `${number(n)} × ${role}`),
    freed: (role: string, n: number) => `${posts(n)} of ${quoted(role)} reassigned`,
    apply: 'Put into the team',
    applyOf: (place: number) => `Put into the team: solution ${number(place)}`,
    outOfReach: (names: readonly string[]) =>
      `Out of reach: no role at hand holds ${list([...names])} at the required level. Training, or a role that is not in the library.`,
  },
  take: {
    menu: 'Export the gaps',
    fileTitle: 'Team and gaps',
    formats: {
      xlsx: ['Excel workbook', 'coverage, team, addition'],
      docx: ['Word document', 'team report'],
      csv: ['CSV table', 'the coverage'],
      a4: ['Print on A4', 'the page'],
      a3: ['Print on A3', 'the page'],
    } as Record<Format, readonly [name: string, what: string]>,
    done: (name: string) => `Saved: ${name}`,
    failed: 'The file could not be made. Nothing is lost: try again, or print the page.',
    sheets: { readme: 'Read me', coverage: 'Coverage', team: 'Team', addition: 'Addition' },
    titles: {
      coverage: 'What the target asks for and what the team covers',
      team: 'The roles of the team',
      addition: 'The smallest additions, all of the same size',
    },
    heads: {
      number: 'No.',
      area: 'Area',
      competency: 'Competency',
      level: 'Required',
      wanted: 'Posts wanted',
      priority: 'Priority',
      count: 'Posts that cover',
      cover: 'Cover',
      letter: 'Letter',
      role: 'Role',
      posts: 'Posts',
      vacant: 'Vacant',
      alone: 'Alone for',
      option: 'Solution',
      move: 'Move',
      added: 'added',
      freed: 'reassigned',
    },
    readme: { what: 'What this is', finding: 'Finding', rule: 'Rules', made: 'Made on' },
    rules: [
      'A post counts for a competency where the duties of its role mention it at the required level or above.',
      'Not covered: no post. Fragile: fewer posts than wanted. Covered: as many posts as wanted.',
      'Smallest addition: an integer program over the essential needs; a role may be added more than once.',
    ] as readonly string[],
    whatLine: (target: string, all: number, members: number) =>
      `${target === '' ? '' : `${quoted(target)}: `}${competencies(all)} asked for, ${posts(members)} in the team.`,
    report: {
      title: (target: string) => (target === '' ? 'Team report' : `Team report: ${target}`),
      conclusion: 'Decision and next steps',
      blank: '[to be completed]',
    },
  },
};
