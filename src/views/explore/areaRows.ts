import type { Area, Competency, Framework } from '../../engine/index.ts';
import type { LibraryUse, UnitTotal } from './libraryUse.ts';

const TOP_MOST = 3;

export interface AreaRowData {
  readonly area: Area;
  readonly total: UnitTotal;
  /** The competencies most asked for, at most three: by duties, then in framework order. */
  readonly top: readonly Competency[];
}

/** For each area in framework order: how much the roles ask of it, and of what in it. */
export function areaRows(framework: Framework, use: LibraryUse): AreaRowData[] {
  return framework.areas.map((area) => ({
    area,
    total: use(area.id),
    top: area.competencies
      .filter(({ id }) => use(id).dutyCount > 0)
      .sort((a, b) => use(b.id).dutyCount - use(a.id).dutyCount)
      .slice(0, TOP_MOST),
  }));
}
