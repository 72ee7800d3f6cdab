/** A plain array of so many zeros: made in half the time of a typed one where it is as short as a passage. */
export function zeros(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(0);
  return list;
}
