import { rowToLine } from './tableRow.ts';

/** A line that is bold as a whole stands for a heading and keeps its marks. */
const BOLD_LINE = /^\s*(\*\*|__)[^*_]+\1:?\s*$/;
const FENCE = /^[ \t]*(```|~~~)/;

/** Marks within a line. No pattern runs over its own first character, so that a line of any length takes linear time. */
function withoutMarks(line: string): string {
  return line
    .replace(/!\[[^[\]]{0,500}\]\([^()]{0,2000}\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,2000})>/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|[\s(])[*_](?=\S)([^*_]{0,500})[*_](?=$|[\s).,;:!?])/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
}

const isTableRule = (line: string): boolean => line.includes('--') && /^[|\-: \t]+$/.test(line);
const cellsOf = (row: string): string[] => row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');

/**
 * Markdown as text: headings keep their `#`, bullets and numbers stay, emphasis, links and images go, a table's row
 * becomes one line.
 */
export function markdownToText(markdown: string): string {
  let isCode = false;
  const lines: string[] = [];
  for (const raw of markdown.split(/\r\n?|\n/)) {
    const line = raw.replace(/^(?:[ \t]{0,3}>[ \t]?){1,20}/, '');
    const isRow = line.trimStart().startsWith('|');
    if (FENCE.test(line)) isCode = !isCode;
    else if (isCode || BOLD_LINE.test(line)) lines.push(line);
    else if (!isRow) lines.push(withoutMarks(line));
    else if (!isTableRule(line)) lines.push(rowToLine(cellsOf(withoutMarks(line))));
  }
  return lines.join('\n');
}
