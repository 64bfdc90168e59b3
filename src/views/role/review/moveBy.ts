const STEP: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Moves the focus by an arrow: from a competency of a duty to the next, on the button with the same place; from the
 * number of a duty to that of the next.
 * @returns  false where the arrow means nothing there
 */
export function moveBy(key: string, from: EventTarget): boolean {
  const step = STEP[key];
  if (step === undefined || !(from instanceof Element)) return false;
  const label = from.closest('[data-label]');
  const [all, own] = label
    ? [label.parentElement?.querySelectorAll<HTMLElement>('[data-label]'), label]
    : [from.closest('[data-review-list]')?.querySelectorAll<HTMLElement>('[data-duty]'), from.closest('[data-duty]')];
  // Within the parts of a duty arrows are theirs.
  if (!all || !own || (!label && from.parentElement !== own)) return false;
  const items = [...all];
  const next = items[items.findIndex((item) => item === own) + step];
  if (!next) return false;
  const place = label ? [...own.querySelectorAll('button')].findIndex((button) => button === from) : 0;
  const buttons = next.querySelectorAll('button');
  (buttons[place] ?? buttons[0])?.focus();
  return true;
}
