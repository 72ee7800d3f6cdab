/** A day, month or year as `--published` takes it. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);
}
