import type { importing as english } from '../en/importing.ts';
import { formatOf } from '../format.ts';

const { count, list, number } = formatOf('fr');

export const importing: typeof english = {
  title: 'Importer des offres',
  purpose:
    'Chaque offre est lue ici, sur cet ordinateur, découpée en tâches et rapprochée du référentiel. Rien n’entre dans la bibliothèque sans votre accord.',
  drop: 'Déposez ici vos fichiers ou dossiers',
  dropNow: 'Relâchez\u00a0: ils seront lus',
  formats: (names) => `${list([...names])}\u00a0; 20\u00a0Mo au plus par fichier.`,
  chooseFiles: 'Choisir des fichiers',
  chooseFolder: 'Choisir un dossier',
  paste: {
    label: 'Ou collez le texte d’une offre',
    read: 'Lire ce texte',
    name: (time) => `Texte collé, ${time}`,
  },
  progress: {
    files: (done, all) => `${number(done)}\u00a0sur ${count(all, 'document', 'documents')}`,
    postings: (n) => `${count(n, 'offre', 'offres')} pour l’instant`,
    stop: 'Arrêter',
    stopped: 'Lecture arrêtée. Ce qui a été lu est dans le tableau.',
    finished: (n) => `Lecture terminée\u00a0: ${count(n, 'ligne', 'lignes')} dans le tableau.`,
  },
  check: 'Vérifier',
  shown: (n, refused) =>
    `${count(n, 'offre lue', 'offres lues')}${refused > 0 ? `, ${count(refused, 'document', 'documents')} sans rien à lire` : ''}.`,
  columns: {
    tick: 'Ajouter',
    role: 'Offre',
    organization: 'Organisation',
    language: 'Langue',
    duties: 'Tâches',
    requirements: 'Exigences',
    notes: 'À vérifier',
    remove: 'Retirer',
  },
  tickAll: 'Ajouter tout ce qui peut l’être',
  tick: (title) => `Ajouter «\u00a0${title}\u00a0»`,
  untitled: 'Offre sans titre',
  duplicate: {
    held: 'Déjà dans la bibliothèque\u00a0; ajoutée, elle en prend la place',
    twice: 'La même offre figure deux fois dans ce tableau',
    like: (title) => `Ressemble à «\u00a0${title}\u00a0» de la bibliothèque`,
  },
  add: (n) => (n === 0 ? 'Rien n’est coché' : `Ajouter ${count(n, 'poste', 'postes')} à la bibliothèque`),
  discard: 'Tout abandonner',
  remove: (name) => `Retirer du tableau\u00a0: ${name}`,
  open: (title) => `Vérifier «\u00a0${title}\u00a0»`,
  added: 'Voir la bibliothèque',
};
