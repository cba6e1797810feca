/** Reading fields of a node's JSON answers by their path, without trusting their shape. */

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return current;
}

/** A field of a JSON object as text; numbers become text, anything else the empty text. */
export function textField(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, path);
  if (typeof found === "string") return found;
  return typeof found === "number" || typeof found === "bigint" ? String(found) : "";
}

/** A field of a JSON object that is an object or list; undefined when it is not. */
export function objectField(value: unknown, ...path: readonly string[]): Record<string, unknown> | undefined {
  const found = valueAt(value, path);
  return typeof found === "object" && found !== null ? { ...found } : undefined;
}

/** The elements of a list field; empty when it is none. */
export function listField(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}
