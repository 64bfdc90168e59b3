/** A file in a zip, as the list at the zip's end tells it; none of it need be true. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedLength: number;
  /** Of its own head, which its bytes follow. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const COMMENT_LENGTH_LIMIT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEAD_SIGNATURE = 0x04034b50;
const HEAD_LENGTH = 30;
/** Stands for a number of 32 bits that is told in 64 among the extras. */
const IN_EXTRA = 0xffffffff;

/** The upper half of code page 850, in which Windows packs names with accents. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CODE_PAGE_850[byte - 128])).join('');
  }
}

/** The packed length and the offset, where both or one are told in 64 bits. */
function extraNumbers(view: DataView, start: number, end: number, packed: number, offset: number, unpacked: number) {
  for (let at = start; at + 4 <= end;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    at += 4;
    if (id === 1) {
      let next = at;
      const told = (value: number): number => {
        if (value !== IN_EXTRA || next + 8 > Math.min(end, at + length)) return value;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
      told(unpacked);
      return { packed: told(packed), offset: told(offset) };
    }
    at += length;
  }
  return { packed, offset };
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LENGTH_LIMIT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}

/** The files that a zip lists, folders apart; null where the bytes are no zip or are cut off. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return null;
    const { packed, offset } = extraNumbers(
      view,
      nameEnd,
      extraEnd,
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
      view.getUint32(at + 24, true),
    );
    const name = nameOf(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    if (!name.endsWith('/'))
      entries.push({ name, method, isEncrypted: (flags & 1) === 1, packedLength: packed, offset });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null where they are not where the list says. */
export function packedBytes(bytes: Uint8Array, { offset, packedLength }: ZipEntry): Uint8Array | null {
  if (offset + HEAD_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== HEAD_SIGNATURE) return null;
  const start = offset + HEAD_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedLength <= bytes.length ? bytes.subarray(start, start + packedLength) : null;
}
