/** The last index below `length` for which `holds`, which holds for a beginning of them; 0 where it never does. */
export function lastIndexBy(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (holds(mid)) low = mid;
    else high = mid - 1;
  }
  return low;
}
