import type { AreaId, CompetencyId, Framework } from '../model.ts';
import { indexFramework } from '../frameworkIndex.ts';
import {
  type AnswerTable,
  agreedIn,
  type Coefficient,
  cohenKappa,
  gwetAc1,
  SQUARED_STEPS,
  tableOf,
} from './coefficients.ts';
import type { DutyReading, ReadTwice } from './readings.ts';

/** How far two readers agree on one question. */
export interface AgreementOn {
  /** Duties of which both say something. */
  readonly count: number;
  readonly agreed: number;
  /** 0–1; null for no duties. */
  readonly observed: number | null;
  readonly kappa: Coefficient;
  /** Gwet's. */
  readonly ac1: Coefficient;
}

/** Whether a duty calls for an area, as its primary competency's or a secondary one's. */
export interface AreaAgreement extends AgreementOn {
  readonly area: AreaId;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Share of the duties that have the area, the mean of both readers, 0–1; near 0 and 1 kappa says little. */
  readonly prevalence: number | null;
}

export interface Agreement {
  readonly dutyCount: number;
  /** All areas, in framework order. */
  readonly areas: readonly AreaAgreement[];
  /** The primary competency, "outside" being one answer more. */
  readonly primary: AgreementOn;
  /** The same by area. */
  readonly primaryArea: AgreementOn;
  /** The level of duties that both give one; kappa weighted by the squared distance, as the levels are ordered. */
  readonly involvement: Omit<AgreementOn, 'ac1'>;
}

function agreementIn(table: AnswerTable): AgreementOn {
  const count = table.reduce((sum, row) => row.reduce((items, item) => items + item, sum), 0);
  const agreed = agreedIn(table);
  return {
    count,
    agreed,
    observed: count === 0 ? null : agreed / count,
    kappa: cohenKappa(table),
    ac1: gwetAc1(table),
  };
}

const competenciesOf = ({ primary, secondary }: DutyReading): readonly CompetencyId[] =>
  primary === null ? [] : [primary, ...secondary];

/**
 * How far two readers agree on the duties that both have read: area by area, on the primary competency, on the level.
 * @param duties  none gives null for every figure, with the reason
 */
export function agreementOf(duties: readonly ReadTwice[], framework: Framework): Agreement {
  const { competencies, levels } = indexFramework(framework);
  const areaOf = (competency: CompetencyId): AreaId | undefined => competencies.get(competency)?.area;
  const areasOf = (reading: DutyReading): ReadonlySet<AreaId | undefined> =>
    new Set(competenciesOf(reading).map(areaOf));
  const areaSets = duties.map(({ first, second }) => [areasOf(first), areasOf(second)] as const);

  /** Answers by their place; what the framework does not know is as good as outside, the last one. */
  const among = <Id>(ids: readonly Id[], answerOf: (reading: DutyReading) => Id | null | undefined): AnswerTable => {
    const places = new Map(ids.map((id, place) => [id, place]));
    const placeOf = (reading: DutyReading): number => {
      const answer = answerOf(reading);
      return (answer === null || answer === undefined ? undefined : places.get(answer)) ?? ids.length;
    };
    return tableOf(
      duties.map(({ first, second }) => [placeOf(first), placeOf(second)]),
      ids.length + 1,
    );
  };

  const areas = framework.areas.map(({ id: area }): AreaAgreement => {
    const pairs = areaSets.map(([first, second]): [number, number] => [
      Number(first.has(area)),
      Number(second.has(area)),
    ]);
    const table = tableOf(pairs, 2);
    const [[neither = 0, onlySecond = 0] = [], [onlyFirst = 0, both = 0] = []] = table;
    const on = agreementIn(table);
    const prevalence = on.count === 0 ? null : (2 * both + onlyFirst + onlySecond) / (2 * on.count);
    return { area, ...on, both, onlyFirst, onlySecond, neither, prevalence };
  });

  const ranks = duties.flatMap(({ first, second }): [number, number][] => {
    const [a, b] = [
      first.involvement && levels.get(first.involvement),
      second.involvement && levels.get(second.involvement),
    ];
    return a && b ? [[a.rank - 1, b.rank - 1]] : [];
  });
  const byLevel = tableOf(ranks, framework.involvement.length);
  const { count, agreed, observed } = agreementIn(byLevel);
  return {
    dutyCount: duties.length,
    areas,
    primary: agreementIn(among([...competencies.keys()], ({ primary }) => primary)),
    primaryArea: agreementIn(
      among(
        framework.areas.map(({ id }) => id),
        ({ primary }) => primary && areaOf(primary),
      ),
    ),
    involvement: { count, agreed, observed, kappa: cohenKappa(byLevel, SQUARED_STEPS) },
  };
}
