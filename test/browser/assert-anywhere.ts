/**
 * What tests of `lib` use of `node:assert/strict`, without Node: the bundler puts it in that module's place, so that the same test files
 * run in a browser. Counts what it checks, so that two hosts can show that they checked the same.
 */

/** A check that did not hold. */
export class CheckError extends Error {
  override readonly name = "CheckError";
}

/** What a thrown value must be: its text, its class, what a function finds true, or some of its properties. */
export type Expected =
  | RegExp
  | (abstract new (
      ...parts: never[]
    ) => unknown)
  | ((error: unknown) => boolean)
  | Readonly<Record<string, unknown>>;

let checks = 0;

/** Checks made so far. */
export function checkCount(): number {
  return checks;
}

function check(holds: boolean, message: unknown, otherwise: () => string): asserts holds {
  checks += 1;
  if (!holds)
    throw message instanceof Error ? message : new CheckError([message, otherwise()].filter(Boolean).join(": "));
}

function ok(value: unknown, message?: unknown): asserts value {
  check(Boolean(value), message, () => `${render(value)} is not true`);
}

function fail(message?: unknown): never {
  check(false, message, () => "failed");
  throw new CheckError("unreachable");
}

function thrownBy(work: () => unknown): { readonly error: unknown } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return { error };
  }
}

function throws(work: () => unknown, expected?: Expected | string, message?: unknown): void {
  const thrown = thrownBy(work);
  check(thrown !== undefined, message, () => "nothing was thrown");
  if (expected === undefined || typeof expected === "string") return;
  check(isExpected(thrown.error, expected), message, () => `threw ${render(thrown.error)}, not ${render(expected)}`);
}

function isExpected(error: unknown, expected: Expected): boolean {
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === "function") return isClass(expected) ? error instanceof expected : expected(error);
  return Object.entries(expected).every(([key, wanted]) => {
    const found = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
    return wanted instanceof RegExp ? wanted.test(String(found)) : isDeepEqual(found, wanted);
  });
}

/** Arrow functions have no prototype. */
function isClass(
  value: (abstract new (...parts: never[]) => unknown) | ((error: unknown) => boolean),
): value is abstract new (
  ...parts: never[]
) => unknown {
  return value.prototype !== undefined;
}

/** The functions of `node:assert/strict` that these tests call; equality is strict. */
export const assertAnywhere = Object.assign(ok, {
  ok,
  fail,
  throws,
  equal(actual: unknown, expected: unknown, message?: unknown): void {
    check(Object.is(actual, expected), message, () => `${render(actual)} is not ${render(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: unknown): void {
    check(!Object.is(actual, expected), message, () => `both are ${render(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: unknown): void {
    check(isDeepEqual(actual, expected), message, () => `${render(actual)} is not ${render(expected)}`);
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: unknown): void {
    check(!isDeepEqual(actual, expected), message, () => `both are ${render(actual)}`);
  },
  match(text: string, pattern: RegExp, message?: unknown): void {
    check(pattern.test(text), message, () => `${render(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: unknown): void {
    check(!pattern.test(text), message, () => `${render(text)} matches ${pattern}`);
  },
});

/** Same prototype, same own properties, same values all the way down; Maps and Sets by their entries in order. */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
  if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set))
    return isDeepEqual([...a], [...b]);
  if (a instanceof Error && b instanceof Error && a.message !== b.message) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(Reflect.get(a, key), Reflect.get(b, key)));
}

const RENDERED_MAX = 300;

function render(value: unknown): string {
  const plain = (_key: string, inner: unknown): unknown => {
    if (typeof inner === "bigint") return `${inner}n`;
    return inner instanceof Uint8Array ? `bytes ${[...inner.subarray(0, 40)].join(" ")}` : inner;
  };
  const isText = value instanceof Error || value instanceof RegExp || typeof value === "function";
  return (isText ? String(value) : (JSON.stringify(value, plain) ?? String(value))).slice(0, RENDERED_MAX);
}
