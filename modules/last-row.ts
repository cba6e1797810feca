/**
 * Decoded rows that are read by every transaction and hardly ever change (params). Stores hand out the same bytes object
 * while a row stays the same and nobody changes bytes in place, so identity of the bytes is identity of the value.
 */

/** Wraps a pure decoder so that the value of the last bytes object is kept; time changes, results never. */
export function rememberLast<Value>(decode: (bytes: Uint8Array) => Value): (bytes: Uint8Array) => Value {
  let last: { readonly bytes: Uint8Array; readonly value: Value } | undefined;
  return (bytes) => {
    if (last?.bytes !== bytes) {
      last = { bytes, value: decode(bytes) };
    }
    return last.value;
  };
}
