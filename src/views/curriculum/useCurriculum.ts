import { useMemo } from 'react';
import type { Curriculum } from '../../engine/index.ts';
import { keepCurriculum } from '../../state/curricula.ts';
import { readCurriculumQuery, writeCurriculumQuery, type CurriculumQuery } from '../../state/curriculumQuery.ts';
import { useWork } from '../../state/work.ts';
import { useAddress } from '../shared/useAddress.ts';

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
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => readCurriculumQuery(asked), [asked]);
  const curriculum = useWork(({ curricula }) => curricula.find((one) => one.id === id));
  if (!curriculum) return null;
  return {
    curriculum,
    query,
    change: (parts) => keepCurriculum({ ...curriculum, ...parts }),
    look: (part, isStep = false) =>
      changeAddress(
        (now) => {
          const after = new URLSearchParams(now);
          for (const name of NAMES) after.delete(name);
          for (const [name, value] of writeCurriculumQuery({ ...readCurriculumQuery(now), ...part }))
            after.set(name, value);
          return after;
        },
        { replace: !isStep },
      ),
  };
}
