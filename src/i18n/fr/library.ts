import type { library as english } from '../en/library.ts';
import { formatOf } from '../format.ts';

const { count, plural } = formatOf('fr');

export const library: typeof english = {
  title: 'Bibliothèque de postes',
  shown: (n, all) => `${n} ${plural(n, 'poste', 'postes')} sur ${all}`,
  filter: {
    label: 'Filtrer',
    text: 'Intitulé, organisation, pays',
    area: 'Domaine',
    anyArea: 'Tous les domaines',
    minLevel: 'Implication, au moins',
    language: 'Langue',
    anyLanguage: 'Toutes les langues',
  },
  none: 'Aucun poste ne correspond à ces filtres.',
  removeFilter: (name) => `Retirer le filtre « ${name} »`,
  removeAll: 'Retirer les filtres',
  columns: {
    choose: 'Choisir',
    title: 'Intitulé publié',
    organization: 'Organisation',
    country: 'Pays',
    language: 'Langue',
    duties: 'Tâches',
    competencies: 'Compétences',
    areas: 'Implication par domaine',
    reviewed: 'Relues',
  },
  choose: (role) => `Choisir « ${role} »`,
  reviewed: (n, all) => `${n} sur ${all}`,
  compare: (n) => `Comparer la sélection (${n})`,
  compareHint: 'Cochez au moins deux postes pour les comparer.',
  cell: (area, level, duties) => `${area} : ${level}, ${count(duties, 'tâche', 'tâches')}. Ouvrir les extraits`,
  emptyCell: (area) => `${area} : non mentionné`,
  caption: 'Postes, avec la plus haute implication dans chacun des neuf domaines',
  legend:
    'Chiffres : implication, de 1 Contribuer à 5 Diriger. Point : non mentionné. Anneau : rien n’est encore relu.',
};
