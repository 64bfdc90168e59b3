import type { Messages } from '../en.ts';

type Values = Readonly<Record<string, string | number>>;

const notes: Readonly<Record<string, (values: Values) => string>> = {
  'needs.unknown': ({ line, competency }) =>
    `Ligne ${line}\u00a0: «\u00a0${competency}\u00a0» n’est ni l’identifiant ni le libellé d’une compétence du référentiel.`,
  'needs.ambiguous': ({ line, competency }) =>
    `Ligne ${line}\u00a0: plusieurs compétences s’appellent «\u00a0${competency}\u00a0»\u00a0; écrivez l’identifiant.`,
  'needs.value': ({ line, competency, value }) =>
    value === ''
      ? `Ligne ${line}\u00a0: il manque l’importance ou la capacité pour «\u00a0${competency}\u00a0».`
      : `Ligne ${line}\u00a0: «\u00a0${value}\u00a0» n’est pas un nombre entier de 1 à 9.`,
  'needs.repeated': ({ line, competency, first }) =>
    `Ligne ${line}\u00a0: «\u00a0${competency}\u00a0» figure déjà à la ligne ${first}, qui compte.`,
  'needs.more': ({ count }) => `Autres lignes qui n’ont pas été lues\u00a0: ${count}.`,
  'needs.no-heads': () => 'Aucune ligne ne nomme les colonnes compétence, importance et capacité. Partez du modèle.',
  'needs.empty': () => 'Aucune ligne avec une compétence et ses deux nombres n’a été trouvée.',
  'needs.format': () => 'Ce n’est pas un tableau\u00a0: enregistrez-le en CSV ou en XLSX.',
  'document.encoding': () => 'L’encodage a été deviné\u00a0: vérifiez les lettres accentuées.',
  'document.too-large': ({ megabytes }) => `Le fichier dépasse ${megabytes}\u00a0Mo, le plus qui soit lu.`,
  'document.too-much-packed': () => 'Décompressé, le fichier prendrait trop de place.',
  'document.damaged': () => 'Le fichier est endommagé ou incomplet.',
  'document.binary': () => 'Ce fichier n’est pas du texte\u00a0: enregistrez-le en CSV ou en XLSX.',
  'document.old-office': () =>
    'Un ancien fichier Office, ou protégé par un mot de passe\u00a0: enregistrez-le en XLSX, sans mot de passe.',
  'document.protected': () => 'Le fichier est protégé par un mot de passe\u00a0: enregistrez-le sans.',
  'document.empty': () => 'Le fichier est vide.',
  'document.failed': () => 'La lecture a échoué. Rien n’a changé.',
};

export const needsTable: Messages['needsTable'] = {
  note: (code, values) => notes[code]?.(values ?? {}) ?? `Le fichier n’a pas pu être lu (${code}).`,
  template: {
    name: (format) => `modele-besoins.${format}`,
    sheet: 'Besoins',
    heads: ['Identifiant', 'Libellé (fr)', 'Libellé (en)', 'Importance (1–9)', 'Capacité (1–9)'],
  },
};
