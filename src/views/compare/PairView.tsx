import { useEffect, useRef, useState } from 'react';
import type { CompetencyId, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { ChartForm, CompareQuery, PairQuery } from '../../state/compareQuery.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { CirclesFrame } from './CirclesFrame.tsx';
import type { Pair } from './comparePair.ts';
import { limited } from './limits.ts';
import { goToPart, listId } from './parts.ts';
import { RowsFrame } from './RowsFrame.tsx';
import { SetLists } from './SetLists.tsx';
import { Uncovered } from './Uncovered.tsx';
import { Wording } from './Wording.tsx';

interface PairViewProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly query: PairQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** All that two roles have to say to each other; what is selected in one part is selected in all. */
export function PairView({ pair, index, query, onChange }: PairViewProps) {
  const messages = useMessages();
  const words = messages.compare.uncovered;
  const { uncovered } = pair.competencies;
  const prefersTable = useMediaQuery('(max-width: 639px), (forced-colors: active)');
  const isTable = (form: ChartForm | null): boolean => (form === null ? prefersTable : form === 'table');
  const wording = useRef<HTMLHeadingElement>(null);
  // What had the focus when a competency was asked for: its sentences take the focus, and can give it back.
  const [cameFrom, setCameFrom] = useState<{ readonly element: Element | null } | null>(null);
  useEffect(() => {
    if (!cameFrom) return;
    wording.current?.focus({ preventScroll: true });
    wording.current?.scrollIntoView({ block: 'start' });
  }, [cameFrom]);
  const select = (competency: CompetencyId): void => {
    setCameFrom({ element: document.activeElement });
    onChange({ competency });
  };
  const back = (): void => {
    if (cameFrom?.element instanceof HTMLElement) cameFrom.element.focus();
    setCameFrom(null);
  };
  return (
    <>
      <CirclesFrame
        pair={pair}
        index={index}
        tableShown={isTable(query.circles)}
        onTableShown={(shown) => onChange({ circles: shown ? 'table' : 'picture' })}
        onOpen={(set) => goToPart(listId(set))}
      />
      <RowsFrame
        pair={pair}
        index={index}
        query={query}
        onChange={onChange}
        onSelect={select}
        tableShown={isTable(query.rows)}
      />
      <SetLists pair={pair} index={index} selected={query.competency} onSelect={select} />
      <Wording
        pair={pair}
        index={index}
        selected={query.competency}
        onSelect={(competency) => onChange({ competency })}
        heading={wording}
        onBack={cameFrom ? back : null}
      />
      <Uncovered
        postings={pair.postings}
        uncovered={uncovered}
        index={index}
        title={words.title}
        finding={(whole) =>
          limited(
            uncovered.length === 0 ? words.none : words.finding(uncovered.length, index.competencies.size, whole),
            pair,
            index.framework,
            messages,
          )
        }
      />
    </>
  );
}
