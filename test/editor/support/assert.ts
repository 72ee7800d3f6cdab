// The assertions of `node:assert/strict` that editor tests use, for a window that is a browser and has no Node.

export class AssertionError extends Error {}

function check(well: boolean, message: unknown, otherwise: () => string): asserts well {
  if (!well)
    throw message instanceof Error ? message : new AssertionError(typeof message === 'string' ? message : otherwise());
}

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

function ok(value: unknown, message?: string): asserts value {
  check(Boolean(value), message, () => `${show(value)} is not truthy`);
}

/** Enough for values that JSON can hold. */
function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  const other = b as Record<string, unknown>;
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in other && alike((a as Record<string, unknown>)[key], other[key]))
  );
}

export default {
  AssertionError,
  ok,
  equal: (a: unknown, b: unknown, message?: string) =>
    check(Object.is(a, b), message, () => `${show(a)} is not ${show(b)}`),
  notEqual: (a: unknown, b: unknown, message?: string) => check(!Object.is(a, b), message, () => `both are ${show(a)}`),
  deepEqual: (a: unknown, b: unknown, message?: string) =>
    check(alike(a, b), message, () => `${show(a)} is not ${show(b)}`),
  match: (text: string, expression: RegExp, message?: string) =>
    check(expression.test(text), message, () => `${show(text)} does not match ${expression}`),
  doesNotMatch: (text: string, expression: RegExp, message?: string) =>
    check(!expression.test(text), message, () => `${show(text)} matches ${expression}`),
  rejects: async (work: Promise<unknown>, expression: RegExp) => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    check(expression.test(String(error)), undefined, () => `${String(error)} does not match ${expression}`);
  },
  fail: (message?: string): never => {
    throw new AssertionError(message ?? 'failed');
  },
};
