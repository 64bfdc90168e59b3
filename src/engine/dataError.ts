/** Our own data is broken; the message names the place: `framework.areas[2].competencies[0].id: used twice: 'x'`. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
