import {
  compareProfiles,
  type Comparison,
  type Framework,
  indexFramework,
  type MappedPosting,
  profileRole,
  type RoleProfile,
  type Similarity,
  similarityOf,
  type Unit,
  usesOf,
} from '../../engine/index.ts';
import { csvLine } from './csv.ts';
import { plain, tableHead, tableRow } from './markdown.ts';

interface ComparedRole {
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
}

/** Roles and their comparison at both grains. */
export interface ComparedRoles {
  readonly roles: readonly ComparedRole[];
  readonly competency: Comparison<'competency'>;
  readonly area: Comparison<'area'>;
}

interface Pair {
  readonly roles: readonly [string, string];
  /** `null`: neither role uses anything. */
  readonly similarity: Similarity | null;
}

const UNITS = ['competency', 'area'] as const;

/** Compares the roles of postings, all labels counted. */
export function compareRoles(postings: readonly MappedPosting[], framework: Framework): ComparedRoles {
  const profiles = postings.map((posting) => profileRole(posting, framework, 'all'));
  return {
    roles: postings.map((posting, i) => ({ posting, profile: profiles[i]! })), // one profile each, in their order
    competency: compareProfiles(profiles, framework, { unit: 'competency' }),
    area: compareProfiles(profiles, framework, { unit: 'area' }),
  };
}

/** Every pair of roles once, in their order. */
function pairsOf(roles: readonly ComparedRole[], unit: Unit): Pair[] {
  return roles.flatMap(({ profile: a }, i) =>
    roles.slice(i + 1).map(({ profile: b }): Pair => ({
      roles: [a.role, b.role],
      similarity: similarityOf(a, b, unit),
    })),
  );
}

function json({ roles, competency, area }: ComparedRoles): string {
  const both = <Part extends keyof Comparison<Unit>>(part: Part) => ({
    competency: competency[part],
    area: area[part],
  });
  const compared = {
    roles: roles.map(({ posting, profile }) => ({
      id: posting.id,
      name: posting.source.name,
      title: posting.meta.title,
      organization: posting.meta.organization,
      dutyCount: profile.dutyCount,
      outsideCount: profile.outsideCount,
      labelCount: profile.labelCount,
      reviewedCount: profile.reviewedCount,
      uses: { competency: usesOf(profile, 'competency'), area: usesOf(profile, 'area') },
    })),
    shared: both('shared'),
    onlyIn: both('onlyIn'),
    uncovered: both('uncovered'),
    intersections: both('intersections'),
    similarity: { competency: pairsOf(roles, 'competency'), area: pairsOf(roles, 'area') },
  };
  return `${JSON.stringify(compared, null, 2)}\n`;
}

function csv(compared: ComparedRoles, labelOf: (id: string) => string): string {
  const columns = compared.roles.flatMap(({ posting }) => [`${posting.id}: level`, `${posting.id}: duties`]);
  const lines = UNITS.flatMap((unit) =>
    compared[unit].rows.map(({ id, area, levels, dutyCounts, difference }) => {
      const cells = levels.flatMap((level, i) => [level, dutyCounts[i] ?? 0]);
      return csvLine([unit, area, id, labelOf(id), ...cells, difference]);
    }),
  );
  return csvLine(['unit', 'area', 'id', 'label', ...columns, 'difference']) + lines.join('');
}

function markdown(compared: ComparedRoles, labelOf: (id: string) => string): string {
  const names = new Map<string, string>(
    compared.roles.map(({ posting }) => [posting.id, plain(posting.meta.title ?? posting.source.name)]),
  );
  const nameOf = (role: string): string => names.get(role) ?? role;
  const list = (ids: readonly string[]): string =>
    `(${ids.length}): ${ids.map((id) => `${labelOf(id)} (\`${id}\`)`).join('; ') || 'none'}\n`;
  const likeness = ({ roles: [a, b], similarity }: Pair): string => {
    if (similarity === null) return `- ${nameOf(a)} and ${nameOf(b)}: nothing to compare\n`;
    const { sharedCount, unionCount, jaccard, weightedJaccard } = similarity;
    const shares = `Jaccard ${jaccard.toFixed(2)}, weighted by involvement ${weightedJaccard.toFixed(2)}`;
    return `- ${nameOf(a)} and ${nameOf(b)}: ${sharedCount} shared of ${unionCount}; ${shares}\n`;
  };

  const parts = UNITS.flatMap((unit) => {
    const { shared, onlyIn, uncovered, rows, roles } = compared[unit];
    const heading = unit === 'area' ? 'Areas' : 'Competencies';
    return [
      `\n## ${heading}\n\n- Shared by all ${list(shared)}`,
      ...onlyIn.map(({ role, ids }) => `- Only in ${nameOf(role)} ${list(ids)}`),
      `- Covered by none ${list(uncovered)}\n`,
      tableHead([heading, ...roles.map(nameOf), 'Difference']),
      ...rows.map((row) =>
        tableRow([labelOf(row.id), ...row.levels.map((level) => level ?? ''), row.difference ?? '']),
      ),
      '\n### Similarity\n\n',
      ...pairsOf(compared.roles, unit).map(likeness),
    ];
  });
  return [
    `# Comparison of ${compared.roles.length} roles\n\n`,
    tableHead(['Role', 'Organisation', 'Duties', 'Outside the framework', 'Labels', 'Reviewed']),
    ...compared.roles.map(({ posting, profile: { dutyCount, outsideCount, labelCount, reviewedCount } }) => {
      const organization = plain(posting.meta.organization ?? '');
      return tableRow([nameOf(posting.id), organization, dutyCount, outsideCount, labelCount, reviewedCount]);
    }),
    ...parts,
  ].join('');
}

export const COMPARISON_FORMATS = ['json', 'csv', 'md'] as const;

/** The comparison as text; JSON has both grains below each of its fields. */
export function comparisonIn(
  format: (typeof COMPARISON_FORMATS)[number],
  compared: ComparedRoles,
  framework: Framework,
): string {
  if (format === 'json') return json(compared);
  const { areas, competencies } = indexFramework(framework);
  const labels = new Map<string, string>([...areas, ...competencies].map(([id, { label }]) => [id, label.en]));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  return format === 'csv' ? csv(compared, labelOf) : markdown(compared, labelOf);
}
