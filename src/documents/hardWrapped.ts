/** So many lines that go on with a small letter are no accident. Chosen. */
const WRAPPED_COUNT = 3;
/** A document that somebody typed paragraph by paragraph has hardly any. Chosen. */
const WRAPPED_SHARE = 0.08;

/** Whether the paragraphs of a document are but lines: text that was broken to a width before it was put there. */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n');
  let [pairs, wrapped] = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    const [above = '', line = ''] = [lines[i - 1], lines[i]];
    if (above.trim() === '' || line.trim() === '') continue;
    pairs++;
    if (/^\s*[\p{Ll}(]/u.test(line) && !/[.:;!?]\s*$/.test(above) && !/^\s*[a-z][.)]\s/.test(line)) wrapped++;
  }
  return wrapped >= WRAPPED_COUNT && wrapped >= WRAPPED_SHARE * pairs;
}
