import type { Lang } from '../../engine/index.ts';
import { formatOf } from '../format.ts';

const { count } = formatOf('en');

/** The frame and what every screen shares. */
export const shell = {
  name: 'HSS Competency Explorer',
  skip: 'Skip to the content',
  nav: { label: 'Main', explore: 'Explore', roles: 'Roles', compare: 'Compare', team: 'Team', training: 'Training' },
  language: { label: 'Language', fr: 'Français', en: 'English' },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  footer: {
    label: 'About',
    framework: (version: string) => `Framework ${version}`,
    method: 'Method and reliability',
    legal:
      'Two real postings as examples; names, e-mail addresses and telephone numbers are masked. Nothing leaves this computer.',
  },
  loading: 'Reading the two example postings…',
  failed: {
    title: 'The postings could not be read',
    body: 'Nothing of yours is lost. Reload the page; if it happens again, send us the code below.',
    code: 'Code',
    reload: 'Reload the page',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The link may be from an older version.',
    back: 'Back to Explore',
  },
  basket: {
    label: 'Chosen roles',
    compare: 'Compare',
    one: 'Choose another role to compare',
    remove: (role: string) => `Remove “${role}” from the chosen roles`,
    clear: 'Clear',
    more: (n: number) => `and ${count(n, 'other', 'others')}`,
  },
  reference: {
    badge: 'Reference profile',
    note: 'A reference profile, written for this project: what such a role usually does. No employer posted it.',
  },
  words: {
    area: 'Area',
    competency: 'Competency',
    competencies: (n: number) => count(n, 'competency', 'competencies'),
    duties: (n: number) => count(n, 'duty', 'duties'),
    roles: (n: number) => count(n, 'role', 'roles'),
    role: 'Role',
    involvement: 'Involvement',
    none: 'not mentioned',
    unknown: 'not stated',
    primary: 'primary',
    secondary: 'secondary',
    outside: 'Outside the framework',
    proposed: 'proposed',
    reviewed: 'reviewed',
    toComplete: 'labels rejected, to complete',
    added: 'added',
    rejected: 'rejected',
    areaNumber: (n: number) => `Area ${n}`,
    level: (rank: number, label: string) => `${rank} ${label}`,
    masked: 'masked',
    untitled: 'Untitled role',
    inLang: { fr: 'in French', en: 'in English' },
  },
  scope: { label: 'Mappings counted', primary: 'Primary only', all: 'Primary and secondary' },
  /** What a phone shows of a matrix. */
  part: { pick: 'Show', role: 'One role', area: 'One area' },
  /** What the button beside a list does. */
  picked: { add: 'Add', start: 'Start' },
  chart: {
    table: 'Table',
    picture: 'Chart',
    keys: 'Keyboard',
    keysList: [
      ['Arrows', 'move from mark to mark'],
      ['Home, End', 'first and last mark'],
      ['Enter', 'open the sentences'],
      ['T', 'chart or table'],
      ['?', 'show or hide this list'],
    ] as readonly (readonly [string, string])[],
    copy: 'Copy the finding',
    copied: 'Copied',
    export: {
      lang: 'en' as Lang,
      label: 'Export',
      png: 'Picture (PNG)',
      svg: 'Drawing (SVG)',
      csv: 'Table (CSV)',
      saved: (file: string) => `Saved: ${file}`,
      failed: 'The file could not be made. Nothing is lost: try again, or print the page.',
      source: (from: string, date: string) =>
        ['HSS Competency Explorer', ...(from === '' ? [] : [from]), date].join(' · '),
    },
  },
  quotes: {
    title: 'Sentences',
    close: 'Close',
    several: (n: number) => `${n} areas and competencies`,
    more: (n: number, left: number) =>
      n === left
        ? `Show ${count(n, 'other role', 'other roles')}`
        : `Show ${n} of ${count(left, 'other role', 'other roles')}`,
    open: 'Open in the role',
    none: 'No duty of these roles mentions it.',
    quoted: (words: string) => `“${words}”`,
    because: {
      proposed: (terms: string) => `Proposed because of ${terms}`,
      reviewed: (terms: string) => `Reviewed: ${terms}`,
      added: (terms: string) => `Added: ${terms}`,
    },
    fromHeading: (terms: string) => `topic given by the heading: ${terms}`,
    fromTitle: 'topic given by the post’s title',
    verb: (verb: string, level: string) => `verb “${verb}” → ${level}`,
  },
};
