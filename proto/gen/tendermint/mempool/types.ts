/** Generated from proto/tendermint/mempool/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putBytes } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.mempool.Txs. */
export interface Txs {
  readonly txs: readonly Uint8Array[];
}

function writeTxs(writer: Writer, value: Txs): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
}

function readTxs(reader: Reader): Txs {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txs: f1,
  };
}

function createTxs(partial?: Partial<Txs>): Txs {
  return {
    txs: [],
    ...partial,
  };
}

/** Codec of tendermint.mempool.Txs. */
export const Txs: Codec<Txs> = defineCodec<Txs>({
  typeName: "tendermint.mempool.Txs",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeTxs,
  read: readTxs,
  create: createTxs,
});

/** Message tendermint.mempool.Message. */
export interface Message {
  readonly txs: Txs | undefined;
}

function writeMessage(writer: Writer, value: Message): void {
  checkOneof("sum", (value.txs === undefined ? 0 : 1));
  if (value.txs !== undefined) {
    writer.uint32(10).fork();
    Txs.write(writer, value.txs);
    writer.ldelim();
  }
}

function readMessage(reader: Reader): Message {
  let f1: Txs | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Txs.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  checkOneof("sum", (f1 === undefined ? 0 : 1));
  return {
    txs: f1,
  };
}

function createMessage(partial?: Partial<Message>): Message {
  return {
    txs: undefined,
    ...partial,
  };
}

/** Codec of tendermint.mempool.Message. */
export const Message: Codec<Message> = defineCodec<Message>({
  typeName: "tendermint.mempool.Message",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Txs },
  ],
  write: writeMessage,
  read: readMessage,
  create: createMessage,
});
