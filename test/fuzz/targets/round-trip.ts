/** The oracle of every codec: what decodes has one canonical form, which decodes to the same value. */
import { isDeepStrictEqual } from "node:util";
import { equalBytes } from "../../../lib/bytes.ts";
import type { Codec } from "../../../proto/wire.ts";
import { type FuzzTarget, mustHold, type OpenTarget, plainTarget } from "../target.ts";
import { randomMessage, type Vocabulary } from "../values.ts";

/** Decodes and holds the value to its canonical form. @throws WireError when refused */
export function roundTrip<T>(codec: Codec<T>, input: Uint8Array): T {
  const value = codec.decode(input);
  const canonical = codec.encode(value);
  mustHold(canonical.length <= input.length || hasMandatoryParts(codec), `${codec.typeName} grew when encoded again`);
  const again = codec.decode(canonical);
  mustHold(isDeepStrictEqual(again, value), `${codec.typeName}: decode(encode(x)) is another value`);
  mustHold(equalBytes(codec.encode(again), canonical), `${codec.typeName}: the canonical form is not stable`);
  return value;
}

/** Messages with non-nullable members are longer in canonical form than an input that leaves those out. */
function hasMandatoryParts(codec: Codec<unknown>): boolean {
  return codec.fields.some(
    ({ kind, nullable, repeated, message }) =>
      (["message", "timestamp", "duration"].includes(kind) && !nullable && !repeated) ||
      (message !== undefined && message() !== codec && hasOwnMandatoryParts(message())),
  );
}

function hasOwnMandatoryParts(codec: Codec<unknown>): boolean {
  return codec.fields.some(({ kind }) => kind === "message" || kind === "timestamp" || kind === "duration");
}

/** A target that decodes one message type. `check` looks further into what decoded. */
export function codecTarget<T>(
  name: string,
  codec: Codec<T>,
  words: Vocabulary,
  further: { readonly seed?: OpenTarget["seed"]; readonly check?: (value: T) => void } = {},
): FuzzTarget {
  const { seed = (prng) => randomMessage(prng, codec, words), check = () => undefined } = further;
  return plainTarget({ name, about: `decodes ${codec.typeName}`, form: "wire" }, seed, (input) =>
    check(roundTrip(codec, input)),
  );
}
