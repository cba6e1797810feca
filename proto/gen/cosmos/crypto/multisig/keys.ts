/** Generated from proto/cosmos/crypto/multisig/keys.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putUint32 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.crypto.multisig.LegacyAminoPubKey. */
export interface LegacyAminoPubKey {
  readonly threshold: number;
  readonly publicKeys: readonly Any[];
}

function writeLegacyAminoPubKey(writer: Writer, value: LegacyAminoPubKey): void {
  if (value.threshold !== 0) {
    writer.uint32(8);
    putUint32(writer, value.threshold);
  }
  for (const item of value.publicKeys) {
    writer.uint32(18).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readLegacyAminoPubKey(reader: Reader): LegacyAminoPubKey {
  let f1 = 0;
  const f2: Any[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    threshold: f1,
    publicKeys: f2,
  };
}

function createLegacyAminoPubKey(partial?: Partial<LegacyAminoPubKey>): LegacyAminoPubKey {
  return {
    threshold: 0,
    publicKeys: [],
    ...partial,
  };
}

/** Codec of cosmos.crypto.multisig.LegacyAminoPubKey. */
export const LegacyAminoPubKey: Codec<LegacyAminoPubKey> = defineCodec<LegacyAminoPubKey>({
  typeName: "cosmos.crypto.multisig.LegacyAminoPubKey",
  fields: [
    { number: 1, name: "threshold", protoName: "threshold", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "publicKeys", protoName: "public_keys", kind: "message", repeated: true, nullable: false, message: () => Any, aminoFieldName: "pubkeys" },
  ],
  options: { aminoName: "tendermint/PubKeyMultisigThreshold", aminoEncoding: "threshold_string" },
  write: writeLegacyAminoPubKey,
  read: readLegacyAminoPubKey,
  create: createLegacyAminoPubKey,
});
