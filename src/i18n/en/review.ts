import { formatOf } from '../format.ts';

const { count, plural } = formatOf('en');
const quoted = (words: string): string => `“${words}”`;

/** The review of what the engine proposes. */
export const review = {
  start: (left: number) => `Review the proposals (${left} left)`,
  next: 'Next (N)',
  progress: (done: number, all: number) => `${done} of ${count(all, 'duty', 'duties')} reviewed`,
  done: 'Every duty has been reviewed.',
  keys: 'Keys on a chosen duty: A accept · R reject · 1–5 level · N next · Ctrl+Z back',
  of: (n: number) => `Review of duty ${n}`,
  accept: 'Accept',
  reject: 'Reject',
  main: 'Make it the main one',
  label: (action: string, name: string) => `${action}: ${name}`,
  outside: 'Outside the framework',
  confirmOutside: 'Confirm: outside the framework',
  level: 'Involvement',
  link: 'Link a competency',
  linkHint: 'A word of the topic',
  linkTo: (name: string) => `Link ${quoted(name)}`,
  words: (words: string) => `Proof: ${quoted(words)}`,
  noWords: 'Select words of the sentence to give them as the proof; otherwise the whole sentence counts.',
  why: 'Remark (optional)',
  same: (n: number) => `Decide the same for ${count(n, 'identical passage', 'identical passages')} of other roles`,
  sameDone: (n: number) => `Also decided for ${count(n, 'identical passage', 'identical passages')}.`,
  tooMany: 'A duty has at most two secondary competencies: reject one.',
  history: 'Decisions',
  by: (what: string, at: string, by: string) => `${what}, ${at}${by === '' ? '' : ` (${by})`}`,
  decided: {
    accept: (name: string) => `Accepted: ${name}`,
    reject: (name: string) => `Rejected: ${name}`,
    add: (name: string) => `Added: ${name}`,
    primary: (name: string) => `Main one: ${name}`,
    level: (name: string) => `Involvement: ${name}`,
    outside: () => 'Outside the framework',
  },
  first: (names: readonly string[], level: string, version: string) =>
    `The engine (${version}) had said: ${names.length === 0 ? 'outside the framework' : names.join(' · ')}${level === '' ? '' : `; ${level}`}.`,
  structure: 'As it was cut',
  notDuty: 'This is no duty',
  merge: 'Join with the next one',
  split: 'Cut before the chosen words',
  failed: 'The engine could not read the posting again; nothing was changed.',
  stray: (n: number) =>
    `${count(n, 'decision', 'decisions')} ${plural(n, 'speaks', 'speak')} of duties or competencies that are no longer there; kept all the same.`,
  initials: 'Your initials',
};
