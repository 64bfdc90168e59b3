import type { shell as english } from '../en/shell.ts';
import { formatOf } from '../format.ts';

const { count } = formatOf('fr');

export const shell: typeof english = {
  name: 'Explorateur de compétences RSS',
  skip: 'Aller au contenu',
  nav: {
    label: 'Principal',
    explore: 'Explorer',
    roles: 'Postes',
    compare: 'Comparer',
    team: 'Équipe',
    training: 'Formation',
  },
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  theme: { label: 'Thème', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  footer: {
    label: 'À propos',
    framework: (version) => `Référentiel ${version}`,
    method: 'Méthode et fiabilité',
    legal:
      'Deux offres réelles servent d’exemples ; noms, adresses électroniques et numéros de téléphone sont masqués. Rien ne quitte cet ordinateur.',
  },
  loading: 'Lecture des deux offres d’exemple…',
  failed: {
    title: 'Les offres n’ont pas pu être lues',
    body: 'Rien de ce qui vous appartient n’est perdu. Rechargez la page ; si cela se reproduit, transmettez le code ci-dessous.',
    code: 'Code',
    reload: 'Recharger la page',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'Le lien vient peut-être d’une version plus ancienne.',
    back: 'Revenir à Explorer',
  },
  basket: {
    label: 'Postes choisis',
    compare: 'Comparer',
    one: 'Choisir un autre poste à comparer',
    remove: (role) => `Retirer « ${role} » des postes choisis`,
    clear: 'Vider',
    more: (n) => `et ${count(n, 'autre', 'autres')}`,
  },
  reference: {
    badge: 'Profil de référence',
    note: 'Profil de référence, rédigé pour ce projet : ce que fait d’ordinaire un tel poste. Aucun employeur ne l’a publié.',
  },
  words: {
    area: 'Domaine',
    competency: 'Compétence',
    competencies: (n) => count(n, 'compétence', 'compétences'),
    duties: (n) => count(n, 'tâche', 'tâches'),
    roles: (n) => count(n, 'poste', 'postes'),
    role: 'Poste',
    involvement: 'Implication',
    none: 'non mentionné',
    unknown: 'non précisé',
    primary: 'principale',
    secondary: 'secondaire',
    outside: 'Hors référentiel',
    proposed: 'proposé',
    reviewed: 'relu',
    toComplete: 'associations écartées, à compléter',
    added: 'ajouté',
    rejected: 'écarté',
    areaNumber: (n) => `Domaine ${n}`,
    level: (rank, label) => `${rank} ${label}`,
    masked: 'masqué',
    untitled: 'Poste sans titre',
    inLang: { fr: 'en français', en: 'en anglais' },
  },
  scope: { label: 'Associations comptées', primary: 'Principales seulement', all: 'Principales et secondaires' },
  part: { pick: 'Montrer', role: 'Un poste', area: 'Un domaine' },
  /** What the button beside a list does. */
  picked: { add: 'Ajouter', start: 'Commencer' },
  chart: {
    table: 'Tableau',
    picture: 'Graphique',
    keys: 'Clavier',
    keysList: [
      ['Flèches', 'aller d’un repère à l’autre'],
      ['Début, Fin', 'premier et dernier repère'],
      ['Entrée', 'ouvrir les extraits'],
      ['T', 'graphique ou tableau'],
      ['?', 'montrer ou cacher cette liste'],
    ],
    copy: 'Copier le constat',
    copied: 'Copié',
    export: {
      lang: 'fr',
      label: 'Exporter',
      png: 'Image (PNG)',
      svg: 'Dessin (SVG)',
      csv: 'Tableau (CSV)',
      saved: (file) => `Enregistré\u00a0: ${file}`,
      failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u00a0: réessayez, ou imprimez la page.',
      source: (from, date) => ['Explorateur de compétences RSS', ...(from === '' ? [] : [from]), date].join(' · '),
    },
  },
  quotes: {
    title: 'Extraits',
    close: 'Fermer',
    several: (n) => `${n} domaines et compétences`,
    more: (n, left) =>
      n === left
        ? `Afficher ${count(n, 'autre poste', 'autres postes')}`
        : `Afficher ${n} des ${count(left, 'autre poste', 'autres postes')}`,
    open: 'Ouvrir dans le poste',
    none: 'Aucune tâche de ces postes ne la mentionne.',
    quoted: (words) => `« ${words} »`,
    because: {
      proposed: (terms) => `Proposé : ${terms}`,
      reviewed: (terms) => `Relu : ${terms}`,
      added: (terms) => `Ajouté : ${terms}`,
    },
    fromHeading: (terms) => `sujet donné par l’intitulé : ${terms}`,
    fromTitle: 'sujet donné par le titre du poste',
    verb: (verb, level) => `verbe « ${verb} » → ${level}`,
  },
};
