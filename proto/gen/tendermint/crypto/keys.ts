/** Generated from proto/tendermint/crypto/keys.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putBytes } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.crypto.PublicKey. */
export interface PublicKey {
  readonly ed25519: Uint8Array | undefined;
  readonly secp256k1: Uint8Array | undefined;
}

function writePublicKey(writer: Writer, value: PublicKey): void {
  checkOneof("sum", (value.ed25519 === undefined ? 0 : 1) + (value.secp256k1 === undefined ? 0 : 1));
  if (value.ed25519 !== undefined) {
    putBytes(writer, 10, value.ed25519);
  }
  if (value.secp256k1 !== undefined) {
    putBytes(writer, 18, value.secp256k1);
  }
}

function readPublicKey(reader: Reader): PublicKey {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1));
  return {
    ed25519: f1,
    secp256k1: f2,
  };
}

function createPublicKey(partial?: Partial<PublicKey>): PublicKey {
  return {
    ed25519: undefined,
    secp256k1: undefined,
    ...partial,
  };
}

/** Codec of tendermint.crypto.PublicKey. */
export const PublicKey: Codec<PublicKey> = defineCodec<PublicKey>({
  typeName: "tendermint.crypto.PublicKey",
  fields: [
    { number: 1, name: "ed25519", protoName: "ed25519", kind: "bytes", repeated: false, nullable: true, oneof: "sum" },
    { number: 2, name: "secp256k1", protoName: "secp256k1", kind: "bytes", repeated: false, nullable: true, oneof: "sum" },
  ],
  write: writePublicKey,
  read: readPublicKey,
  create: createPublicKey,
});
