import type { workspace as english } from '../en/workspace.ts';
import { formatOf } from '../format.ts';
import { momentWords } from '../moment.ts';

const { count, plural, number } = formatOf('fr');
const roles = (n: number): string => count(n, 'poste', 'postes');
const duties = (n: number): string => count(n, 'tâche', 'tâches');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

export const workspace: typeof english = {
  purpose:
    'Où est votre travail, et comment le transmettre. Il reste sur cet ordinateur jusqu’à ce que vous l’enregistriez dans un fichier.',
  moment: (iso) => momentWords('fr', iso, new Date()),
  file: {
    title: 'Fichier',
    counts: (postings, decisions) =>
      `${count(postings, 'poste importé ou relu', 'postes importés ou relus')}, ${count(decisions, 'décision', 'décisions')}.`,
    empty: 'Rien à enregistrer pour l’instant\u00a0: importez des offres, relisez-en, ou modifiez la bibliothèque.',
    toImport: 'Importer des offres',
    saveKeys: 'Ctrl+S',
    open: 'Ouvrir un fichier',
    merge: 'Fusionner un fichier',
    choose: 'Fichier de travail (.json)',
    reading: (progress) =>
      progress
        ? `Lecture du fichier… ${number(progress.done)}\u00a0sur ${count(progress.all, 'poste', 'postes')}`
        : 'Lecture du fichier…',
  },
  opening: {
    title: (name) => `Contenu de ${quoted(name)}`,
    savedAt: (moment) => `Dernière modification\u00a0: ${moment}`,
    by: (initials) => `Par ${initials}`,
    terms: (n) => count(n, 'terme à vous', 'termes à vous'),
    readings: (n) => count(n, 'seconde lecture', 'secondes lectures'),
    choices: 'Choix de la bibliothèque',
    blind: 'Copie pour un second lecteur\u00a0: associations et décisions sont cachées.',
    framework: (name) => `Un référentiel propre, ${quoted(name)}, gardé avec le travail.`,
    partly: 'Une partie n’a pas pu être lue\u00a0:',
    replaces:
      'Il prend la place du travail que vous avez ici. Une copie de celui-ci est mise de côté, et «\u00a0Annuler\u00a0» le rétablit.',
    unsaved: 'Le travail que vous avez ici n’est pas encore dans un fichier.',
    accept: 'L’ouvrir',
    cancel: 'Renoncer',
  },
  notes: {
    damaged: 'Le fichier est endommagé\u00a0: ce qui a pu être lu figure ci-dessus.',
    part: (part, n) => `${part}\u00a0: ${count(n, 'élément laissé', 'éléments laissés')} de côté.`,
    posting: (at, name) => `Poste ${number(at)}${name === '' ? '' : `, ${quoted(name)},`} illisible.`,
    repeated: (name) => `${quoted(name)} figure deux fois dans le fichier\u00a0: le premier est repris.`,
    decisions: (name, n) => `${quoted(name)}\u00a0: ${count(n, 'décision laissée', 'décisions laissées')} de côté.`,
    zones: (name, n) => `${quoted(name)}\u00a0: ${count(n, 'zone laissée', 'zones laissées')} de côté.`,
    framework: (n, problem) =>
      `Son référentiel propre est laissé de côté\u00a0: ${count(n, 'problème', 'problèmes')}, le premier étant\u00a0: ${problem}`,
    tooLarge: 'Ce fichier est trop grand pour être lu.',
    unreadable: 'Ce fichier est illisible\u00a0: il ne contient pas de travail, ou il est trop endommagé.',
    notOurs: 'Ce n’est pas un fichier de travail de cette application. Pour lire des offres, allez à l’import.',
    newer: (app) =>
      `Ce fichier vient d’une version plus récente de l’application${app === '' ? '' : ` (${app})`}. Utilisez cette version pour l’ouvrir\u00a0; rien n’a été modifié.`,
    blind:
      'C’est une copie pour un second lecteur. Ouvrez-la pour lire, ou reprenez-la sur la page des seconds lecteurs.',
    notBlind: 'Ce n’est pas une copie pour un second lecteur.',
    noPosting: 'Aucun de vos postes n’est relu dans ce fichier.',
    otherText: (name) => `${quoted(name)} a un autre texte ici\u00a0: laissé de côté.`,
    unknownPosting: (name) => `${quoted(name)} n’est pas parmi vos postes\u00a0: laissé de côté.`,
    otherDuties: (name, n) => `${quoted(name)}\u00a0: ${duties(n)} découpées autrement, laissées de côté.`,
    other: (code) => `Remarque\u00a0: ${code}`,
    parts: {
      postings: 'Postes',
      library: 'Bibliothèque',
      terms: 'Vos termes',
      readings: 'Secondes lectures',
      framework: 'Référentiel',
      lexicon: 'Lexique du référentiel',
      team: 'Équipe et cible',
      curricula: 'Formations',
    },
  },
  merging: {
    title: (name) => `Fusionner ${quoted(name)}`,
    added: (n) => `${count(n, 'poste', 'postes')} de plus.`,
    laterTaken: (n) =>
      `${count(n, 'poste a été rapproché', 'postes ont été rapprochés')} par une version plus récente du moteur\u00a0: ses propositions remplacent les vôtres, sur lesquelles rien n’était décidé.`,
    laterLeft: (n) =>
      `${count(n, 'poste a été rapproché', 'postes ont été rapprochés')} par une version plus récente du moteur, mais vous y avez déjà décidé\u00a0: ce que vous avez relu reste, et la page du poste montre ce qui changerait.`,
    none: 'Les deux fichiers ne disent rien de différent.',
    conflicts: (n) =>
      `${count(n, 'différence', 'différences')}\u00a0: choisissez la version qui compte. Sans choix, c’est la vôtre.`,
    what: 'Ce qui diffère',
    mine: 'La mienne',
    theirs: 'La leur',
    both: 'Les deux',
    allMine: 'Toutes les miennes',
    allTheirs: 'Toutes les leurs',
    accept: 'Fusionner',
    kinds: {
      duty: 'Décisions sur une tâche',
      zones: 'Zones à la main',
      text: 'Texte de l’offre',
      title: 'Intitulé de travail',
      term: 'Terme',
      framework: 'Référentiel',
      team: 'Équipe et cible',
      curriculum: 'Programme de formation',
    },
    curriculum: (units, aims) =>
      `${count(units, 'module', 'modules')}, ${count(aims, 'compétence demandée', 'compétences demandées')}`,
    team: (members, aims) =>
      `${count(members, 'poste', 'postes')}, ${count(aims, 'compétence demandée', 'compétences demandées')}`,
    zones: (n) => count(n, 'zone', 'zones'),
    textOf: (n) => count(n, 'caractère', 'caractères'),
    nothingSaid: 'rien',
    said: {
      accept: (label) => `accepte ${label}`,
      reject: (label) => `écarte ${label}`,
      add: (label) => `ajoute ${label}`,
      primary: (label) => `${label} en principale`,
      level: (label) => `niveau\u00a0: ${label}`,
      outside: 'hors référentiel',
    },
    says: { for: 'parle pour', against: 'parle contre' },
    noLevel: 'aucun',
  },
  copies: {
    title: 'Copies automatiques',
    purpose:
      'Les dix dernières, mises de côté à l’ouverture de la page, pendant votre travail, et avant d’ouvrir ou de fusionner un fichier.',
    none: 'Aucune pour l’instant.',
    when: 'Moment',
    resume: 'Reprendre',
    resumeOf: (moment) => `Reprendre la copie du ${moment}`,
  },
  share: {
    title: 'Partager',
    what: 'Vos choix de la bibliothèque et les postes comparés tiennent dans un lien. Il ne contient aucun texte d’offre.',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    copyFailed: 'Copiez ce lien\u00a0:',
    tooLong: 'Vos choix sont trop longs pour un lien\u00a0: partagez un fichier.',
    notInLink: (n) =>
      `${count(n, 'poste à vous ne peut pas', 'postes à vous ne peuvent pas')} figurer dans un lien\u00a0: partagez un fichier.`,
    nothing: 'Rien à mettre dans un lien\u00a0: comparez des postes, ou modifiez la bibliothèque.',
    fileTitle: 'En fichier',
    withoutTexts: 'Sans les textes des offres (tâches et exigences restent)',
    withoutInitials: 'Sans les initiales ni les remarques',
    save: 'Enregistrer le fichier à partager',
    fileName: 'partage',
    send: 'Partager…',
    opened: 'Un lien partagé avec vous',
    broken: 'Ce lien est illisible\u00a0: il a peut-être été coupé à la copie.',
    compares: (n) => `Il compare ${roles(n)}.`,
    choices: (n) => `Il contient ${count(n, 'choix', 'choix')} de la bibliothèque.`,
    unknown: (n) => `${count(n, 'poste n’est pas', 'postes ne sont pas')} sur cet ordinateur.`,
    compare: 'Comparer ces postes',
    take: 'Ajouter ces choix à ma bibliothèque',
  },
  terms: {
    title: 'Vos termes',
    purpose:
      'Les compétences que vous ajoutez ou écartez suggèrent des termes. Un terme ne sert qu’après votre accord, pour les offres lues ensuite, et pour les autres quand vous les associez de nouveau.',
    agreed: 'Utilisés',
    noneAgreed: 'Aucun.',
    suggested: 'Suggérés',
    noneSuggested: 'Aucun\u00a0: relisez des tâches\u00a0; ce que vous ajoutez ou écartez en suggérera.',
    term: 'Terme',
    says: { for: 'parle pour', against: 'parle contre' },
    weight: 'Poids',
    because: 'À cause de',
    agree: 'Utiliser',
    agreeTo: (term) => `Utiliser le terme ${quoted(term)}`,
    remove: 'Retirer',
    removeOf: (term) => `Retirer le terme ${quoted(term)}`,
    more: (n) => `et ${count(n, 'autre tâche', 'autres tâches')}`,
    mapAgain: (n) => `Associer de nouveau ${count(n, 'poste', 'postes')}`,
    mapping: 'Association…',
    differs: (n) =>
      n === 0
        ? 'Rien n’est dit autrement.'
        : `${count(n, 'tâche serait dite', 'tâches seraient dites')} autrement. Ce que vous avez décidé reste, quoi qu’il en soit.`,
    decided: 'décidé par vous',
    adopt: 'Reprendre',
    mapFailed: 'Les postes n’ont pas pu être associés de nouveau\u00a0; rien n’a été modifié.',
  },
  preferences: {
    title: 'Préférences',
    initials: 'Initiales',
    initialsWhat: 'Elles accompagnent vos décisions et vos fichiers. Elles peuvent rester vides.',
    patterns: 'Motifs',
    patternsWhat: 'Chaque domaine a un motif au lieu d’une couleur, comme sur le papier imprimé.',
    letterKeys: 'Raccourcis d’une seule touche',
    letterKeysWhat:
      'La barre oblique ouvre la recherche, des lettres servent dans les images et la relecture. Ctrl+K et les flèches servent toujours.',
    shared: 'Ordinateur partagé',
    sharedWhat:
      'Rien n’est gardé à la fermeture de la page\u00a0: enregistrez votre travail dans un fichier avant de partir. Ce qui est gardé maintenant sur cet ordinateur est effacé aussitôt\u00a0; ce que vous voyez reste jusqu’à la fermeture de la page.',
  },
  erase: {
    title: 'Effacer de cet ordinateur',
    what: 'Oublie vos postes, décisions, choix, copies automatiques, recherches et préférences sur cet ordinateur. Les fichiers que vous avez enregistrés restent.',
    used: (size) => `L’application occupe ici environ ${size}.`,
    size: (bytes) =>
      bytes < 1e6
        ? `${number(Math.max(1, Math.round(bytes / 1e3)))}\u00a0ko`
        : `${number(Math.round(bytes / 1e6))}\u00a0Mo`,
    start: 'Effacer…',
    ask: 'Tout effacer\u00a0? C’est définitif.',
    unsaved: 'Votre travail n’est pas dans un fichier.',
    accept: 'Tout effacer',
    cancel: 'Garder',
    done: 'Tout a été effacé de cet ordinateur.',
    failed: 'L’effacement a échoué\u00a0: fermez les autres onglets de l’application et réessayez.',
  },
  reading: {
    title: 'Second lecteur',
    back: 'Mon espace',
    door: 'Faire lire les mêmes tâches à un collègue qui ne voit pas vos choix, puis comparer.',
    toPage: 'Travailler avec un second lecteur',
    hand: 'Confier',
    handWhat:
      'Le fichier contient vos postes et leurs tâches, sans association ni décision. Votre collègue l’ouvre dans cette application, relit les tâches, et l’enregistre.',
    handOutName: 'second lecteur',
    giveBackName: 'lecture',
    goldName: 'tâches étiquetées',
    handOut: 'Enregistrer une copie à l’aveugle',
    nothing: 'Rien à confier\u00a0: importez ou relisez d’abord une offre.',
    blindTitle: 'Vous êtes le second lecteur',
    blindWhat:
      'Les associations et décisions du premier lecteur sont cachées. Ajoutez à chaque tâche ce qu’elle demande et son niveau, ou dites qu’elle est hors référentiel\u00a0; puis enregistrez le fichier et rendez-le.',
    blindRow: (read, total) => `${number(read)} sur ${count(total, 'tâche lue', 'tâches lues')}`,
    giveBack: 'Enregistrer le fichier à rendre',
    takeIn: 'Reprendre',
    takeInWhat: 'Le fichier revenu, après que votre collègue l’a enregistré.',
    takeInFile: 'Reprendre une lecture',
    none: 'Aucune lecture n’est encore revenue.',
    of: (by, at) => (by === '' ? `Lecture du ${at}` : `Lecture de ${by}, ${at}`),
    remove: 'Retirer cette lecture',
    counts: (both, onlyFirst, onlySecond) =>
      `${count(both, 'tâche lue', 'tâches lues')} par les deux\u00a0; ${number(onlyFirst)} par vous seul, ${number(onlySecond)} par le second lecteur seul.`,
    noneBoth: 'Aucune tâche n’a été lue par les deux\u00a0: relisez les mêmes tâches, puis revenez.',
    agreement: 'Accord',
    columns: {
      on: 'Sur',
      agreed: 'Accord',
      observed: 'Accord observé',
      kappa: 'Kappa de Cohen',
      ac1: 'AC1 de Gwet',
      both: 'Les deux',
      onlyFirst: 'Vous seul',
      onlySecond: 'Le second seul',
      neither: 'Aucun',
    },
    primary: 'Compétence principale',
    primaryArea: 'Domaine principal',
    involvement: 'Niveau (kappa pondéré)',
    ofCount: (agreed, total) => `${number(agreed)} sur ${number(total)}`,
    undefined: { 'no-items': 'aucune tâche', 'one-answer': 'même réponse partout' },
    prevalence: (names) =>
      names.length === 0
        ? 'Dans chaque domaine les deux réponses sont assez fréquentes pour lire le kappa comme d’habitude.'
        : `Presque toutes les tâches reçoivent la même réponse pour ${formatOf('fr').list(names)}\u00a0: un ou deux écarts y font tomber le kappa\u00a0; lisez l’AC1 et les effectifs.`,
    differences: 'Écarts',
    open: (n, total) => `${number(total - n)} sur ${count(total, 'écart tranché', 'écarts tranchés')}.`,
    noDifferences: 'Vous êtes d’accord sur chaque tâche.',
    first: 'Vous',
    second: (by) => (by === '' ? 'Second lecteur' : by),
    takeFirst: 'Trancher comme vous',
    takeSecond: 'Trancher comme le second lecteur',
    settledAs: 'Tranché',
    otherwise: 'Autrement',
    chooseOtherwise: 'Trancher autrement',
    settleOtherwise: 'Trancher ainsi',
    competency: 'Compétence principale',
    level: 'Niveau',
    noLevel: 'aucun',
    outside: 'Hors référentiel',
    gold: 'Tâches étiquetées',
    goldWhat: (n, open) =>
      open === 0
        ? `${duties(n)} sur lesquelles vous êtes d’accord ou avez tranché.`
        : `${duties(n)} sur lesquelles vous êtes d’accord ou avez tranché\u00a0; ${count(open, 'tâche', 'tâches')} à trancher ${plural(open, 'reste', 'restent')} de côté.`,
    saveGold: 'Enregistrer en JSONL',
    goldUse: 'À utiliser avec',
  },
};
