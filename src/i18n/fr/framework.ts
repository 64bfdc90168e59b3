import type { framework as english } from '../en/framework.ts';
import { formatOf } from '../format.ts';
import { frameworkEditing } from './frameworkEditing.ts';

const { count, number, plural } = formatOf('fr');

export const framework: typeof english = {
  title: 'Référentiel',
  purpose:
    'Les tâches sont rapprochées des compétences d’un référentiel. Vous pouvez utiliser le vôtre\u00a0: il est gardé avec votre travail, et rien ne quitte cet ordinateur.',
  inUse: 'Référentiel utilisé',
  isOurs: 'Celui qui vient avec l’application.',
  isOwn: 'Le vôtre.',
  contents: (areas, competencies) =>
    `${count(areas, 'domaine', 'domaines')}, ${count(competencies, 'compétence', 'compétences')}`,
  terms: (fr, en) => `${count(fr, 'terme', 'termes')} en français, ${number(en)} en anglais`,
  version: (version) => `version\u00a0${version}`,
  save: 'Enregistrer ce référentiel (JSON)',
  saveFailed: 'Le fichier n’a pas pu être fait.',
  back: 'Revenir au référentiel de l’application',
  open: 'Utiliser un autre référentiel',
  formats:
    'Formats lus\u00a0: nos fichiers JSON (référentiel ou travail), tableau CSV ou XLSX, SKOS en JSON-LD, CASE\u00a01.0 ou 1.1.',
  choose: 'Ouvrir un fichier',
  template: 'Télécharger un modèle de tableau (CSV)',
  templateName: 'modele-referentiel.csv',
  templateHeads: [
    'code',
    'domaine fr',
    'domaine en',
    'compétence fr',
    'compétence en',
    'définition fr',
    'définition en',
    'termes fr',
    'termes en',
  ],
  reading: 'Lecture…',
  read: (name) => `Lu dans «\u00a0${name}\u00a0»`,
  refused: (name) => `«\u00a0${name}\u00a0» ne peut pas être utilisé.`,
  failed: 'La lecture ou le changement a échoué. Rien n’a changé.',
  problems: (n) => `${count(n, 'point', 'points')} à vérifier`,
  more: (n) => `et ${count(n, 'autre', 'autres')}`,
  area: 'Domaine',
  competencies: 'Compétences',
  filled:
    'Ce que le fichier ne dit pas est complété\u00a0: libellé de l’autre langue, libellé en guise de définition, échelle d’implication de l’application. Si la plupart des compétences ne sont pas celles de l’application, rien n’a été appris\u00a0: seuls les termes décident.',
  use: 'Utiliser ce référentiel',
  cancel: 'Annuler',
  strays: (n) =>
    `${count(n, 'décision', 'décisions')} ${plural(n, 'porte', 'portent')} sur une compétence que ce référentiel n’a pas\u00a0: ${plural(n, 'elle est gardée, mais ne compte', 'elles sont gardées, mais ne comptent')} pas.`,
  notes: {
    'framework.unknown': 'Ce n’est pas un référentiel dans un format connu.',
    'framework.empty': 'Aucun domaine avec des compétences n’a été trouvé.',
    'framework.columns': 'Le tableau n’a pas les colonnes attendues\u00a0: domaine et compétence. Partez du modèle.',
    'document.too-large': 'Le fichier est trop grand.',
    'document.not-json': 'Ce n’est pas du JSON\u00a0: exportez-le de nouveau.',
    'document.empty': 'Le fichier est vide.',
    'document.damaged': 'Le fichier est endommagé ou incomplet.',
  },
  otherNote: (code) => `Le fichier n’a pas pu être lu (${code}).`,
  wrong: {
    deeper: 'des niveaux plus profonds servent de termes à cette compétence',
    emptyArea: 'domaine sans compétence, laissé de côté',
    notInTree: 'n’est rattaché à rien, laissé de côté',
    noId: 'identifiant manquant',
    noLabel: 'libellé manquant',
    noArea: 'domaine manquant',
    repeated: 'identifiant déjà utilisé',
    unknownParent: 'rattaché à un élément absent',
    unknownItem: 'élément absent',
    twoParents: 'déjà rattaché ailleurs\u00a0: le premier compte',
    scale: 'l’échelle d’implication de l’application reste utilisée',
    'must not be empty': 'ne doit pas être vide',
    'text expected': 'texte attendu',
    'at least one expected': 'au moins un élément attendu',
    'an area has at least one competency': 'un domaine a au moins une compétence',
  },
  toPage: 'Voir ou changer le référentiel',
  editing: frameworkEditing,
};
