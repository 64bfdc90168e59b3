/** One line of a stream, numbered from 1; `bytes` is null where it is too long to be held. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The lines of a stream, without their line feeds; never more than one of them is held.
 * @param byteLimit  a line of this length or more is passed over: it comes with its number alone
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, byteLimit: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length >= byteLimit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): StreamLine => {
    const line = { number: number++, bytes: length >= byteLimit ? null : join(parts, length) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
