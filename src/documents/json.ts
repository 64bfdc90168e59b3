import type { Note, Outcome, PostingMeta, PostingSource } from '../engine/index.ts';
import { htmlToText } from './html.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';
import { markdownToText } from './markdown.ts';
import { refused } from './refused.ts';

type Fields = Readonly<Record<string, unknown>>;
type Meta = Partial<Record<keyof PostingMeta, string>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
/** Text, or a number, as ids are written both ways. */
const textOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
const first = (...values: readonly unknown[]): string | null => {
  for (const value of values) {
    const text = textOf(value);
    if (text !== null) return text;
  }
  return null;
};
const field = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

interface Found extends Pick<PostingSource, 'id' | 'title'> {
  readonly text: string;
  readonly meta: Meta;
  readonly isIncomplete?: boolean;
}

const metaFrom = (entries: Readonly<Partial<Record<keyof PostingMeta, string | null>>>): Meta =>
  Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const names = (value: unknown): string | null => {
  const all = listOf(value).flatMap((one) => first(field(one, 'name'), field(one, 'shortname'), one) ?? []);
  return all.length > 0 ? all.join(', ') : null;
};

/** A record of the ReliefWeb API, version 1 or 2; product B6. How to apply is no duty and is left out. */
function fromReliefWeb(record: unknown): Found | null {
  const fields = field(record, 'fields');
  if (!isObject(fields)) return null;
  const html = textOf(fields['body-html']);
  const body = textOf(fields['body']);
  const text = html !== null ? htmlToText(html) : body !== null ? markdownToText(body) : '';
  const title = textOf(fields['title']);
  return {
    ...(first(field(record, 'id'), fields['id']) === null
      ? {}
      : { id: `reliefweb-${first(field(record, 'id'), fields['id'])}` }),
    ...(title === null ? {} : { title }),
    text,
    isIncomplete: text.trim() === '',
    meta: metaFrom({
      organization: names(fields['source']),
      country: names(fields['country']),
      location: names(fields['city']),
      closing: textOf(field(fields['date'], 'closing'))?.slice(0, 10) ?? null,
      experience: names(fields['experience']),
      contract: names(fields['type']),
      url: first(fields['url_alias'], fields['url']),
    }),
  };
}

const isPostingType = (value: unknown): boolean =>
  listOf(value).some((type) => typeof type === 'string' && /(^|\/)JobPosting$/.test(type));

/** Every `JobPosting` of JSON-LD: an object, an array, a graph. */
export function jobPostingsIn(value: unknown, depth = 0): readonly Fields[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => jobPostingsIn(one, depth + 1));
  if (!isObject(value)) return [];
  if (isPostingType(value['@type'])) return [value];
  return jobPostingsIn(value['@graph'], depth + 1);
}

/** Text of a field that may hold HTML, which may itself be escaped. */
function plain(value: unknown): string {
  const texts = listOf(value).flatMap((one) => first(one, field(one, 'name'), field(one, 'description')) ?? []);
  return texts
    .map((text) => {
      const once = looksLikeHtml(text) ? htmlToText(text) : text;
      return looksLikeHtml(once) ? htmlToText(once) : once;
    })
    .join('\n');
}

const listed = (value: unknown): string => {
  const texts = listOf(value)
    .map(plain)
    .filter((text) => text.trim() !== '');
  return texts.length > 1 ? texts.map((text) => `• ${text}`).join('\n') : (texts[0] ?? '');
};

const placeOf = (job: Fields): { location: string | null; country: string | null } => {
  const [place] = listOf(job['jobLocation']);
  const address = field(place, 'address');
  return {
    location: first(field(address, 'addressLocality'), field(address, 'addressRegion'), address),
    country: first(
      field(field(address, 'addressCountry'), 'name'),
      field(address, 'addressCountry'),
      field(place, 'name'),
    ),
  };
};

/** A `JobPosting` of schema.org; product B6. */
export function fromJobPosting(job: Fields): Found {
  const title = first(job['title'], job['name']);
  const identifier = first(field(job['identifier'], 'value'), job['identifier'], job['@id']);
  const experience = job['experienceRequirements'];
  const months = field(experience, 'monthsOfExperience');
  const asked = [
    job['qualifications'],
    job['skills'],
    job['educationRequirements'],
    typeof months === 'number' ? undefined : experience,
  ]
    .map(listed)
    .filter((text) => text !== '');
  const duties = listed(job['responsibilities']);
  const isFrench = /^fr/i.test(first(job['inLanguage']) ?? '') || /[éèàç]/.test(duties);
  const text = [
    plain(job['description']),
    ...(duties === '' ? [] : [`# ${isFrench ? 'Responsabilités' : 'Responsibilities'}\n\n${duties}`]),
    ...(asked.length === 0
      ? []
      : [`# ${isFrench ? 'Qualifications requises' : 'Qualifications'}\n\n${asked.join('\n')}`]),
  ].join('\n\n');
  return {
    ...(identifier === null ? {} : { id: identifier.slice(0, 200) }),
    ...(title === null ? {} : { title: plain(title) }),
    text,
    meta: metaFrom({
      organization: first(field(job['hiringOrganization'], 'name'), job['hiringOrganization']),
      ...placeOf(job),
      closing: textOf(job['validThrough'])?.slice(0, 10) ?? null,
      contract:
        listOf(job['employmentType'])
          .map(textOf)
          .filter((one) => one !== null)
          .join(', ') || null,
      experience: typeof months === 'number' ? `${months} months` : null,
      url: textOf(job['url']),
    }),
  };
}

/** A posting as this app writes it: its text and what was known of it; its mapping is made anew. */
function fromMapped(value: Fields): Found | null {
  const text = textOf(value['text']);
  if (text === null || !Array.isArray(value['duties'])) return null;
  const meta = isObject(value['meta']) ? value['meta'] : {};
  const id = textOf(value['id']);
  const title = textOf(meta['title']);
  return {
    ...(id === null ? {} : { id }),
    ...(title === null ? {} : { title }),
    text,
    meta: metaFrom(Object.fromEntries(Object.entries(meta).map(([name, one]) => [name, textOf(one)]))),
  };
}

function fromPlain(value: Fields): Found | null {
  const text = first(value['text'], value['body'], value['description']);
  if (text === null) return null;
  const [id, title] = [textOf(value['id']), textOf(value['title'])];
  return { ...(id === null ? {} : { id }), ...(title === null ? {} : { title }), text: plain(text), meta: {} };
}

function foundIn(value: unknown): readonly (Found | null)[] {
  const jobs = jobPostingsIn(value);
  if (jobs.length > 0) return jobs.map(fromJobPosting);
  const saved = field(value, 'format') === 'hss-work' ? field(value, 'postings') : undefined;
  const records = listOf(saved ?? field(value, 'data') ?? field(value, 'postings') ?? value);
  return records.map((record) => {
    const mapped = field(record, 'mapped') ?? record;
    if (!isObject(mapped)) return null;
    return fromReliefWeb(mapped) ?? fromMapped(mapped) ?? fromPlain(mapped);
  });
}

/**
 * The postings of a JSON file: ReliefWeb's API, schema.org, our own files, or plain `{"id", "title", "text"}`, one or a list.
 * @returns refused with `document.not-json`, `document.no-postings`, or `document.incomplete-export` where all hold a title only
 */
export function readJson(json: string, name: string): Outcome<PostingSource[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refused('document.not-json');
  }
  const found = foundIn(parsed);
  const notes: Note[] = [];
  const value: PostingSource[] = [];
  found.forEach((one, i) => {
    const values = { entry: i + 1 };
    if (!one) notes.push({ code: 'document.entry-unknown', severity: 'warning', values });
    else if (one.isIncomplete) notes.push({ code: 'document.incomplete-export', severity: 'warning', values });
    else if (one.text.trim() === '') notes.push({ code: 'document.entry-empty', severity: 'warning', values });
    else {
      const { isIncomplete: _known, ...source } = one;
      value.push({
        ...source,
        name: found.length > 1 ? `${name}:${i + 1}` : name,
        format: 'json',
        bytes: new TextEncoder().encode(one.text).length,
      });
    }
  });
  if (value.length > 0) return { ok: true, value, notes };
  return refused(
    notes.some(({ code }) => code === 'document.incomplete-export')
      ? 'document.incomplete-export'
      : 'document.no-postings',
  );
}
