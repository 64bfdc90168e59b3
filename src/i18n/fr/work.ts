import type { work as english } from '../en/work.ts';
import { formatOf } from '../format.ts';

const { count, plural } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const roles = (n: number): string => count(n, 'poste', 'postes');
const named = (n: number, title: string): string => (n === 1 && title !== '' ? quoted(title) : roles(n));

export const work: typeof english = {
  keeping: {
    opening: 'Ouverture de votre travail…',
    kept: 'Votre travail est gardé sur cet appareil.',
    keeping: 'Enregistrement…',
    reader: 'Votre travail est ouvert dans un autre onglet\u00a0: ici, vous pouvez le consulter, pas le modifier.',
    refused: 'Cet appareil refuse de garder vos modifications\u00a0: elles disparaîtront à la fermeture de la page.',
    full: 'Cet appareil n’a plus de place\u00a0: vos dernières modifications ne sont pas gardées et disparaîtront à la fermeture de la page.',
    off: 'Ordinateur partagé\u00a0: rien n’est gardé à la fermeture de la page.',
  },
  title: 'Mon espace',
  keptAt: (time) => `Gardé sur cet ordinateur, ${time}`,
  notInFile: 'Non enregistré dans un fichier',
  inFile: 'Enregistré dans un fichier',
  recovered: (time) => `Travail récupéré (${time}).`,
  save: 'Enregistrer dans un fichier',
  writing: 'Le fichier s’écrit…',
  savedAs: (name) => `Enregistré\u00a0: ${name}`,
  saveFailed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u00a0: réessayez.',
  takeOver: 'Prendre la main',
  lost: (n) =>
    `${count(n, 'élément', 'éléments')} de votre travail ${plural(n, 'n’a pas pu être relu', 'n’ont pas pu être relus')}.`,
  done: {
    hidden: (n, title) => `${named(n, title)} ${plural(n, 'a été retiré', 'ont été retirés')} de la bibliothèque.`,
    shown: (n, title) => `${named(n, title)} ${plural(n, 'est', 'sont')} de nouveau dans la bibliothèque.`,
    merged: (n, title) => `${roles(n)} ${plural(n, 'fusionné', 'fusionnés')} avec ${quoted(title)}.`,
    kept: (n) => `${roles(n)} gardés comme différents.`,
    added: (n, title) => `${named(n, title)} ${plural(n, 'a été ajouté', 'ont été ajoutés')} à la bibliothèque.`,
    removed: (n, title) => `${named(n, title)} ${plural(n, 'a été retiré', 'ont été retirés')} de la bibliothèque.`,
    renamed: (_n, title) => `${quoted(title)} a un autre intitulé de travail.`,
    tagged: (_n, title) => `Les étiquettes de ${quoted(title)} ont été modifiées.`,
    imported: (n, title) => `${named(n, title)} ${plural(n, 'a été ajouté', 'ont été ajoutés')} à la bibliothèque.`,
    decided: (n) => `${count(n, 'décision enregistrée', 'décisions enregistrées')}.`,
    zones: (_n, title) => `${quoted(title)} a été relu avec vos corrections.`,
    discarded: (n) => `${count(n, 'ligne retirée', 'lignes retirées')} du tableau.`,
    opened: (n) => `Fichier ouvert\u00a0: ${roles(n)}.`,
    resumed: (n) => `Copie automatique reprise\u00a0: ${roles(n)}.`,
    mergedFile: (n) =>
      n === 0 ? 'Fichier fusionné.' : `Fichier fusionné\u00a0: ${count(n, 'poste ajouté', 'postes ajoutés')}.`,
    shared: () => 'Les choix du lien sont dans votre bibliothèque.',
    termAdded: (_n, term) => `Le terme ${quoted(term)} est désormais utilisé.`,
    termRemoved: (_n, term) => `Le terme ${quoted(term)} n’est plus utilisé.`,
    mappedAgain: (n) => `${count(n, 'poste associé', 'postes associés')} de nouveau.`,
    readingAdded: () => 'Une seconde lecture a été reprise.',
    readingRemoved: () => 'Une seconde lecture a été retirée.',
    framework: (_n, title) => `Référentiel utilisé\u00a0: ${title}.`,
    frameworkEdited: (_n, title) => `Référentiel modifié\u00a0: ${quoted(title)}.`,
    settled: () => 'Un écart a été tranché.',
    target: () => 'La cible a été modifiée.',
    team: () => 'L’équipe a été modifiée.',
    curriculum: () => 'Le programme de formation a été modifié.',
    curriculumAdded: () => 'Un programme de formation a été créé.',
    curriculumRemoved: (_n, title) => `Le programme ${quoted(title)} a été supprimé.`,
  },
  undo: 'Annuler',
  undone: 'Annulé.',
  redone: 'Rétabli.',
  dismiss: 'Fermer',
};
