import { useId } from 'react';
import { useMessages } from '../../../i18n/messages.ts';
import shared from '../compare.module.css';
import type { ManyViewProps } from './manyProps.ts';
import { NearestList } from './NearestList.tsx';

/** Where pairs are too many to be shown: one role and those nearest to it. */
export function NearestFrame(props: ManyViewProps) {
  const { many: words } = useMessages();
  const id = useId();
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id}>{words.similarity.title}</h2>
      <NearestList {...props} />
    </section>
  );
}
