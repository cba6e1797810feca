/** Transactions and everything inside them. */
import { isDeepStrictEqual } from "node:util";
import { bytesToUtf8, equalBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { signTx, sendMessage, publicKeyAny } from "../../../node/execution/test-app.fixture.ts";
import { decodePublicKey } from "../../../node/execution/tx/public-key.ts";
import { decodeTx as decodeTxForServers } from "../../../node/rpc/tx-service.ts";
import { aminoPubKeyBytes } from "../../../proto/amino-binary.ts";
import { aminoJsonText, toAminoJson } from "../../../proto/amino-json.ts";
import { LegacyAminoPubKey } from "../../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, type JsonValue, toProtoJson } from "../../../proto/json.ts";
import { codecByTypeUrl, services } from "../../../proto/registry.ts";
import { decodeTx, unpackAny } from "../../../proto/tx-raw.ts";
import { fromAminoJson } from "../../../sdk/amino.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, plainTarget } from "../target.ts";
import { randomMessage } from "../values.ts";
import { codecTarget, roundTrip } from "./round-trip.ts";
import { ALICE, BOB, WORDS } from "./words.ts";

/** Type URLs of every message of every Msg service of the schema. */
export const MESSAGE_URLS: readonly string[] = services
  .filter(({ name }) => name.endsWith(".Msg"))
  .flatMap(({ methods }) => methods.map(({ input }) => `/${input.typeName}`))
  .sort();

/** A random message of any registered type. */
export function randomAny(prng: Prng): Any {
  const typeUrl = pickOf(prng, MESSAGE_URLS);
  const codec = codecByTypeUrl(typeUrl);
  mustHold(codec !== undefined, `${typeUrl} has a codec`);
  return { typeUrl, value: randomMessage(prng, codec, WORDS) };
}

function signedTx(prng: Prng): Uint8Array {
  const messages = Array.from({ length: 1 + prng.below(3) }, () =>
    prng.chance(500) ? sendMessage(ALICE, BOB, 1n) : randomAny(prng),
  );
  return signTx({ messages, signers: [{ account: ALICE, number: 0n, sequence: BigInt(prng.below(3)) }], memo: "m" });
}

const single = publicKeyAny(ALICE.publicKey);
const multisig = (publicKeys: readonly Any[]): Any => ({
  typeUrl: `/${LegacyAminoPubKey.typeName}`,
  value: LegacyAminoPubKey.encode({ threshold: 1, publicKeys }),
});

function readTx(input: Uint8Array): void {
  const { raw, body, messages } = decodeTx(input);
  mustHold(messages.length === body.messages.length, "every message is unpacked");
  // ADR-027: one accepted form of TxRaw. Explicit defaults are the one thing that its rules leave open.
  mustHold(TxRaw.encode(raw).length <= input.length, "TxRaw grew when encoded again");
  for (const { codec, value } of messages) {
    const again = codec.decode(codec.encode(value));
    mustHold(isDeepStrictEqual(again, value), `${codec.typeName}: decode(encode(x)) is another value`);
  }
}

function readAny(input: Uint8Array): void {
  const { codec, value } = unpackAny(roundTrip(Any, input), 1);
  roundTrip(codec, codec.encode(value));
}

function toAmino(input: Uint8Array): void {
  const { codec, value } = unpackAny(Any.decode(input), 1);
  const text = aminoJsonText(toAminoJson(codec, value));
  mustHold(aminoJsonText(JSON.parse(text)) === text, "amino JSON is canonical text");
}

/** `{type_url, amino}` → message → amino JSON again. */
function fromAmino(input: Uint8Array): void {
  const json: unknown = parsed(input);
  const { url, value } = (json ?? {}) as { url?: unknown; value?: JsonValue };
  const codec = typeof url === "string" ? codecByTypeUrl(url) : undefined;
  if (codec === undefined) return;
  const message = fromAminoJson(codec, value ?? null);
  const canonical = codec.encode(message);
  mustHold(equalBytes(codec.encode(codec.decode(canonical)), canonical), "a message read from amino JSON encodes");
}

function fromJson(input: Uint8Array): void {
  const any = fromProtoJson(Any, parsed(input));
  const text = JSON.stringify(toProtoJson(Any, any));
  // Not the same bytes: an absent integer text prints as "0", as the SDK's zero value does.
  const again = fromProtoJson(Any, JSON.parse(text));
  mustHold(JSON.stringify(toProtoJson(Any, again)) === text, "proto JSON reads back as the same message");
}

/** What the transport has already refused is no finding here. */
function parsed(input: Uint8Array): unknown {
  try {
    return JSON.parse(bytesToUtf8(input));
  } catch {
    return null;
  }
}

const jsonText = (value: unknown): Uint8Array => utf8ToBytes(JSON.stringify(value));

/** A random message that has a JSON form: its Anys are of known types. */
function jsonSeed(prng: Prng): Uint8Array {
  return jsonText(toProtoJson(Any, prng.chance(300) ? sendMessage(ALICE, BOB, 5n) : randomAny(prng)));
}

function aminoSeed(prng: Prng): Uint8Array {
  const url = pickOf(prng, ["/cosmos.bank.v1beta1.MsgSend", "/cosmos.bank.v1beta1.MsgMultiSend", ...BYLINE_URLS]);
  const codec = codecByTypeUrl(url);
  mustHold(codec !== undefined, `${url} has a codec`);
  const json = toAminoJson(codec, codec.decode(randomMessage(prng, codec, WORDS)));
  return jsonText({ url, value: (json as { value?: unknown }).value });
}

const BYLINE_URLS = MESSAGE_URLS.filter((url) => url.startsWith("/byline."));

/** See the file comment. */
export const transactionTargets: readonly FuzzTarget[] = [
  plainTarget({ name: "tx-raw", about: "decodes a transaction with all it holds", form: "wire" }, signedTx, readTx),
  plainTarget(
    { name: "tx-for-servers", about: "decodes a transaction for RPC answers", form: "wire" },
    signedTx,
    (input) => {
      decodeTxForServers(input);
    },
  ),
  codecTarget("tx-body", TxBody, WORDS),
  codecTarget("auth-info", AuthInfo, WORDS),
  codecTarget("sign-doc", SignDoc, WORDS),
  plainTarget(
    { name: "message", about: `decodes each of ${MESSAGE_URLS.length} registered messages`, form: "wire" },
    (prng) => Any.encode(randomAny(prng)),
    readAny,
  ),
  plainTarget(
    { name: "amino-json", about: "prints a message as amino JSON", form: "wire" },
    (prng) => Any.encode(sendMessage(ALICE, BOB, BigInt(prng.below(100)))),
    toAmino,
  ),
  plainTarget({ name: "amino-json-in", about: "reads amino JSON (sdk)", form: "json" }, aminoSeed, fromAmino),
  plainTarget({ name: "proto-json-in", about: "reads proto3 JSON of any message", form: "json" }, jsonSeed, fromJson),
  plainTarget(
    { name: "public-key", about: "decodes public keys: single and nested multisigs, amino bytes", form: "wire" },
    (prng) => {
      let key = single;
      for (let depth = prng.below(3); depth > 0; depth -= 1) key = multisig([key, single]);
      return Any.encode(key);
    },
    (input) => {
      const any = roundTrip(Any, input);
      decodePublicKey(any);
      aminoPubKeyBytes(any);
    },
  ),
];
