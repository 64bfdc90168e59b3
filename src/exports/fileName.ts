const two = (n: number): string => String(n).padStart(2, '0');

/** The day as 2026-11-23, by the reader's own clock. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const TITLE_LENGTH = 60;

/** "hss_domaine-par-domaine_2026-11-23.svg": no accents, spaces or signs that a disk or a mail program refuses. */
export function fileName(title: string, extension: string, date: Date): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, TITLE_LENGTH)
    .replace(/^-|-$/g, '');
  return ['hss', ...(plain === '' ? [] : [plain]), dayOf(date)].join('_') + `.${extension}`;
}
