import type { method as english } from '../en/method.ts';

export const method: typeof english = {
  title: 'Méthode et fiabilité',
  lead: 'Ce que veulent dire les chiffres des autres pages, comment ils sont obtenus et jusqu’où s’y fier.',
  path: {
    title: 'D’une offre à une compétence',
    steps: [
      [
        'Lecture',
        'Le texte est nettoyé (lignes coupées rejointes, encodage réparé) et les données personnelles masquées. Il est découpé en sections : contexte, tâches, exigences, conditions et le reste. Les tâches écrites en français et en anglais sont appariées d’après leur contenu et comptent une seule fois.',
      ],
      [
        'Ce qui ne compte pas',
        'Les buts (« afin de… »), les précisions (« conformément à… ») et les exemples entre parenthèses ne disent pas ce que fait le poste : leurs mots peuvent suggérer le sujet, mais ne valent aucune compétence.',
      ],
      [
        'Les mots',
        'Le texte est comparé à un lexique de plusieurs milliers de termes dans les deux langues, par radicaux, sans tenir compte de la casse ni des accents ; quand des termes se chevauchent, le plus long l’emporte. Les mots seuls comptent aussi, de même que l’intitulé de section et le titre de l’offre.',
      ],
      [
        'Le score',
        'Ce que tous disent pour chaque compétence, et pour un travail hors référentiel, est additionné avec des poids appris sur des tâches étiquetées, puis converti en probabilités. La probabilité de la compétence principale est son score. Il est réparti entre les mots montrés, pour que vous puissiez le recalculer : score = 1 − Π(1 − poids).',
      ],
      [
        'La décision',
        'La compétence la plus probable est la principale, sauf si un travail hors référentiel (le projet, l’équipe ou le budget propres au poste) est plus probable : alors il n’y en a pas. Au plus deux secondaires l’accompagnent, quand des mots bien à elles les nomment ; leur score dit la probabilité qu’elles y aient leur place.',
      ],
      ['L’implication', 'Le premier verbe de la tâche décide du niveau.'],
    ],
  },
  trial: {
    title: 'Tester un texte',
    lead: 'Une tâche, étape par étape. Remplacez-la par la vôtre ; rien de ce que vous écrivez ne quitte cet ordinateur.',
    text: 'Une tâche',
    example:
      'Appuyer les districts sanitaires dans la quantification des besoins et le suivi des stocks de médicaments essentiels, afin d’éviter les ruptures',
    postTitle: 'Titre du poste (facultatif)',
    lang: 'Langue',
    auto: 'à trouver',
    langs: { fr: 'français', en: 'anglais' },
    run: 'Tester un texte',
    running: 'Lecture…',
    result: 'Ce que le programme en fait',
    empty: 'Il n’y a pas de texte à lire. Écrivez ou collez une tâche ci-dessus.',
    failed: 'Le texte n’a pas pu être lu. Réessayez ; si cela se reproduit, rechargez la page.',
    reading: 'Lecture',
    readIn: (inLang) => `Lu ${inLang}.`,
    legend:
      'Souligné et numéroté : les mots qui parlent d’un domaine. En pointillé : le verbe qui donne l’implication.',
    verb: 'Verbe',
    verbSays: (verb, level) => `« ${verb} » → ${level}`,
    noVerb: 'Aucun des verbes de l’échelle.',
    competencies: 'Compétences',
    score: (score) => `score ${score}`,
    proof: (words, weight) => `« ${words} » ${weight}`,
    fromTitle: (weight) => `sujet donné par le titre du poste ${weight}`,
    sum: (score, factors) => `1 − ${factors} ≈ ${score}`,
    runnerUp: (name, score) => `Ensuite : ${name} ${score}`,
    none: 'Aucune. La tâche est hors référentiel, ou trop peu de mots y parlent d’une compétence.',
    outside: 'Hors référentiel ?',
    outsideSays: (probability) => `Probabilité que la tâche soit hors référentiel : ${probability}.`,
    nearMisses: 'Écartées de peu',
    noNearMiss: 'Aucune autre compétence n’est en cause.',
  },
  scale: {
    title: 'L’échelle d’implication',
    note: 'L’ordre des niveaux est une convention : autonomie et influence croissent de gauche à droite. Le niveau d’un poste pour une compétence est le plus élevé parmi ses tâches. Le niveau d’une tâche vaut pour chacune de ses compétences.',
    rank: 'Niveau',
    name: 'Nom',
    meaning: 'Sens',
  },
  definitions: {
    title: 'Ce que veulent dire les mots',
    list: [
      ['Commun', 'demandé par tous les postes comparés.'],
      ['Propre à un seul', 'demandé par ce poste et par aucun autre.'],
      ['Non couvert', 'dans le référentiel, et demandé par aucun des postes.'],
      ['Plus poussé', 'demandé par les deux, à un niveau plus élevé chez l’un ; la différence est celle des niveaux.'],
      [
        'Ressemblance',
        'Jaccard : compétences communes ÷ compétences de l’un ou de l’autre. Pondérée : somme des plus bas niveaux ÷ somme des plus hauts, sur les compétences de l’un ou de l’autre (non mentionné = 0).',
      ],
      ['Proposé, relu', 'chaque association est proposée par le programme tant que personne ne l’a relue.'],
    ],
  },
  accuracy: {
    title: 'Quelle est sa justesse',
    note: 'Les associations sont comparées aux étiquettes données selon le guide d’annotation. La première colonne vient des tâches du dernier tour à l’aveugle : écrites et étiquetées d’après le seul guide, sans connaître le lexique ni le programme, et jamais apprises. Les deux autres jeux ont servi à l’apprentissage ; leurs chiffres sont flatteurs. Chaque tâche a été étiquetée une seule fois : l’accord entre deux annotateurs n’est pas mesuré.',
    measure: 'Mesure',
    sets: {
      blind: 'Tour à l’aveugle, jamais appris',
      seeds: 'Les deux offres d’exemple',
      dev: 'Tâches reformulées de 20 offres réelles',
    },
    duties: 'Tâches',
    areaPrimary: 'Domaine principal juste',
    areaMicroF1: 'Ensembles de domaines, micro-F1',
    competencyPrimary: 'Compétence principale juste',
    competencyTop3: 'La bonne parmi les trois premières',
    outside: 'Tâches hors référentiel associées quand même',
    involvement: 'Implication juste',
    interval: (low, high) => `intervalle à 95 % : ${low} à ${high}`,
    byLang: (inLang) => `dont ${inLang}`,
    notMeasured: 'non mesuré',
  },
  limits: {
    title: 'Ce que l’outil ne fait pas',
    list: [
      'Il ne juge pas des personnes : il lit ce que demande une offre, non ce que sait faire un titulaire.',
      'Il n’invente rien : une compétence sans mots qui la prouvent, dans la tâche, son intitulé ou le titre, n’est pas montrée.',
      'Il ne pèse pas les exigences : elles sont jugées par les seuls termes du lexique, et leurs scores ne sont pas calibrés.',
      'Il ne connaît pas toutes les manières de dire une chose : les tâches formulées autrement que d’habitude sont plus souvent mal associées, et certaines restent hors référentiel.',
      'Il ne lit que le français et l’anglais.',
      'Une offre dit ce qui a été écrit, non ce qui est fait : une compétence non mentionnée peut être pratiquée.',
    ],
  },
  sources: {
    title: 'Le référentiel et ses sources',
    note: (version, areas, competencies) =>
      `Référentiel ${version} : ${areas} domaines, ${competencies} compétences, écrits pour ce projet et rapprochés de ces référentiels publiés.`,
    unchecked: (n, all) =>
      `${n} des ${all} rapprochements n’ont pas encore été comparés à la source ; chacun le dit là où il est montré.`,
    engine: (version) => `Moteur ${version}`,
  },
};
