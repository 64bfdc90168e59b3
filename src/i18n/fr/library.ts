import type { library as english } from '../en/library.ts';
import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const roles = (n: number): string => count(n, 'poste', 'postes');

export const library: typeof english = {
  title: 'Bibliothèque de postes',
  importing: 'Importer des offres',
  shown: (n, all) => `${number(n)}\u00a0${plural(n, 'poste', 'postes')} sur ${number(all)}`,
  view: { label: 'Présentation', table: 'Tableau', matrix: 'Matrice', duplicates: 'Doublons' },
  filter: {
    label: 'Filtrer',
    text: 'Intitulé, organisation, pays',
    area: 'Domaine',
    anyArea: 'Tous les domaines',
    minLevel: 'Implication, au moins',
    country: 'Pays',
    anyCountry: 'Tous les pays',
    organization: 'Organisation',
    anyOrganization: 'Toutes',
    language: 'Langue',
    anyLanguage: 'Toutes les langues',
    reviewed: 'Relecture',
    anyReviewed: 'Relus ou non',
    reviewedShare: { all: 'Entièrement relus', part: 'Relus en partie', none: 'Rien de relu' },
    tag: 'Étiquette',
    anyTag: 'Toutes les étiquettes',
  },
  none: 'Aucun poste ne correspond à ces filtres.',
  removeFilter: (name) => `Retirer le filtre ${quoted(name)}`,
  removeAll: 'Tout effacer',
  columns: {
    title: 'Poste',
    organization: 'Organisation',
    country: 'Pays',
    language: 'Langue',
    closing: 'Date limite',
    duties: 'Tâches',
    competencies: 'Compétences',
    areas: 'Implication par domaine',
    reviewed: 'Relues',
    actions: 'Actions',
  },
  choose: (role) => `Sélectionner ${quoted(role)}`,
  reviewed: (n, all) => `${n} sur ${all}`,
  closes: (date) => `date limite ${date}`,
  posted: (title) => `Publié sous l’intitulé ${quoted(title)}`,
  selection: {
    label: 'Postes sélectionnés',
    all: 'Sélectionner tous les postes affichés',
    count: (n) => `${number(n)} ${plural(n, 'sélectionné', 'sélectionnés')}`,
    hint: 'Cochez des postes pour les comparer ou les retirer\u00a0; avec Maj, tous ceux qui sont entre deux.',
    compare: (n) => `Comparer la sélection (${n})`,
    toBasket: 'Ajouter aux postes choisis',
    fromBasket: 'Retirer des postes choisis',
    hide: 'Retirer de la bibliothèque',
    clear: 'Tout désélectionner',
  },
  cell: (area, level, duties) => `${area}\u00a0: ${level}, ${count(duties, 'tâche', 'tâches')}. Ouvrir les extraits`,
  unknownCell: (area) => `${area}\u00a0: aucune tâche trouvée dans l’offre`,
  emptyCell: (area) => `${area}\u00a0: non mentionné`,
  caption: 'Postes, avec la plus haute implication dans chaque domaine',
  legend:
    'Chiffres\u00a0: implication, de 1 Contribuer à 5 Diriger. Point\u00a0: non mentionné. Tiret\u00a0: aucune tâche trouvée. Anneau\u00a0: rien n’est encore relu.',
  printed: (n, all) =>
    `Les ${number(n)} premiers des ${roles(all)} sont imprimés\u00a0; avec des filtres, il en reste moins.`,
  matrix: {
    caption: 'Postes et domaines\u00a0: la plus haute implication dans chacun',
    captionOpen: (area) =>
      `Postes et domaines, avec les compétences du domaine ${quoted(area)}\u00a0: la plus haute implication dans chacun`,
    order: 'Ordre',
    orders: { likeness: 'Par ressemblance', name: 'Par nom', duties: 'Par nombre de tâches' },
    ordered:
      'Des voisins ont beaucoup de compétences en commun (lien moyen sur la distance de Jaccard, ordre optimal des feuilles).',
    tooMany: (n, limit) =>
      `${roles(n)}, c’est trop pour les ranger par ressemblance ou ouvrir un domaine\u00a0: avec des filtres qui en laissent ${limit} au plus, les deux deviennent possibles.`,
    open: (area) => `Ouvrir ${quoted(area)} sur ses compétences`,
    close: (area) => `Refermer ${quoted(area)}`,
    area: 'Domaine affiché',
    duties: (n) => count(n, 'tâche', 'tâches'),
  },
  duplicates: {
    found: (groups, n) =>
      `${count(groups, 'groupe', 'groupes')} de postes peut-être publiés plusieurs fois\u00a0: ${roles(n)} en tout, les plus semblables d’abord. Garder l’un retire les autres de la bibliothèque\u00a0; rien n’est perdu.`,
    none: 'Parmi ces postes, aucun ne semble publié deux fois.',
    sameTitle: 'Même intitulé, même organisation',
    shared: (n, all, postings) =>
      `${n} ${plural(n, 'tâche', 'tâches')} sur ${all} dans les mêmes mots dans les ${postings} offres`,
    keep: 'Garder celui-ci',
    keepLabel: (role, place, all) => `Garder celui-ci\u00a0: ${quoted(role)}, ${place} sur ${all}`,
    apart: 'Ce ne sont pas des doublons',
    apartLabel: (role) => `Ce ne sont pas des doublons\u00a0: ${quoted(role)}`,
    more: (n) => `Afficher ${count(n, 'autre groupe', 'autres groupes')}`,
    group: (n, title) => `Groupe ${n}\u00a0: ${title}`,
  },
  actions: {
    of: (role) => `Actions pour ${quoted(role)}`,
    open: 'Ouvrir le poste',
    close: 'Fermer',
    rename: 'Intitulé de travail',
    renameHint: 'Comme vous l’appelez\u00a0; vide\u00a0: l’intitulé publié.',
    tags: 'Étiquettes',
    tagsHint: 'Séparées par des virgules.',
    save: 'Enregistrer',
    nearest: 'Comparer avec les postes les plus proches',
    inCommon: (n, all) => `${n} sur ${count(all, 'compétence', 'compétences')} en commun`,
    noNearest: 'Aucun autre poste n’a de compétence en commun avec lui.',
    hide: 'Retirer de la bibliothèque',
  },
  hidden: {
    title: (n) => `${roles(n)} ${plural(n, 'retiré', 'retirés')} de la bibliothèque`,
    restore: 'Rétablir',
    restoreLabel: (role) => `Rétablir ${quoted(role)}`,
    restoreAll: 'Tout rétablir',
  },
  references: {
    title: (n) => `${count(n, 'profil', 'profils')} de référence, ${plural(n, 'rédigé', 'rédigés')} pour ce projet`,
    note: 'Ce que fait d’ordinaire un tel poste. Aucun employeur ne les a publiés\u00a0; ils ne comptent parmi les postes de la bibliothèque que si vous les ajoutez.',
    add: 'Ajouter à la bibliothèque',
    addLabel: (role) => `Ajouter à la bibliothèque\u00a0: ${quoted(role)}`,
    remove: 'Retirer',
    removeLabel: (role) => `Retirer\u00a0: ${quoted(role)}`,
    addAll: 'Tout ajouter',
    lacking:
      'Les profils de référence n’ont pas pu être chargés\u00a0; tout le reste fonctionne sans eux. Rechargez la page pour réessayer.',
  },
  empty: {
    title: 'La bibliothèque est vide',
    body: 'Elle contient les postes que vous comparez, filtrez et relisez. Pour commencer, ajoutez les profils de référence rédigés pour ce projet.',
    hidden: 'Elle contient les postes que vous comparez, filtrez et relisez. Tous ont été retirés.',
  },
};
