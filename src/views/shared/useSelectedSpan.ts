import { useEffect, useState, type RefObject } from 'react';
import type { Span } from '../../engine/index.ts';

interface SelectedSpan {
  /** In the whole text; null where nothing is selected. */
  readonly span: Span | null;
  readonly clear: () => void;
}

/** Where a point of the page is in the text: passages carry where they start as `data-start`. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const passage = element?.closest('[data-start]');
  if (!passage) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, offset);
  return Number(passage.getAttribute('data-start')) + before.toString().length;
}

/** The words of a text that are selected in a part of the page, until others are; a button takes the selection away. */
export function useSelectedSpan(inside: RefObject<HTMLElement | null>, text: string): SelectedSpan {
  const [selected, setSelected] = useState<{ readonly of: string; readonly span: Span } | null>(null);
  useEffect(() => {
    const read = (): void => {
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      if (!inside.current?.contains(startContainer) || !inside.current.contains(endContainer)) return;
      const [start, end] = [placeOf(startContainer, startOffset), placeOf(endContainer, endOffset)];
      if (start !== null && end !== null && text.slice(start, end).trim() !== '')
        setSelected({ of: text, span: [start, end] });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [inside, text]);
  return {
    span: selected?.of === text ? selected.span : null,
    clear() {
      window.getSelection()?.removeAllRanges();
      setSelected(null);
    },
  };
}
