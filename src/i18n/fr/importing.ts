import type { importing as english } from '../en/importing.ts';
import { formatOf } from '../format.ts';

const { count, list, number } = formatOf('fr');

/** Une ligne qui montre comment remplir le modèle. */
const TEMPLATE: ReadonlyMap<string, string> = new Map([
  ['title', 'Conseiller en financement de la santé'],
  ['organization', 'Ministère de la Santé'],
  ['country', 'Bénin'],
  ['location', 'Cotonou'],
  ['duties', '• Élaborer le plan annuel\n• Suivre l’exécution du budget'],
  ['requirements', '• Master en santé publique\n• Cinq ans d’expérience'],
  ['language', 'français'],
  ['closing', '2027-01-31'],
  ['id', '1'],
]);

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
  added: 'Voir la bibliothèque',
  checking: {
    open: (title) => `Vérifier «\u00a0${title}\u00a0»`,
    close: 'Fermer',
    encoding: 'Lettres abîmées\u00a0?',
    encodings: { 'utf-8': 'Lire en UTF-8', 'windows-1252': 'Lire en Windows-1252' },
    gone: 'Pour lire ce fichier autrement, déposez-le de nouveau.',
    columns: 'Ce que contient chaque colonne',
    column: (head) => `Colonne «\u00a0${head}\u00a0»`,
    ignored: 'Ne pas lire',
    roles: {
      title: 'Intitulé du poste',
      organization: 'Organisation',
      country: 'Pays',
      location: 'Lieu',
      body: 'Description',
      duties: 'Tâches',
      requirements: 'Exigences',
      language: 'Langue',
      closing: 'Date limite',
      id: 'Référence',
      url: 'Adresse web',
    },
    readColumns: 'Lire le tableau ainsi',
    needsText: 'Il faut au moins une description ou des tâches.',
    template: 'Télécharger un modèle de tableau (CSV)',
    facts: 'Ce qui a été trouvé',
    duties: 'Tâches trouvées',
    noDuties: 'Aucune tâche n’a été trouvée.',
  },
  templateName: 'modele-offres.csv',
  templateRow: (role) => TEMPLATE.get(role) ?? '',
  notes: {
    document: {
      binary: 'Ce fichier n’est pas du texte\u00a0: enregistrez l’offre en texte, Word ou PDF.',
      damaged: 'Ce fichier est endommagé ou incomplet\u00a0: enregistrez-le ou téléchargez-le de nouveau.',
      empty: 'Il n’y a pas de texte dans ce fichier.',
      failed: 'La lecture de ce fichier a échoué\u00a0; copiez-en le texte et collez-le.',
      'entry-empty': 'Cet enregistrement ne contient pas de texte.',
      'entry-unknown': 'Cet enregistrement n’est pas une offre.',
      field: 'Un champ n’est pas du texte.',
      'incomplete-export':
        'Export incomplet, il n’y a que des titres\u00a0: demandez le profil complet (profile=full) et exportez de nouveau.',
      'line-not-json': 'Cette ligne n’est pas un objet JSON.',
      'nested-zip': 'Un zip dans un zip\u00a0: décompressez-le d’abord.',
      'no-postings': 'Il n’y a pas d’offre dans ce fichier.',
      'not-json': 'Ce n’est pas du JSON\u00a0: exportez-le de nouveau.',
      'old-office':
        'Un ancien fichier Office, ou protégé par un mot de passe\u00a0: enregistrez-le en docx ou xlsx, sans mot de passe.',
      'pdf-without-text': 'Des images sans texte (numérisation)\u00a0: collez le texte.',
      picture: 'Une image\u00a0: saisissez ou collez son texte.',
      protected: 'Protégé par un mot de passe\u00a0: enregistrez-le sans.',
      'row-empty': 'Cette ligne n’a ni texte ni tâches.',
      'too-deep': 'Ce fichier est construit de façon trop compliquée\u00a0: copiez-en le texte et collez-le.',
      'too-large': 'Plus de 20\u00a0Mo\u00a0: faites un fichier par offre.',
      'too-much-packed':
        'Décompressé, il prendrait trop de place\u00a0: décompressez-le et choisissez les fichiers voulus.',
      'too-slow': 'La lecture durait trop longtemps\u00a0; copiez le texte et collez-le.',
    },
    unknownColumns: (columns) => `Aucune colonne de texte ni de tâches parmi\u00a0: ${columns}. Indiquez les colonnes.`,
    unsupported: (format) =>
      `Les fichiers ${format} ne sont pas lus\u00a0: enregistrez en txt, docx, pdf, html, xlsx, csv ou json.`,
    otherFormat: (format, announced) => `Le nom annonce ${announced}, c’est du ${format}\u00a0: lu comme tel.`,
    place: (place, words) => `${place}\u00a0: ${words}`,
  },
};
