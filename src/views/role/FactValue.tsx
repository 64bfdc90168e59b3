import type { MappedPosting } from '../../engine/index.ts';
import { languageOf } from '../shared/languageOf.ts';
import { MaskedText } from '../shared/MaskedText.tsx';
import { partsOf } from './postingFacts.ts';

/** What a posting says of one thing, in its own words; a list where they come from several sentences. */
export function FactValue({ posting, value }: { readonly posting: MappedPosting; readonly value: string }) {
  const parts = partsOf(value);
  if (parts.length <= 1)
    return (
      <span lang={languageOf(posting, value)}>
        <MaskedText text={value} />
      </span>
    );
  return (
    <ul>
      {parts.map((part) => (
        <li key={part} lang={languageOf(posting, part)}>
          <MaskedText text={part} />
        </li>
      ))}
    </ul>
  );
}
