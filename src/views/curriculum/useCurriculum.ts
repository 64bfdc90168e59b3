import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Curriculum } from '../../engine/index.ts';
import { keepCurriculum } from '../../state/curricula.ts';
import { readCurriculumQuery, writeCurriculumQuery, type CurriculumQuery } from '../../state/curriculumQuery.ts';
import { useWork } from '../../state/work.ts';

/** Names that a curriculum has in the address. */
const NAMES = ['step', 'against', 'form'] as const;

export interface CurriculumState {
  readonly curriculum: Curriculum;
  readonly query: CurriculumQuery;
  /** Keeps what was changed of it. */
  readonly change: (parts: Partial<Omit<Curriculum, 'id'>>) => void;
  readonly look: (part: Partial<CurriculumQuery>, isStep?: boolean) => void;
}

/** A curriculum that is kept with the work; `null` where none has this id. */
export function useCurriculum(id: string): CurriculumState | null {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readCurriculumQuery(params), [params]);
  const curriculum = useWork(({ curricula }) => curricula.find((one) => one.id === id));
  if (!curriculum) return null;
  return {
    curriculum,
    query,
    change: (parts) => keepCurriculum({ ...curriculum, ...parts }),
    look: (part, isStep = false) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const name of NAMES) after.delete(name);
          for (const [name, value] of writeCurriculumQuery({ ...query, ...part })) after.set(name, value);
          return after;
        },
        { replace: !isStep },
      ),
  };
}
