import { Fragment } from 'react';
import type { Lang, Span } from '../../engine/index.ts';
import { markText, type Mark } from './markText.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly lang: Lang;
  /** Words that prove a mapping, with the number of the area they speak for. */
  readonly evidence: readonly { readonly span: Span; readonly area: number }[];
  /** The verb that gave the involvement. */
  readonly verb?: Span | null;
}

/** A sentence of a posting with the words that prove its mapping marked: colour of the area, underline, and its number. */
export function MarkedText({ text, lang, evidence, verb = null }: MarkedTextProps) {
  const marks: Mark<number | 'verb'>[] = evidence.map(({ span, area }) => ({ span, kind: area }));
  if (verb) marks.push({ span: verb, kind: 'verb' });
  let offset = 0;
  return (
    <span lang={lang}>
      {markText(text, marks).map((segment) => {
        const key = offset;
        offset += segment.text.length;
        const area = segment.kinds.find((kind) => typeof kind === 'number');
        const isVerb = segment.kinds.includes('verb');
        if (area === undefined && !isVerb) return <Fragment key={key}>{segment.text}</Fragment>;
        return (
          <mark
            key={key}
            className={`${area === undefined ? '' : styles.evidence} ${isVerb ? styles.verb : ''}`}
            data-area={area}
          >
            {segment.text}
          </mark>
        );
      })}
    </span>
  );
}
