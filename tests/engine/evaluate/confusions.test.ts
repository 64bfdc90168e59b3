import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { confusionsOf, createEngine, decodeGoldDuty } from '../../../src/engine/index.ts';

const { data } = loadCatalogue();
const { matcher } = createEngine(data);
const row = (text: string, primary: string | null) => {
  const involvement = primary === null ? null : 'deliver';
  const line = {
    id: text,
    posting: 'p',
    lang: 'en',
    title: null,
    text,
    heading: null,
    primary,
    secondary: [],
    involvement,
  };
  const gold = decodeGoldDuty(line, data.framework, 'here');
  return { gold, match: matcher.matchDuty(gold) };
};

test('counts which area is taken for which; what is right is no confusion', () => {
  const stocks = 'Manage stocks of essential medicines';
  expect(
    confusionsOf([
      row(stocks, 'medicines.supply'),
      row(stocks, null),
      row(stocks, 'his.surveillance'),
      row(`${stocks} and vaccines`, 'his.surveillance'),
    ]),
  ).toEqual([
    { gold: 'his', said: 'medicines', dutyCount: 2 },
    { gold: null, said: 'medicines', dutyCount: 1 },
  ]);
});
