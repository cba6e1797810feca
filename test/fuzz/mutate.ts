/** The mutator of each input form. */
import { unreachable } from "../../lib/assert.ts";
import type { Prng } from "../sim/prng.ts";
import { mutateJson, mutateRequest, mutateText } from "./mutate-text.ts";
import { mutateBytes, mutateWire } from "./mutate-wire.ts";
import type { InputForm } from "./target.ts";

/** A changed copy of `input`; `other` is another input of the same target. */
export function mutate(form: InputForm, prng: Prng, input: Uint8Array, other: Uint8Array): Uint8Array {
  switch (form) {
    case "wire":
      return mutateWire(prng, input, other);
    case "bytes":
      return mutateBytes(prng, input, other);
    case "text":
      return mutateText(prng, input, other);
    case "json":
      return mutateJson(prng, input, other);
    case "request":
      return mutateRequest(prng, input, other, mutateJson);
    case "call":
      return mutateRequest(prng, input, other, mutateWire);
    default:
      return unreachable(form);
  }
}
