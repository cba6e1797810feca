/** Generated from proto/tendermint/types/block.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { EvidenceList } from "./evidence.ts";
import { Commit, Data, Header } from "./types.ts";

/** Message tendermint.types.Block. */
export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}

function writeBlock(writer: Writer, value: Block): void {
  {
    writer.uint32(10).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Data.write(writer, value.data);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    EvidenceList.write(writer, value.evidence);
    writer.ldelim();
  }
  if (value.lastCommit !== undefined) {
    writer.uint32(34).fork();
    Commit.write(writer, value.lastCommit);
    writer.ldelim();
  }
}

function readBlock(reader: Reader): Block {
  let f1: Header | undefined;
  let f2: Data | undefined;
  let f3: EvidenceList | undefined;
  let f4: Commit | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Data.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = EvidenceList.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Commit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    header: f1 ?? Header.create(),
    data: f2 ?? Data.create(),
    evidence: f3 ?? EvidenceList.create(),
    lastCommit: f4,
  };
}

function createBlock(partial?: Partial<Block>): Block {
  return {
    header: Header.create(),
    data: Data.create(),
    evidence: EvidenceList.create(),
    lastCommit: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.Block. */
export const Block: Codec<Block> = defineCodec<Block>({
  typeName: "tendermint.types.Block",
  fields: [
    { number: 1, name: "header", protoName: "header", kind: "message", repeated: false, nullable: false, message: () => Header },
    { number: 2, name: "data", protoName: "data", kind: "message", repeated: false, nullable: false, message: () => Data },
    { number: 3, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: false, message: () => EvidenceList },
    { number: 4, name: "lastCommit", protoName: "last_commit", kind: "message", repeated: false, nullable: true, message: () => Commit },
  ],
  write: writeBlock,
  read: readBlock,
  create: createBlock,
});
