/** The one error of the codec floor. It stands below `lib`, so it cannot be a `TxError`; callers map it at their edge. */

/**
 * Why bytes (or a value to encode) were refused.
 * TRUNCATED: a length or value runs past its message · VARINT_PADDED: not the shortest varint · VARINT_OVERFLOW: larger than the field's type ·
 * TAG: field number 0 or too large · UNKNOWN_FIELD · WIRE_TYPE: known field, wrong wire type · DUPLICATE_FIELD: singular field twice, or a repeated
 * field split by another · FIELD_ORDER: field numbers must ascend · ONEOF: two members set · BOOL: neither 0 nor 1 · UTF8 · DEPTH · TIME_RANGE ·
 * RANGE: value to encode outside its type · TYPE: an Any or a JSON value of an unknown type or the wrong shape.
 */
export type WireErrorCode =
  | "TRUNCATED"
  | "VARINT_PADDED"
  | "VARINT_OVERFLOW"
  | "TAG"
  | "UNKNOWN_FIELD"
  | "WIRE_TYPE"
  | "DUPLICATE_FIELD"
  | "FIELD_ORDER"
  | "ONEOF"
  | "BOOL"
  | "UTF8"
  | "DEPTH"
  | "TIME_RANGE"
  | "RANGE"
  | "TYPE";

/** A refused encoding. `code` is stable; the message is for people and never enters a hash. */
export class WireError extends Error {
  readonly code: WireErrorCode;

  constructor(code: WireErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "WireError";
    this.code = code;
  }
}
