import { useMessages } from '../../../i18n/messages.ts';
import { Letters } from './Letters.tsx';
import type { ManyViewProps } from './manyProps.ts';
import { MATRIX_ROLE_LIMIT } from './manyRoles.ts';

/** What shades and marks stand for, and which letter for whom. */
export function MatrixLegend({ many, query }: Pick<ManyViewProps, 'many' | 'query'>) {
  const { many: words, shell, format } = useMessages();
  return (
    <>
      <p className="muted small">
        {query.measure === 'involvement'
          ? many.index.framework.involvement
              .map(({ rank, label }) => shell.words.level(rank, label[format.lang]))
              .join(' · ')
          : words.matrix.legend[query.measure]}
        {' · '}
        {words.matrix.legend.marks}
      </p>
      {many.roles.length <= MATRIX_ROLE_LIMIT && <Letters roles={many.roles} />}
    </>
  );
}
