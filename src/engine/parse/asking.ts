import type { Block } from './blocks.ts';
import type { Field } from './fields.ts';

/** Whether a block says anything of what candidates must bring. */
export const asksOf = (block: Block): boolean =>
  block.opening === 'requirement' ||
  block.hits.some(
    ({ value }) =>
      value === 'requirement' ||
      value === 'need.essential' ||
      value === 'need.desirable' ||
      value === 'education' ||
      value === 'experience' ||
      value === 'languageName',
  );

/** Fields that ask something of candidates. */
export const ASKED: readonly string[] = ['education', 'experience', 'languagesAsked'];

/** A filled field that asks something of candidates: "Languages: French". */
export function askedField(block: Block): Field | null {
  const [field] = block.fields;
  return field !== undefined && ASKED.includes(field.field) && field.value[1] > field.value[0] ? field : null;
}
