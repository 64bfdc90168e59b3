import { rounds } from 'virtual:evaluations';
import { useMessages } from '../../i18n/messages.ts';
import { FigureTable } from './FigureTable.tsx';

/** First looks at the blind rounds: what the mapping was worth before anybody learned from them. */
export function Rounds() {
  const { method, format } = useMessages();
  const words = method.rounds;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <FigureTable
        title={words.title}
        head={[
          words.round,
          method.accuracy.duties,
          method.accuracy.areaPrimary,
          method.accuracy.areaMicroF1,
          method.accuracy.competencyPrimary,
          method.accuracy.competencyTop3,
          method.accuracy.outside,
        ]}
        rows={rounds.map((one) => ({
          key: `${one.round} ${one.language}`,
          name: words.name(one.round, words.languages[one.language] ?? one.language),
          cells: [
            format.number(one.duties),
            format.decimal(one.primaryArea),
            format.decimal(one.areaMicroF1),
            format.decimal(one.primaryCompetency),
            format.decimal(one.topThree),
            format.decimal(one.outsideMapped),
          ],
        }))}
      />
    </section>
  );
}
