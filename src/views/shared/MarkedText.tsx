import { Fragment, type ReactNode } from 'react';
import type { Lang, Span } from '../../engine/index.ts';
import { MaskedText } from './MaskedText.tsx';
import { markText, type Mark } from './markText.ts';
import styles from './MarkedText.module.css';

/** Words that prove a mapping, with the number of the area they speak for. */
export interface EvidenceMark {
  readonly span: Span;
  readonly area: number;
  /** Drawn without colour, in the same place: something else is in focus. */
  readonly isQuiet?: boolean;
}

interface MarkedTextProps {
  readonly text: string;
  readonly lang: Lang;
  readonly evidence: readonly EvidenceMark[];
  /** The verb that gave the involvement. */
  readonly verb?: Span | null;
}

/**
 * A sentence of a posting with the words that prove its mapping marked: underline and tint of the area, its number
 * behind the last word. Words that speak for two areas carry both, one line below the other.
 */
export function MarkedText({ text, lang, evidence, verb = null }: MarkedTextProps) {
  const marks: Mark<EvidenceMark | 'verb'>[] = evidence.map((mark) => ({ span: mark.span, kind: mark }));
  if (verb) marks.push({ span: verb, kind: 'verb' });
  const pieces = markText(text, marks).map(({ start, text: words, kinds }) => {
    const proofs = kinds.filter((kind) => kind !== 'verb');
    return {
      start,
      words,
      isVerb: kinds.includes('verb'),
      proofs,
      areas: [...new Set(proofs.map(({ area }) => area))],
    };
  });
  return (
    <span lang={lang}>
      {pieces.map((piece, i) => {
        const words: ReactNode = <MaskedText text={piece.words} />;
        return (
          <Fragment key={piece.start}>
            {piece.areas.reduceRight<ReactNode>(
              (inner, area) => (
                <mark
                  className={`${styles.evidence} ${isQuiet(piece.proofs, area) ? styles.quiet : ''}`}
                  data-area={area}
                  data-number={pieces[i + 1]?.areas.includes(area) ? undefined : area}
                >
                  {inner}
                </mark>
              ),
              piece.isVerb ? <mark className={styles.verb}>{words}</mark> : words,
            )}
          </Fragment>
        );
      })}
    </span>
  );
}

const isQuiet = (proofs: readonly EvidenceMark[], area: number): boolean =>
  proofs.every((proof) => proof.area !== area || proof.isQuiet);
