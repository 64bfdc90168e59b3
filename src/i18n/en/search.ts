import { formatOf } from '../format.ts';

const { count } = formatOf('en');

/** The search over everything: "/" or Ctrl+K. */
export const search = {
  open: 'Search',
  keys: '/',
  keysLong: 'Search (/ or Ctrl+K)',
  title: 'Search',
  placeholder: 'Competency, role, duty, action…',
  close: 'Close the search',
  waiting: 'Opening the search…',
  results: 'Results',
  hint: '↑ ↓ to choose · Enter to open · Tab to filter · Esc to close',
  filter: {
    label: 'Kind of result',
    all: 'All',
    areas: 'Areas',
    competencies: 'Competencies',
    roles: 'Roles',
    duties: 'Duties',
    actions: 'Actions',
  },
  groups: {
    areas: 'Areas',
    competencies: 'Competencies',
    roles: 'Roles',
    duties: 'Duties of roles',
    actions: 'Actions',
    recent: 'Recent searches',
    examples: 'For example',
    near: 'Close terms',
  },
  shown: (n: number, all: number) => `${n} of ${all}`,
  recentNote: 'kept on this computer only',
  forget: 'Clear recent searches',
  examples: ['cost recovery', 'DHIS2', 'CSCom'],
  found: (n: number) => count(n, 'result', 'results'),
  none: (text: string) => `No result for “${text}”`,
  noneOfKind: (text: string, kind: string) => `No result for “${text}” among: ${kind}`,
  tryOther: 'Try a shorter word, in French or in English.',
  failed: 'The search does not answer. Reload the page; nothing of yours is lost.',
  /** What each action is called, and other words by which it is looked for. */
  actions: {
    newComparison: { label: 'New comparison', also: ['comparer des postes'] },
    compareBasket: { label: 'Compare the roles chosen', also: ['comparer les postes choisis'] },
    explore: { label: 'Go to Explore', also: ['home page', 'accueil', 'domaines'] },
    roles: { label: 'Go to the role library', also: ['postings', 'job offers', 'bibliothèque des postes'] },
    method: { label: 'Go to Method and reliability', also: ['accuracy', 'méthode', 'fiabilité'] },
    language: { label: 'Lire en français (change the language)', also: ['switch to French', 'langue'] },
    light: { label: 'Light theme', also: ['thème clair', 'day'] },
    dark: { label: 'Dark theme', also: ['thème sombre', 'night', 'black'] },
    system: { label: 'Theme as the system', also: ['thème du système'] },
  },
};
