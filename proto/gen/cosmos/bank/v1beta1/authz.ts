/** Generated from proto/cosmos/bank/v1beta1/authz.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.bank.v1beta1.SendAuthorization. */
export interface SendAuthorization {
  readonly spendLimit: readonly Coin[];
  readonly allowList: readonly string[];
}

function writeSendAuthorization(writer: Writer, value: SendAuthorization): void {
  for (const item of value.spendLimit) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.allowList) {
    putString(writer, 18, item);
  }
}

function readSendAuthorization(reader: Reader): SendAuthorization {
  const f1: Coin[] = [];
  const f2: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    spendLimit: f1,
    allowList: f2,
  };
}

function createSendAuthorization(partial?: Partial<SendAuthorization>): SendAuthorization {
  return {
    spendLimit: [],
    allowList: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.SendAuthorization. */
export const SendAuthorization: Codec<SendAuthorization> = defineCodec<SendAuthorization>({
  typeName: "cosmos.bank.v1beta1.SendAuthorization",
  fields: [
    { number: 1, name: "spendLimit", protoName: "spend_limit", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 2, name: "allowList", protoName: "allow_list", kind: "string", repeated: true, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/SendAuthorization" },
  write: writeSendAuthorization,
  read: readSendAuthorization,
  create: createSendAuthorization,
});
