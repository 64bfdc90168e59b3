/** What fits into a line stands on one. */
const WIDTH = 110;
const INDENT = '  ';

interface Printed {
  readonly text: string;
  readonly isOneLine: boolean;
}

function joined(
  open: string,
  parts: readonly { lead: string; value: Printed }[],
  close: string,
  indent: string,
): Printed {
  const length = parts.reduce((sum, { lead, value }) => sum + lead.length + value.text.length + 2, indent.length + 2);
  if (length <= WIDTH && parts.every(({ value }) => value.isOneLine))
    return { text: `${open}${parts.map(({ lead, value }) => lead + value.text).join(', ')}${close}`, isOneLine: true };
  const inner = indent + INDENT;
  const lines = parts.map(({ lead, value }) => `${inner}${lead}${value.text}`);
  return { text: `${open}\n${lines.join(',\n')}\n${indent}${close}`, isOneLine: false };
}

function print(value: unknown, indent: string): Printed {
  if (Array.isArray(value))
    return joined('[', value.map((item) => ({ lead: '', value: print(item, indent + INDENT) })), ']', indent); // prettier-ignore
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, its]) => its !== undefined)
      .map(([name, its]) => ({ lead: `${JSON.stringify(name)}: `, value: print(its, indent + INDENT) }));
    return joined('{', parts, '}', indent);
  }
  return { text: JSON.stringify(value), isOneLine: true };
}

/** The same as `printJson` where it stands `indent` deep in a larger file, without a line feed. */
export const printJsonAt = (value: unknown, indent: string): string => print(value, indent).text;

/** Plain JSON that people can read: small lists and objects on one line, others a line each; ends in a line feed. */
export const printJson = (value: unknown): string => `${print(value, '').text}\n`;
