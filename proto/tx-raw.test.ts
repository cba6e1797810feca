/** Proves which transaction bytes are refused and why, and that everything a stock client sends is accepted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MsgExec } from "./gen/cosmos/authz/v1beta1/tx.ts";
import { MsgSend } from "./gen/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "./gen/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, TxBody, TxRaw } from "./gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "./gen/google/protobuf/any.ts";
import { decodeTx, TX_ANY_DEPTH_MAX } from "./tx-raw.ts";
import type { WireErrorCode } from "./wire-error.ts";
import { WireError } from "./wire-error.ts";

const send = MsgSend.create({ fromAddress: "a", toAddress: "b", amount: [{ denom: "ubyl", amount: "1" }] });
const sendAny: Any = { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: MsgSend.encode(send) };
const keyAny: Any = { typeUrl: "/cosmos.crypto.secp256k1.PubKey", value: PubKey.encode({ key: new Uint8Array(33) }) };

const bytesOf = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "hex")] : [...part])));

function tx(parts: { body?: Uint8Array; messages?: readonly Any[]; authInfo?: Uint8Array; key?: Any }): Uint8Array {
  const authInfo = AuthInfo.create({
    signerInfos: [{ publicKey: parts.key ?? keyAny, modeInfo: undefined, sequence: 1n }],
  });
  return TxRaw.encode({
    bodyBytes: parts.body ?? TxBody.encode(TxBody.create({ messages: parts.messages ?? [sendAny] })),
    authInfoBytes: parts.authInfo ?? AuthInfo.encode(authInfo),
    signatures: [new Uint8Array(64)],
  });
}

function nestedExec(depth: number): Any {
  let inner = sendAny;
  for (let level = 1; level < depth; level += 1) {
    inner = { typeUrl: "/cosmos.authz.v1beta1.MsgExec", value: MsgExec.encode({ grantee: "g", msgs: [inner] }) };
  }
  return inner;
}

const body = TxBody.encode(TxBody.create({ messages: [sendAny] }));
const authInfo = AuthInfo.encode(AuthInfo.create());
const valid = tx({});

test("a plain transaction comes back unpacked", () => {
  const decoded = decodeTx(valid);
  assert.equal(decoded.messages.length, 1);
  assert.deepEqual(decoded.messages[0]?.value, send);
  assert.equal(decoded.hasNonCriticalFields, false);
  assert.deepEqual(TxRaw.encode(decoded.raw), valid);
});

const refusals: readonly (readonly [why: string, bytes: Uint8Array, code: WireErrorCode])[] = [
  ["an unknown field in TxRaw", bytesOf(valid, "2200"), "UNKNOWN_FIELD"],
  ["a non-critical unknown field in TxRaw", bytesOf(valid, "824000"), "UNKNOWN_FIELD"],
  ["TxRaw fields out of order", bytesOf("1200", "0a00"), "FIELD_ORDER"],
  ["a varint field in TxRaw", bytesOf("0801"), "WIRE_TYPE"],
  ["a padded length in TxRaw", bytesOf("0a8000"), "VARINT_PADDED"],
  ["body bytes twice", bytesOf("0a00", "0a00"), "DUPLICATE_FIELD"],
  ["a critical unknown field in TxBody", tx({ body: bytesOf(body, "2a00") }), "UNKNOWN_FIELD"],
  ["SDK 0.53's unordered flag", tx({ body: bytesOf(body, "2001") }), "UNKNOWN_FIELD"],
  ["a critical field above 2047", tx({ body: bytesOf(body, "82800100") }), "UNKNOWN_FIELD"],
  ["a malformed non-critical field", tx({ body: bytesOf(body, "824005") }), "TRUNCATED"],
  ["a group in TxBody", tx({ body: bytesOf(body, "8340") }), "WIRE_TYPE"],
  ["an unknown field in AuthInfo", tx({ authInfo: bytesOf(authInfo, "2200") }), "UNKNOWN_FIELD"],
  ["a non-critical unknown field in AuthInfo", tx({ authInfo: bytesOf(authInfo, "824000") }), "UNKNOWN_FIELD"],
  [
    "an unregistered message",
    tx({ messages: [{ typeUrl: "/cosmos.bank.v1beta1.MsgNothing", value: new Uint8Array(0) }] }),
    "TYPE",
  ],
  [
    "a type URL with a host",
    tx({ messages: [{ ...sendAny, typeUrl: "type.googleapis.com/cosmos.bank.v1beta1.MsgSend" }] }),
    "TYPE",
  ],
  [
    "an unknown field in a message",
    tx({ messages: [{ ...sendAny, value: bytesOf(sendAny.value, "2200") }] }),
    "UNKNOWN_FIELD",
  ],
  [
    "a non-critical unknown field in a message",
    tx({ messages: [{ ...sendAny, value: bytesOf(sendAny.value, "824000") }] }),
    "UNKNOWN_FIELD",
  ],
  ["an unregistered key", tx({ key: { typeUrl: "/x.PubKey", value: new Uint8Array(0) } }), "TYPE"],
  [
    "a broken message inside a message",
    tx({
      messages: [
        {
          typeUrl: "/cosmos.authz.v1beta1.MsgExec",
          value: MsgExec.encode({ grantee: "g", msgs: [{ ...sendAny, value: bytesOf("2200") }] }),
        },
      ],
    }),
    "UNKNOWN_FIELD",
  ],
  ["Any nested too deep", tx({ messages: [nestedExec(TX_ANY_DEPTH_MAX + 1)] }), "DEPTH"],
];

for (const [why, bytes, code] of refusals) {
  test(`refuses ${why}: ${code}`, () => {
    assert.throws(
      () => decodeTx(bytes),
      (error) => error instanceof WireError && error.code === code,
    );
  });
}

test("Any nested to the limit is read", () => {
  assert.equal(decodeTx(tx({ messages: [nestedExec(TX_ANY_DEPTH_MAX)] })).messages.length, 1);
});

test("non-critical unknown fields of TxBody are noticed and left out of the decoded body", () => {
  const option = TxBody.encode(
    TxBody.create({ messages: [sendAny], memo: "m", nonCriticalExtensionOptions: [sendAny] }),
  );
  const before = TxBody.encode(TxBody.create({ messages: [sendAny], memo: "m" }));
  const tail = option.subarray(before.length);
  const decoded = decodeTx(tx({ body: bytesOf(before, "824000", tail, "82c00100") }));
  assert.equal(decoded.hasNonCriticalFields, true);
  assert.equal(decoded.body.memo, "m");
  assert.equal(decoded.body.nonCriticalExtensionOptions.length, 1);
});

test("a transaction with flipped, cut or inserted bytes decodes or gives a WireError, and what decodes re-encodes to itself", () => {
  const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 3 }), insert: fc.uint8Array({ maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.constantFrom(valid, tx({ messages: [nestedExec(4)] })),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (start, edits) => {
        let bytes = start;
        for (const { at, drop, insert } of edits) {
          const place = at % (bytes.length + 1);
          bytes = Uint8Array.from([...bytes.subarray(0, place), ...insert, ...bytes.subarray(place + drop)]);
        }
        try {
          const { raw } = decodeTx(bytes);
          assert.deepEqual(TxRaw.decode(TxRaw.encode(raw)), raw);
        } catch (error) {
          assert.ok(error instanceof WireError, String(error));
        }
      },
    ),
    { numRuns: 5000 },
  );
});
