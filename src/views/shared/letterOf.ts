/** What a role is called beside others: A to Z, then AA, AB …, by its place, counted from 0. */
export function letterOf(place: number): string {
  const before = Math.floor(place / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (place % 26));
}
