/** Generated from proto/byline/registry/v1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { ClaimBinding, Dataset, Locators, NameBinding, Params, PendingTransfer, Version, VersionCommit } from "./registry.ts";

/** Message byline.registry.v1.VersionLocators. */
export interface VersionLocators {
  readonly datasetId: bigint;
  readonly version: string;
  readonly locators: Locators;
}

function writeVersionLocators(writer: Writer, value: VersionLocators): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  {
    writer.uint32(26).fork();
    Locators.write(writer, value.locators);
    writer.ldelim();
  }
}

function readVersionLocators(reader: Reader): VersionLocators {
  let f1 = 0n;
  let f2 = "";
  let f3: Locators | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Locators.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    version: f2,
    locators: f3 ?? Locators.create(),
  };
}

function createVersionLocators(partial?: Partial<VersionLocators>): VersionLocators {
  return {
    datasetId: 0n,
    version: "",
    locators: Locators.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionLocators. */
export const VersionLocators: Codec<VersionLocators> = defineCodec<VersionLocators>({
  typeName: "byline.registry.v1.VersionLocators",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "locators", protoName: "locators", kind: "message", repeated: false, nullable: false, message: () => Locators },
  ],
  write: writeVersionLocators,
  read: readVersionLocators,
  create: createVersionLocators,
});

/** Message byline.registry.v1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly nextDatasetId: bigint;
  readonly datasets: readonly Dataset[];
  readonly versions: readonly Version[];
  readonly locators: readonly VersionLocators[];
  readonly commits: readonly VersionCommit[];
  readonly claims: readonly ClaimBinding[];
  readonly names: readonly NameBinding[];
  readonly transfers: readonly PendingTransfer[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  if (value.nextDatasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextDatasetId);
  }
  for (const item of value.datasets) {
    writer.uint32(26).fork();
    Dataset.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.versions) {
    writer.uint32(34).fork();
    Version.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.locators) {
    writer.uint32(42).fork();
    VersionLocators.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.commits) {
    writer.uint32(50).fork();
    VersionCommit.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.claims) {
    writer.uint32(58).fork();
    ClaimBinding.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.names) {
    writer.uint32(66).fork();
    NameBinding.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.transfers) {
    writer.uint32(74).fork();
    PendingTransfer.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  let f2 = 0n;
  const f3: Dataset[] = [];
  const f4: Version[] = [];
  const f5: VersionLocators[] = [];
  const f6: VersionCommit[] = [];
  const f7: ClaimBinding[] = [];
  const f8: NameBinding[] = [];
  const f9: PendingTransfer[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Dataset.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Version.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(VersionLocators.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(VersionCommit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ClaimBinding.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(NameBinding.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(PendingTransfer.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66, 74]);
  return {
    params: f1 ?? Params.create(),
    nextDatasetId: f2,
    datasets: f3,
    versions: f4,
    locators: f5,
    commits: f6,
    claims: f7,
    names: f8,
    transfers: f9,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    nextDatasetId: 0n,
    datasets: [],
    versions: [],
    locators: [],
    commits: [],
    claims: [],
    names: [],
    transfers: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.registry.v1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "nextDatasetId", protoName: "next_dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "datasets", protoName: "datasets", kind: "message", repeated: true, nullable: false, message: () => Dataset },
    { number: 4, name: "versions", protoName: "versions", kind: "message", repeated: true, nullable: false, message: () => Version },
    { number: 5, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => VersionLocators },
    { number: 6, name: "commits", protoName: "commits", kind: "message", repeated: true, nullable: false, message: () => VersionCommit },
    { number: 7, name: "claims", protoName: "claims", kind: "message", repeated: true, nullable: false, message: () => ClaimBinding },
    { number: 8, name: "names", protoName: "names", kind: "message", repeated: true, nullable: false, message: () => NameBinding },
    { number: 9, name: "transfers", protoName: "transfers", kind: "message", repeated: true, nullable: false, message: () => PendingTransfer },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
