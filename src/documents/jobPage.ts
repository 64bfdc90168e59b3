import { Parser } from 'htmlparser2';
import type { PostingSource } from '../engine/index.ts';
import { htmlToText } from './html.ts';
import { fromJobPosting, jobPostingsIn } from './json.ts';

/** A shorter description is a summary of the page; product B6. */
const DESCRIPTION_LENGTH_LEAST = 600;
const DESCRIPTION_SHARE_LEAST = 0.4;

/** The JSON-LD of a page, as far as it can be read. */
function linkedData(html: string): unknown[] {
  const scripts: string[] = [];
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && /^application\/ld\+json$/i.test((attributes['type'] ?? '').trim())) script = '';
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === null) return;
      scripts.push(script);
      script = null;
    },
  });
  parser.end(html);
  return scripts.flatMap((json): unknown[] => {
    try {
      return [JSON.parse(json)];
    } catch {
      return []; // broken data of a page tells nothing; its text still does
    }
  });
}

/** A page with what its data for search engines says of the posting: its text where that is whole, else the page's. */
export function readPage(html: string): Pick<PostingSource, 'text' | 'title' | 'meta'> {
  const text = htmlToText(html);
  const [job] = jobPostingsIn(linkedData(html));
  if (!job) return { text };
  const { id: _theirs, text: described, ...known } = fromJobPosting(job);
  const isWhole =
    described.length >= DESCRIPTION_LENGTH_LEAST && described.length >= DESCRIPTION_SHARE_LEAST * text.length;
  return { ...known, text: isWhole ? described : text };
}
