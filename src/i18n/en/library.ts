import { formatOf } from '../format.ts';

const { count } = formatOf('en');

/** The role library. */
export const library = {
  title: 'Role library',
  shown: (n: number, all: number) => `${n} of ${count(all, 'role', 'roles')}`,
  filter: {
    label: 'Filter',
    text: 'Title, organisation, country',
    area: 'Area',
    anyArea: 'All areas',
    minLevel: 'Involvement, at least',
    language: 'Language',
    anyLanguage: 'All languages',
  },
  none: 'No role matches these filters.',
  removeFilter: (name: string) => `Remove the filter “${name}”`,
  removeAll: 'Remove the filters',
  columns: {
    choose: 'Choose',
    title: 'Title as posted',
    organization: 'Organisation',
    country: 'Country',
    language: 'Language',
    duties: 'Duties',
    competencies: 'Competencies',
    areas: 'Involvement by area',
    reviewed: 'Reviewed',
  },
  choose: (role: string) => `Choose “${role}”`,
  reviewed: (n: number, all: number) => `${n} of ${all}`,
  compare: (n: number) => `Compare selection (${n})`,
  compareHint: 'Tick at least two roles to compare them.',
  cell: (area: string, level: string, duties: number) =>
    `${area}: ${level}, ${count(duties, 'duty', 'duties')}. Open the sentences`,
  emptyCell: (area: string) => `${area}: not mentioned`,
  caption: 'Roles, with the highest involvement in each of the nine areas',
  legend: 'Figures: involvement, from 1 Contribute to 5 Lead. Dot: not mentioned. Ring: nothing reviewed yet.',
};
