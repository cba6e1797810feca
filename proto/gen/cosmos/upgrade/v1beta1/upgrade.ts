/** Generated from proto/cosmos/upgrade/v1beta1/upgrade.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putInt64, putString, putTimestamp, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.upgrade.v1beta1.Plan. */
export interface Plan {
  readonly name: string;
  readonly time: bigint;
  readonly height: bigint;
  readonly info: string;
  readonly upgradedClientState: Any | undefined;
}

function writePlan(writer: Writer, value: Plan): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  if (value.info !== "") {
    putString(writer, 34, value.info);
  }
  if (value.upgradedClientState !== undefined) {
    writer.uint32(42).fork();
    Any.write(writer, value.upgradedClientState);
    writer.ldelim();
  }
}

function readPlan(reader: Reader): Plan {
  let f1 = "";
  let f2 = GO_ZERO_TIME_NS;
  let f3 = 0n;
  let f4 = "";
  let f5: Any | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 42]);
  return {
    name: f1,
    time: f2,
    height: f3,
    info: f4,
    upgradedClientState: f5,
  };
}

function createPlan(partial?: Partial<Plan>): Plan {
  return {
    name: "",
    time: GO_ZERO_TIME_NS,
    height: 0n,
    info: "",
    upgradedClientState: undefined,
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.Plan. */
export const Plan: Codec<Plan> = defineCodec<Plan>({
  typeName: "cosmos.upgrade.v1beta1.Plan",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "upgradedClientState", protoName: "upgraded_client_state", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  options: { aminoName: "cosmos-sdk/Plan" },
  write: writePlan,
  read: readPlan,
  create: createPlan,
});

/** Message cosmos.upgrade.v1beta1.SoftwareUpgradeProposal. */
export interface SoftwareUpgradeProposal {
  readonly title: string;
  readonly description: string;
  readonly plan: Plan;
}

function writeSoftwareUpgradeProposal(writer: Writer, value: SoftwareUpgradeProposal): void {
  if (value.title !== "") {
    putString(writer, 10, value.title);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
  {
    writer.uint32(26).fork();
    Plan.write(writer, value.plan);
    writer.ldelim();
  }
}

function readSoftwareUpgradeProposal(reader: Reader): SoftwareUpgradeProposal {
  let f1 = "";
  let f2 = "";
  let f3: Plan | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Plan.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    title: f1,
    description: f2,
    plan: f3 ?? Plan.create(),
  };
}

function createSoftwareUpgradeProposal(partial?: Partial<SoftwareUpgradeProposal>): SoftwareUpgradeProposal {
  return {
    title: "",
    description: "",
    plan: Plan.create(),
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.SoftwareUpgradeProposal. */
export const SoftwareUpgradeProposal: Codec<SoftwareUpgradeProposal> = defineCodec<SoftwareUpgradeProposal>({
  typeName: "cosmos.upgrade.v1beta1.SoftwareUpgradeProposal",
  fields: [
    { number: 1, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "plan", protoName: "plan", kind: "message", repeated: false, nullable: false, message: () => Plan, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/SoftwareUpgradeProposal" },
  write: writeSoftwareUpgradeProposal,
  read: readSoftwareUpgradeProposal,
  create: createSoftwareUpgradeProposal,
});

/** Message cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal. */
export interface CancelSoftwareUpgradeProposal {
  readonly title: string;
  readonly description: string;
}

function writeCancelSoftwareUpgradeProposal(writer: Writer, value: CancelSoftwareUpgradeProposal): void {
  if (value.title !== "") {
    putString(writer, 10, value.title);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
}

function readCancelSoftwareUpgradeProposal(reader: Reader): CancelSoftwareUpgradeProposal {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    title: f1,
    description: f2,
  };
}

function createCancelSoftwareUpgradeProposal(partial?: Partial<CancelSoftwareUpgradeProposal>): CancelSoftwareUpgradeProposal {
  return {
    title: "",
    description: "",
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal. */
export const CancelSoftwareUpgradeProposal: Codec<CancelSoftwareUpgradeProposal> = defineCodec<CancelSoftwareUpgradeProposal>({
  typeName: "cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal",
  fields: [
    { number: 1, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/CancelSoftwareUpgradeProposal" },
  write: writeCancelSoftwareUpgradeProposal,
  read: readCancelSoftwareUpgradeProposal,
  create: createCancelSoftwareUpgradeProposal,
});

/** Message cosmos.upgrade.v1beta1.ModuleVersion. */
export interface ModuleVersion {
  readonly name: string;
  readonly version: bigint;
}

function writeModuleVersion(writer: Writer, value: ModuleVersion): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
  if (value.version !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.version);
  }
}

function readModuleVersion(reader: Reader): ModuleVersion {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    name: f1,
    version: f2,
  };
}

function createModuleVersion(partial?: Partial<ModuleVersion>): ModuleVersion {
  return {
    name: "",
    version: 0n,
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.ModuleVersion. */
export const ModuleVersion: Codec<ModuleVersion> = defineCodec<ModuleVersion>({
  typeName: "cosmos.upgrade.v1beta1.ModuleVersion",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeModuleVersion,
  read: readModuleVersion,
  create: createModuleVersion,
});
