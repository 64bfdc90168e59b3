import { useEffect, useState, type RefObject } from 'react';
import { dutyKey, type Duty, type Span } from '../../../engine/index.ts';

interface ChosenWords {
  readonly words: Span | null;
  readonly setWords: (words: Span | null) => void;
}

/**
 * The words of a duty's sentence that are chosen: those selected in it last, until others are. What is selected
 * elsewhere, or no more, changes nothing: a button may take the selection away.
 * @param inside  any element of the duty's row
 */
export function useChosenWords(duty: Duty, inside: RefObject<HTMLElement | null>): ChosenWords {
  const { text } = duty;
  const key = `${dutyKey(duty)} ${text}`;
  const [chosen, setChosen] = useState<{ readonly of: string; readonly words: Span | null } | null>(null);
  useEffect(() => {
    const read = (): void => {
      const selection = window.getSelection();
      const sentence = inside.current?.closest('[data-duty]')?.querySelector('p');
      if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !sentence) return;
      const range = selection.getRangeAt(0);
      if (!sentence.contains(range.startContainer) || !sentence.contains(range.endContainer)) return;
      const words = range.toString().trim();
      const before = document.createRange();
      before.setStart(sentence, 0);
      before.setEnd(range.startContainer, range.startOffset);
      // Masked words are written out for screen readers, so that places in the page are not quite those in the text.
      const about = before.toString().length;
      const behind = text.indexOf(words, about);
      const at = behind >= 0 ? behind : text.lastIndexOf(words, about);
      if (words !== '' && at >= 0) setChosen({ of: key, words: [at, at + words.length] });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text, key, inside]);
  return {
    words: chosen?.of === key ? chosen.words : null,
    setWords: (words) => setChosen({ of: key, words }),
  };
}
