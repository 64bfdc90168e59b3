import type { many as english } from '../en/many.ts';
import { formatOf } from '../format.ts';

const { count, plural, list, number } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const competencies = (n: number): string => count(n, 'compétence', 'compétences');
const roles = (n: number): string => count(n, 'poste', 'postes');
const areas = (n: number): string => count(n, 'domaine', 'domaines');

export const many: typeof english = {
  named: (letter, title) => `${letter} ${quoted(title)}`,
  mark: 'Marquer dans toutes les vues',
  marked: 'utilise la compétence marquée',
  roles: {
    title: 'Postes comparés',
    add: 'Ajouter un poste',
    choose: 'Choisir un poste',
    library: 'Bibliothèque',
    references: 'Profils de référence',
    up: (role) => `Monter ${quoted(role)}`,
    down: (role) => `Descendre ${quoted(role)}`,
    remove: (role) => `Retirer ${quoted(role)} de la comparaison`,
    show: (n) => `Les ${roles(n)} comparés`,
    every: (n) => `Comparer les ${roles(n)} de la bibliothèque`,
    everyShown: (n) => `Toute la bibliothèque est comparée\u00a0: ${roles(n)}.`,
  },
  filter: {
    label: 'Restreindre',
    area: 'Qui mentionnent',
    anyArea: 'n’importe quel domaine',
    country: 'Pays',
    anyCountry: 'tous',
    lang: 'Langue',
    anyLang: 'toutes',
    kept: (n, all) => `${number(n)} sur ${roles(all)}`,
    keep: (n) => `Ne garder que ${plural(n, 'ce poste', `ces ${roles(n)}`)}`,
    clear: 'Lever les filtres',
    nothing: 'Aucun des postes comparés ne passe ces filtres.',
  },
  notes: {
    languages: 'Les offres ne sont pas toutes dans la même langue\u00a0: comparez leur sens, non leurs mots.',
    unreviewed: (n, all) =>
      `${n === all ? `Les ${roles(all)} ne sont pas relus` : `${number(n)} ${plural(n, 'poste', 'postes')} sur ${number(all)} non ${plural(n, 'relu', 'relus')}`}\u00a0: leurs associations sont toutes proposées.`,
    noDuties: (n, names) => `Sans tâche trouvée, donc sans rien à comparer\u00a0: ${names === '' ? roles(n) : names}.`,
  },
  overview: {
    title: 'En commun et en propre',
    finding: (shared, n, most, union) =>
      union === 0
        ? `Aucune compétence n’a été repérée dans les ${roles(n)}.`
        : `${shared === 0 ? 'Aucune compétence n’est commune' : `${competencies(shared)} ${plural(shared, 'est commune', 'sont communes')}`} aux ${roles(n)}, sur ${number(union)} repérées\u00a0; ${most === null ? 'aucune n’est propre à un seul' : `${number(most.count)} ${plural(most.count, 'n’est', 'ne sont')} que dans ${quoted(most.title)}`}.`,
    own: (n, all) => `Propre à un seul\u00a0: ${number(n)} ${plural(n, 'poste', 'postes')} sur ${number(all)}`,
  },
  chosen: { label: 'Compétence marquée', clear: 'Ne plus marquer' },
  tabs: {
    label: 'Vues',
    matrix: 'Matrice',
    sets: 'Combinaisons',
    frequency: 'Fréquences',
    similarity: 'Ressemblance',
  },
  noSets: (n) =>
    `Les combinaisons de postes sont montrées jusqu’à ${roles(n)}\u00a0: au-delà, elles sont trop nombreuses pour être lues.`,
  tooMany: (n) =>
    `Au-delà de ${roles(n)}, seules les fréquences sont montrées. Restreignez les postes pour voir lesquels font quoi et lesquels se ressemblent.`,
  cell: {
    unknown: 'aucune tâche trouvée dans l’offre',
    mentioned: 'oui',
    share: (percent) => `${number(percent)}\u00a0%`,
    use: (level, n, percent, reviewed) =>
      `${level}, ${count(n, 'tâche', 'tâches')} (${number(percent)}\u00a0% des tâches)${reviewed ? '' : ', non relu'}`,
    say: (letter, title, unit, said) => `${letter} ${title}, ${unit}\u00a0: ${said}`,
    row: (unit, n, all, letters) =>
      `${unit}\u00a0: ${number(n)} sur ${roles(all)}${n === 0 || n > 12 ? '' : ` (${letters})`}`,
  },
  block: {
    say: (units, n, filled, cells, duties) =>
      `Bloc de ${count(cells, 'case', 'cases')}, ${count(units, 'domaine ou compétence', 'domaines et compétences')} par ${roles(n)}\u00a0: ${number(filled)} ${plural(filled, 'renseignée', 'renseignées')}, ${count(duties, 'tâche', 'tâches')}. Entrée ou clic dedans\u00a0: les extraits\u00a0; Échap\u00a0: défaire le bloc`,
    keys: [
      ['Maj + flèches, glisser', 'prendre des cases ensemble\u00a0; depuis un nom, toute la ligne ou colonne'],
      ['Échap', 'défaire le bloc'],
    ],
  },
  matrix: {
    title: 'Qui fait quoi',
    caption: 'Valeurs de chaque poste par domaine et, dans les domaines ouverts, par compétence',
    description:
      'Une ligne par domaine et, dans les domaines ouverts, par compétence\u00a0; une colonne par poste. Point\u00a0: non mentionné\u00a0; tiret\u00a0: aucune tâche trouvée\u00a0; anneau\u00a0: rien n’est relu.',
    finding: (shared, uncovered, n, all) => {
      const common =
        shared.length === 0
          ? `Aucun domaine n’est mentionné par les ${roles(n)}`
          : shared.length === all
            ? `Chaque domaine est mentionné par les ${roles(n)}`
            : `${areas(shared.length)} ${plural(shared.length, 'est mentionné', 'sont mentionnés')} par les ${roles(n)}\u00a0: ${list(shared.map(quoted))}`;
      return `${common}${uncovered.length === 0 ? '' : `\u00a0; aucun poste ne mentionne ${list(uncovered.map(quoted))}`}.`;
    },
    nothing: 'Plus aucune ligne\u00a0: tout est masqué.',
    unit: 'Domaine ou compétence',
    measure: {
      label: 'Mesure',
      involvement: 'Implication',
      duties: 'Nombre de tâches',
      share: 'Part des tâches',
      presence: 'Présence',
    },
    level: { label: 'Lignes', area: 'Domaines', competency: 'Compétences' },
    order: {
      label: 'Ordre des postes',
      likeness: 'Par ressemblance',
      name: 'Par nom',
      count: 'Par nombre de compétences',
      chosen: 'Ordre choisi',
    },
    hideCommon: 'Masquer ce qui est commun',
    hideEmpty: 'Masquer ce que personne ne fait',
    legend: {
      duties: 'Nombre de tâches',
      share: 'Part des tâches du poste, en %',
      presence: '× mentionné',
      marks: 'point\u00a0: non mentionné · anneau\u00a0: rien de relu · plus foncé\u00a0: plus',
    },
    keys: [
      ['Espace', 'ouvrir un domaine, marquer une compétence'],
      ['Page préc., Page suiv.', 'domaine précédent, suivant'],
    ],
  },
  sets: {
    title: { exactly: 'Exactement ces postes', atLeast: 'Au moins ces postes' },
    kind: 'Combinaisons',
    kinds: { exactly: 'Exactement ces postes', atLeast: 'Au moins ces postes' },
    caption: 'Nombre de compétences par combinaison de postes',
    description:
      'Une ligne par combinaison de postes\u00a0: un point plein pour chaque poste qui en fait partie, et une barre aussi longue que le nombre de compétences.',
    groups: {
      exactly: { all: 'Communes à tous', single: 'Propres à un seul', several: 'Communes à plusieurs, et à eux seuls' },
      atLeast: { all: 'Communes à tous', single: 'Toutes celles d’un poste', several: 'Communes à plusieurs' },
    },
    finding: (kind, shared, combinations, letters, n, all) =>
      combinations === 0
        ? `Aucune compétence n’a été repérée dans les ${roles(all)}.`
        : `${kind === 'exactly' ? `Les compétences se répartissent en ${count(combinations, 'combinaison', 'combinaisons')} de postes` : `${count(combinations, 'combinaison', 'combinaisons')} de postes ${plural(combinations, 'a', 'ont')} au moins une compétence en commun`}\u00a0; ${shared === 0 ? 'aucune n’est commune à tous' : `${number(shared)} ${plural(shared, 'est commune', 'sont communes')} à tous`}${letters === '' ? '' : `\u00a0; parmi les combinaisons de quelques postes, la plus fournie est ${letters}, avec ${competencies(n)}`}.`,
    say: (kind, names, n) =>
      `${kind === 'exactly' ? 'Exactement' : 'Au moins'} ${names}\u00a0: ${n === 0 ? 'aucune compétence' : competencies(n)}`,
    opens: (said) => `${said}. Montrer la liste`,
    chip: (letters, n) => `${letters} · ${number(n)}`,
    combination: 'Combinaison',
    roles: 'Postes',
    number: 'Compétences',
    more: (n, left) =>
      n === left ? `Afficher ${count(n, 'autre', 'autres')}` : `Afficher ${number(n)} des ${number(left)} autres`,
    choose: 'Choisissez une combinaison pour en voir les compétences.',
    chosen: (kind, letters) => `${kind === 'exactly' ? 'Exactement' : 'Au moins'} ${letters}`,
    none: 'Aucune.',
    keys: [['Entrée', 'montrer les compétences d’une combinaison']],
  },
  similarity: {
    title: 'Ressemblance',
    caption: 'Ressemblance de chaque paire de postes',
    finding: (first, shared, union, last, lastShared, lastUnion, pairs) =>
      pairs === 0
        ? 'Aucune compétence n’a été repérée\u00a0: il n’y a pas de ressemblance à mesurer.'
        : `Les plus proches sont ${first}, avec ${count(shared, 'compétence commune', 'compétences communes')} sur ${number(union)}${pairs === 1 ? '' : `\u00a0; les plus éloignés ${last}, avec ${number(lastShared)} sur ${number(lastUnion)}`}.`,
    pair: (a, b) => `${a} et ${b}`,
    counts: (n, all) => `${number(n)} sur ${number(all)}`,
    of: (n, all) => `${number(n)}/${number(all)}`,
    figures: (n, all, jaccard, weighted) =>
      `${number(n)} ${plural(n, 'commune', 'communes')} sur ${number(all)}\u00a0; ${jaccard} selon la présence (Jaccard), ${weighted} selon l’implication`,
    say: (pair, said) => `${pair}\u00a0: ${said}`,
    nothing: 'rien à comparer',
    near: 'Les cinq plus proches de',
    compare: 'Comparer ces deux',
    choose: 'Choisissez une paire pour la comparer.',
    heads: {
      one: 'Poste',
      other: 'Comparé à',
      shared: 'Communes / sur',
      jaccard: 'Selon la présence (Jaccard)',
      weighted: 'Selon l’implication (Jaccard pondéré)',
    },
    legend:
      'Communes / compétences de l’un ou de l’autre, et indice de Jaccard. Sans couleur\u00a0: moins de 3 communes.',
    method: 'Comment c’est calculé',
  },
  frequency: {
    title: 'Combien de postes pour chaque compétence',
    description: 'Une barre par domaine et par compétence, aussi longue que la part des postes qui la mentionnent.',
    finding: (most, n, all, none) =>
      n === 0
        ? `Aucune compétence n’a été repérée dans les ${roles(all)}.`
        : `La plus fréquente est ${quoted(most)}, dans ${number(n)} des ${roles(all)}\u00a0; ${none === 0 ? 'chaque compétence est dans un poste au moins' : `${competencies(none)} ${plural(none, 'n’est', 'ne sont')} dans aucun`}.`,
    order: { label: 'Ordre', area: 'Comme au référentiel', competency: 'Les plus fréquentes d’abord' },
    roles: 'Postes',
    share: 'Part des postes',
    note: (n, percent) => `${n} · ${number(percent)}\u00a0%`,
    say: (unit, n, all) => `${unit}\u00a0: ${number(n)} sur ${roles(all)}. Ouvrir les extraits`,
    legend: (all) => `Barre entière\u00a0: les ${all} postes.`,
    keys: [['Espace', 'marquer une compétence']],
  },
  areas: {
    title: 'Postes et domaines',
    description:
      'Une ligne par poste, une colonne par domaine\u00a0; un domaine s’ouvre sur ses compétences. Point\u00a0: non mentionné\u00a0; tiret\u00a0: aucune tâche trouvée\u00a0; anneau\u00a0: rien n’est relu.',
    finding: (n, most, mostCount, least, leastCount) =>
      `Des ${roles(n)}, ${number(mostCount)} mentionnent ${quoted(most)}, le domaine le plus partagé, et ${number(leastCount)} ${quoted(least)}, le moins partagé.`,
    say: (role, unit, said) => `${role}, ${unit}\u00a0: ${said}`,
    role: (role, n) => `${role}\u00a0: ${competencies(n)}. Voir les plus proches`,
    roleHead: 'Poste',
    more: (n) => `Afficher ${count(n, 'autre poste', 'autres postes')}`,
    keys: [['Entrée sur un domaine', 'l’ouvrir ou le fermer']],
  },
  uncovered: {
    title: 'Ce que personne ne couvre',
    finding: (n, all, whole, of) =>
      n === 0
        ? `Chaque compétence du référentiel a été repérée dans les tâches d’au moins un des ${roles(of)}.`
        : n === all
          ? `Aucune des ${competencies(all)} du référentiel n’a été repérée dans les tâches des ${roles(of)}.`
          : `${number(n)} des ${competencies(all)} du référentiel ${plural(n, 'n’a été repérée', 'n’ont été repérées')} dans les tâches d’aucun des ${roles(of)}${whole.length === 0 ? '' : `, dont ${whole.length === 1 ? 'tout le domaine' : 'les domaines entiers'} ${list(whole.map(quoted))}`}.`,
  },
};
