/** Generated from proto/cosmos/crypto/secp256k1/keys.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message cosmos.crypto.secp256k1.PubKey. */
export interface PubKey {
  readonly key: Uint8Array;
}

function writePubKey(writer: Writer, value: PubKey): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
}

function readPubKey(reader: Reader): PubKey {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    key: f1 ?? new Uint8Array(0),
  };
}

function createPubKey(partial?: Partial<PubKey>): PubKey {
  return {
    key: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.crypto.secp256k1.PubKey. */
export const PubKey: Codec<PubKey> = defineCodec<PubKey>({
  typeName: "cosmos.crypto.secp256k1.PubKey",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "tendermint/PubKeySecp256k1", aminoEncoding: "key_field" },
  write: writePubKey,
  read: readPubKey,
  create: createPubKey,
});

/** Message cosmos.crypto.secp256k1.PrivKey. */
export interface PrivKey {
  readonly key: Uint8Array;
}

function writePrivKey(writer: Writer, value: PrivKey): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
}

function readPrivKey(reader: Reader): PrivKey {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    key: f1 ?? new Uint8Array(0),
  };
}

function createPrivKey(partial?: Partial<PrivKey>): PrivKey {
  return {
    key: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.crypto.secp256k1.PrivKey. */
export const PrivKey: Codec<PrivKey> = defineCodec<PrivKey>({
  typeName: "cosmos.crypto.secp256k1.PrivKey",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "tendermint/PrivKeySecp256k1", aminoEncoding: "key_field" },
  write: writePrivKey,
  read: readPrivKey,
  create: createPrivKey,
});
