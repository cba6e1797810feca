/** Our message types in the form that cosmjs's Registry takes: bytes are written and read by our own codecs. */
import { type GeneratedType, Registry } from "@cosmjs/proto-signing";
import { services } from "../proto/registry.ts";
import { type Codec, createWriter, type Writer } from "../proto/wire.ts";

/** A codec as cosmjs expects a generated type. Properties that are missing or undefined take their defaults. */
export function generatedTypeOf<T>(codec: Codec<T>): GeneratedType {
  return {
    encode(message: T, writer: Writer = createWriter()) {
      codec.write(writer, message);
      return writer;
    },
    decode: (bytes: Uint8Array) => codec.decode(bytes),
    fromPartial: (partial: Partial<T>) => codec.create(withoutUndefined(partial)),
  };
}

function withoutUndefined<T>(partial: Partial<T>): Partial<T> {
  const kept: Partial<T> = { ...partial };
  for (const key in kept) {
    if (kept[key] === undefined) delete kept[key];
  }
  return kept;
}

/** The codecs of every message of every Msg service that the schema knows, once each. */
export function messageCodecs(): readonly Codec<unknown>[] {
  return services
    .filter(({ name }) => name.endsWith(".Msg"))
    .flatMap(({ methods }) => methods.map(({ input }) => input));
}

/** Type URLs and types of every message, for a cosmjs registry of one's own. */
export function messageTypes(): readonly (readonly [string, GeneratedType])[] {
  return messageCodecs().map((codec) => [`/${codec.typeName}`, generatedTypeOf(codec)]);
}

/** A cosmjs registry over our codecs. */
export function createRegistry(): Registry {
  return new Registry(messageTypes().map(([url, type]) => [url, type]));
}
