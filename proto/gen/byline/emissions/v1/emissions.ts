/** Generated from proto/byline/emissions/v1/emissions.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putDuration, putInt32, putInt64, putString, putTimestamp, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { HealthState } from "./health.ts";

/** BondPurpose says what a bond stands behind. */
export const BondPurpose = {
  BOND_PURPOSE_UNSPECIFIED: 0,
  BOND_PURPOSE_VERSION: 1,
  BOND_PURPOSE_SELLER: 2,
  BOND_PURPOSE_GATEWAY: 3,
  BOND_PURPOSE_ATTESTER: 4,
  BOND_PURPOSE_JUROR: 5,
  BOND_PURPOSE_CUSTODIAN: 6,
  BOND_PURPOSE_DATANET: 7,
  BOND_PURPOSE_CURATOR: 8,
  BOND_PURPOSE_CONTRIBUTION: 9,
  BOND_PURPOSE_PUBLICATION: 10,
  BOND_PURPOSE_CHALLENGE: 11,
  BOND_PURPOSE_FRAUD_COMMIT: 12,
  BOND_PURPOSE_REQUEST: 13,
} as const;

/** Names of byline.emissions.v1.BondPurpose for JSON. */
export const BondPurposeDescriptor: EnumDescriptor = { typeName: "byline.emissions.v1.BondPurpose", values: BondPurpose };

/** ChainClock advances by the time between blocks, at most ten seconds a block, so that a halt convicts nobody. */
export interface ChainClock {
  readonly clock: bigint;
  readonly lastBlockTime: bigint;
}

function writeChainClock(writer: Writer, value: ChainClock): void {
  if (value.clock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.clock);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.lastBlockTime);
    writer.ldelim();
  }
}

function readChainClock(reader: Reader): ChainClock {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    clock: f1,
    lastBlockTime: f2,
  };
}

function createChainClock(partial?: Partial<ChainClock>): ChainClock {
  return {
    clock: 0n,
    lastBlockTime: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.ChainClock. */
export const ChainClock: Codec<ChainClock> = defineCodec<ChainClock>({
  typeName: "byline.emissions.v1.ChainClock",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "lastBlockTime", protoName: "last_block_time", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeChainClock,
  read: readChainClock,
  create: createChainClock,
});

/** Epoch is the accounting period; it ends at the first block whose clock is at or past end_clock. */
export interface Epoch {
  readonly number: bigint;
  readonly startClock: bigint;
  readonly endClock: bigint;
}

function writeEpoch(writer: Writer, value: Epoch): void {
  if (value.number !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.number);
  }
  if (value.startClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.startClock);
  }
  if (value.endClock !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.endClock);
  }
}

function readEpoch(reader: Reader): Epoch {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    number: f1,
    startClock: f2,
    endClock: f3,
  };
}

function createEpoch(partial?: Partial<Epoch>): Epoch {
  return {
    number: 0n,
    startClock: 0n,
    endClock: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.Epoch. */
export const Epoch: Codec<Epoch> = defineCodec<Epoch>({
  typeName: "byline.emissions.v1.Epoch",
  fields: [
    { number: 1, name: "number", protoName: "number", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "startClock", protoName: "start_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "endClock", protoName: "end_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeEpoch,
  read: readEpoch,
  create: createEpoch,
});

/** Split says how one release of money is divided, in parts per million; the parts add up to 1,000,000 (E10). */
export interface Split {
  readonly poolPpm: number;
  readonly builderPpm: number;
  readonly gatewayPpm: number;
  readonly curationPpm: number;
  readonly attestersPpm: number;
  readonly stakersPpm: number;
  readonly burnPpm: number;
}

function writeSplit(writer: Writer, value: Split): void {
  if (value.poolPpm !== 0) {
    writer.uint32(8);
    putUint32(writer, value.poolPpm);
  }
  if (value.builderPpm !== 0) {
    writer.uint32(16);
    putUint32(writer, value.builderPpm);
  }
  if (value.gatewayPpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.gatewayPpm);
  }
  if (value.curationPpm !== 0) {
    writer.uint32(32);
    putUint32(writer, value.curationPpm);
  }
  if (value.attestersPpm !== 0) {
    writer.uint32(40);
    putUint32(writer, value.attestersPpm);
  }
  if (value.stakersPpm !== 0) {
    writer.uint32(48);
    putUint32(writer, value.stakersPpm);
  }
  if (value.burnPpm !== 0) {
    writer.uint32(56);
    putUint32(writer, value.burnPpm);
  }
}

function readSplit(reader: Reader): Split {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 56]);
  return {
    poolPpm: f1,
    builderPpm: f2,
    gatewayPpm: f3,
    curationPpm: f4,
    attestersPpm: f5,
    stakersPpm: f6,
    burnPpm: f7,
  };
}

function createSplit(partial?: Partial<Split>): Split {
  return {
    poolPpm: 0,
    builderPpm: 0,
    gatewayPpm: 0,
    curationPpm: 0,
    attestersPpm: 0,
    stakersPpm: 0,
    burnPpm: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.Split. */
export const Split: Codec<Split> = defineCodec<Split>({
  typeName: "byline.emissions.v1.Split",
  fields: [
    { number: 1, name: "poolPpm", protoName: "pool_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "builderPpm", protoName: "builder_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "gatewayPpm", protoName: "gateway_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "curationPpm", protoName: "curation_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "attestersPpm", protoName: "attesters_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "stakersPpm", protoName: "stakers_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "burnPpm", protoName: "burn_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeSplit,
  read: readSplit,
  create: createSplit,
});

/** EconomyParams is the one record of split, burn and match parameters, validated whole (E12). */
export interface EconomyParams {
  readonly sale: Split;
  readonly settlement: Split;
  readonly matchPpm: number;
  readonly matchBondMin: bigint;
  readonly securityPpm: number;
  readonly slashChallengerPpm: number;
  readonly slashChallengerBondsMax: number;
  readonly settlementReservePpm: number;
  readonly publicationBondPpm: number;
}

function writeEconomyParams(writer: Writer, value: EconomyParams): void {
  {
    writer.uint32(10).fork();
    Split.write(writer, value.sale);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Split.write(writer, value.settlement);
    writer.ldelim();
  }
  if (value.matchPpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.matchPpm);
  }
  if (value.matchBondMin !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.matchBondMin);
  }
  if (value.securityPpm !== 0) {
    writer.uint32(40);
    putUint32(writer, value.securityPpm);
  }
  if (value.slashChallengerPpm !== 0) {
    writer.uint32(48);
    putUint32(writer, value.slashChallengerPpm);
  }
  if (value.slashChallengerBondsMax !== 0) {
    writer.uint32(56);
    putUint32(writer, value.slashChallengerBondsMax);
  }
  if (value.settlementReservePpm !== 0) {
    writer.uint32(64);
    putUint32(writer, value.settlementReservePpm);
  }
  if (value.publicationBondPpm !== 0) {
    writer.uint32(72);
    putUint32(writer, value.publicationBondPpm);
  }
}

function readEconomyParams(reader: Reader): EconomyParams {
  let f1: Split | undefined;
  let f2: Split | undefined;
  let f3 = 0;
  let f4 = 0n;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let f8 = 0;
  let f9 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Split.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Split.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 40, 48, 56, 64, 72]);
  return {
    sale: f1 ?? Split.create(),
    settlement: f2 ?? Split.create(),
    matchPpm: f3,
    matchBondMin: f4,
    securityPpm: f5,
    slashChallengerPpm: f6,
    slashChallengerBondsMax: f7,
    settlementReservePpm: f8,
    publicationBondPpm: f9,
  };
}

function createEconomyParams(partial?: Partial<EconomyParams>): EconomyParams {
  return {
    sale: Split.create(),
    settlement: Split.create(),
    matchPpm: 0,
    matchBondMin: 0n,
    securityPpm: 0,
    slashChallengerPpm: 0,
    slashChallengerBondsMax: 0,
    settlementReservePpm: 0,
    publicationBondPpm: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.EconomyParams. */
export const EconomyParams: Codec<EconomyParams> = defineCodec<EconomyParams>({
  typeName: "byline.emissions.v1.EconomyParams",
  fields: [
    { number: 1, name: "sale", protoName: "sale", kind: "message", repeated: false, nullable: false, message: () => Split, aminoDontOmitEmpty: true },
    { number: 2, name: "settlement", protoName: "settlement", kind: "message", repeated: false, nullable: false, message: () => Split, aminoDontOmitEmpty: true },
    { number: 3, name: "matchPpm", protoName: "match_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "matchBondMin", protoName: "match_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "securityPpm", protoName: "security_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "slashChallengerPpm", protoName: "slash_challenger_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "slashChallengerBondsMax", protoName: "slash_challenger_bonds_max", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "settlementReservePpm", protoName: "settlement_reserve_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 9, name: "publicationBondPpm", protoName: "publication_bond_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeEconomyParams,
  read: readEconomyParams,
  create: createEconomyParams,
});

/** ScheduledEconomy takes over at the first epoch that begins at or after effective_clock. */
export interface ScheduledEconomy {
  readonly params: EconomyParams;
  readonly effectiveClock: bigint;
}

function writeScheduledEconomy(writer: Writer, value: ScheduledEconomy): void {
  {
    writer.uint32(10).fork();
    EconomyParams.write(writer, value.params);
    writer.ldelim();
  }
  if (value.effectiveClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.effectiveClock);
  }
}

function readScheduledEconomy(reader: Reader): ScheduledEconomy {
  let f1: EconomyParams | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = EconomyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    params: f1 ?? EconomyParams.create(),
    effectiveClock: f2,
  };
}

function createScheduledEconomy(partial?: Partial<ScheduledEconomy>): ScheduledEconomy {
  return {
    params: EconomyParams.create(),
    effectiveClock: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.ScheduledEconomy. */
export const ScheduledEconomy: Codec<ScheduledEconomy> = defineCodec<ScheduledEconomy>({
  typeName: "byline.emissions.v1.ScheduledEconomy",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => EconomyParams },
    { number: 2, name: "effectiveClock", protoName: "effective_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeScheduledEconomy,
  read: readScheduledEconomy,
  create: createScheduledEconomy,
});

/** Params of time: every period of the economy's ground. */
export interface Params {
  readonly epochLength: bigint;
  readonly bondUnbonding: bigint;
  readonly economyDelay: bigint;
}

function writeParams(writer: Writer, value: Params): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.epochLength);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.bondUnbonding);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    putDuration(writer, value.economyDelay);
    writer.ldelim();
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    epochLength: f1,
    bondUnbonding: f2,
    economyDelay: f3,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    epochLength: 0n,
    bondUnbonding: 0n,
    economyDelay: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "byline.emissions.v1.Params",
  fields: [
    { number: 1, name: "epochLength", protoName: "epoch_length", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "bondUnbonding", protoName: "bond_unbonding", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "economyDelay", protoName: "economy_delay", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
  ],
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** Supply counts every unit that was ever minted or burned, so that supply = genesis + minted - burned. */
export interface SupplyTotals {
  readonly genesis: bigint;
  readonly mintedSecurity: bigint;
  readonly mintedMatch: bigint;
  readonly mintedBootstrap: bigint;
  readonly burnedReleases: bigint;
  readonly burnedOther: bigint;
}

function writeSupplyTotals(writer: Writer, value: SupplyTotals): void {
  if (value.genesis !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.genesis);
  }
  if (value.mintedSecurity !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.mintedSecurity);
  }
  if (value.mintedMatch !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.mintedMatch);
  }
  if (value.mintedBootstrap !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.mintedBootstrap);
  }
  if (value.burnedReleases !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.burnedReleases);
  }
  if (value.burnedOther !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.burnedOther);
  }
}

function readSupplyTotals(reader: Reader): SupplyTotals {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48]);
  return {
    genesis: f1,
    mintedSecurity: f2,
    mintedMatch: f3,
    mintedBootstrap: f4,
    burnedReleases: f5,
    burnedOther: f6,
  };
}

function createSupplyTotals(partial?: Partial<SupplyTotals>): SupplyTotals {
  return {
    genesis: 0n,
    mintedSecurity: 0n,
    mintedMatch: 0n,
    mintedBootstrap: 0n,
    burnedReleases: 0n,
    burnedOther: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.SupplyTotals. */
export const SupplyTotals: Codec<SupplyTotals> = defineCodec<SupplyTotals>({
  typeName: "byline.emissions.v1.SupplyTotals",
  fields: [
    { number: 1, name: "genesis", protoName: "genesis", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "mintedSecurity", protoName: "minted_security", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "mintedMatch", protoName: "minted_match", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "mintedBootstrap", protoName: "minted_bootstrap", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "burnedReleases", protoName: "burned_releases", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "burnedOther", protoName: "burned_other", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSupplyTotals,
  read: readSupplyTotals,
  create: createSupplyTotals,
});

/** BondExit is a part of a bond on its way out; it can still be slashed until it leaves. */
export interface BondExit {
  readonly amount: bigint;
  readonly completionClock: bigint;
}

function writeBondExit(writer: Writer, value: BondExit): void {
  if (value.amount !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.amount);
  }
  if (value.completionClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.completionClock);
  }
}

function readBondExit(reader: Reader): BondExit {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    amount: f1,
    completionClock: f2,
  };
}

function createBondExit(partial?: Partial<BondExit>): BondExit {
  return {
    amount: 0n,
    completionClock: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.BondExit. */
export const BondExit: Codec<BondExit> = defineCodec<BondExit>({
  typeName: "byline.emissions.v1.BondExit",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "completionClock", protoName: "completion_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeBondExit,
  read: readBondExit,
  create: createBondExit,
});

/** Bond is one row of the bond ledger. amount includes reserved; exits come on top of amount. */
export interface Bond {
  readonly owner: string;
  readonly purpose: number;
  readonly subject: string;
  readonly amount: bigint;
  readonly reserved: bigint;
  readonly exits: readonly BondExit[];
  readonly pins: number;
  readonly held: bigint;
}

function writeBond(writer: Writer, value: Bond): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.purpose !== 0) {
    writer.uint32(16);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 26, value.subject);
  }
  if (value.amount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.amount);
  }
  if (value.reserved !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.reserved);
  }
  for (const item of value.exits) {
    writer.uint32(50).fork();
    BondExit.write(writer, item);
    writer.ldelim();
  }
  if (value.pins !== 0) {
    writer.uint32(56);
    putUint32(writer, value.pins);
  }
  if (value.held !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.held);
  }
}

function readBond(reader: Reader): Bond {
  let f1 = "";
  let f2 = 0;
  let f3 = "";
  let f4 = 0n;
  let f5 = 0n;
  const f6: BondExit[] = [];
  let f7 = 0;
  let f8 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(BondExit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 40, 50, 56, 64]);
  return {
    owner: f1,
    purpose: f2,
    subject: f3,
    amount: f4,
    reserved: f5,
    exits: f6,
    pins: f7,
    held: f8,
  };
}

function createBond(partial?: Partial<Bond>): Bond {
  return {
    owner: "",
    purpose: 0,
    subject: "",
    amount: 0n,
    reserved: 0n,
    exits: [],
    pins: 0,
    held: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.Bond. */
export const Bond: Codec<Bond> = defineCodec<Bond>({
  typeName: "byline.emissions.v1.Bond",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 3, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "reserved", protoName: "reserved", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "exits", protoName: "exits", kind: "message", repeated: true, nullable: false, message: () => BondExit },
    { number: 7, name: "pins", protoName: "pins", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "held", protoName: "held", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeBond,
  read: readBond,
  create: createBond,
});

/** SubjectPins counts the open cases that name what bonds stand behind: nothing leaves any of these bonds before they end. */
export interface SubjectPins {
  readonly purpose: number;
  readonly subject: string;
  readonly pins: number;
}

function writeSubjectPins(writer: Writer, value: SubjectPins): void {
  if (value.purpose !== 0) {
    writer.uint32(8);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 18, value.subject);
  }
  if (value.pins !== 0) {
    writer.uint32(24);
    putUint32(writer, value.pins);
  }
}

function readSubjectPins(reader: Reader): SubjectPins {
  let f1 = 0;
  let f2 = "";
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    purpose: f1,
    subject: f2,
    pins: f3,
  };
}

function createSubjectPins(partial?: Partial<SubjectPins>): SubjectPins {
  return {
    purpose: 0,
    subject: "",
    pins: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.SubjectPins. */
export const SubjectPins: Codec<SubjectPins> = defineCodec<SubjectPins>({
  typeName: "byline.emissions.v1.SubjectPins",
  fields: [
    { number: 1, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 2, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pins", protoName: "pins", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeSubjectPins,
  read: readSubjectPins,
  create: createSubjectPins,
});

/** BeaconChain is a validator's registered hash chain: the next reveal is the pre-image of tip. */
export interface BeaconChain {
  readonly consensusAddress: Uint8Array;
  readonly tip: Uint8Array;
  readonly revealsLeft: bigint;
  readonly next: NextBeaconChain | undefined;
}

function writeBeaconChain(writer: Writer, value: BeaconChain): void {
  if (value.consensusAddress.length !== 0) {
    putBytes(writer, 10, value.consensusAddress);
  }
  if (value.tip.length !== 0) {
    putBytes(writer, 18, value.tip);
  }
  if (value.revealsLeft !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.revealsLeft);
  }
  if (value.next !== undefined) {
    writer.uint32(34).fork();
    NextBeaconChain.write(writer, value.next);
    writer.ldelim();
  }
}

function readBeaconChain(reader: Reader): BeaconChain {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3 = 0n;
  let f4: NextBeaconChain | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = NextBeaconChain.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    consensusAddress: f1 ?? new Uint8Array(0),
    tip: f2 ?? new Uint8Array(0),
    revealsLeft: f3,
    next: f4,
  };
}

function createBeaconChain(partial?: Partial<BeaconChain>): BeaconChain {
  return {
    consensusAddress: new Uint8Array(0),
    tip: new Uint8Array(0),
    revealsLeft: 0n,
    next: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.BeaconChain. */
export const BeaconChain: Codec<BeaconChain> = defineCodec<BeaconChain>({
  typeName: "byline.emissions.v1.BeaconChain",
  fields: [
    { number: 1, name: "consensusAddress", protoName: "consensus_address", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "tip", protoName: "tip", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "revealsLeft", protoName: "reveals_left", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "next", protoName: "next", kind: "message", repeated: false, nullable: true, message: () => NextBeaconChain },
  ],
  write: writeBeaconChain,
  read: readBeaconChain,
  create: createBeaconChain,
});

/** NextBeaconChain takes the place of the chain that is registered at its height. */
export interface NextBeaconChain {
  readonly tip: Uint8Array;
  readonly length: bigint;
  readonly effectiveHeight: bigint;
}

function writeNextBeaconChain(writer: Writer, value: NextBeaconChain): void {
  if (value.tip.length !== 0) {
    putBytes(writer, 10, value.tip);
  }
  if (value.length !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.length);
  }
  if (value.effectiveHeight !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.effectiveHeight);
  }
}

function readNextBeaconChain(reader: Reader): NextBeaconChain {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    tip: f1 ?? new Uint8Array(0),
    length: f2,
    effectiveHeight: f3,
  };
}

function createNextBeaconChain(partial?: Partial<NextBeaconChain>): NextBeaconChain {
  return {
    tip: new Uint8Array(0),
    length: 0n,
    effectiveHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.NextBeaconChain. */
export const NextBeaconChain: Codec<NextBeaconChain> = defineCodec<NextBeaconChain>({
  typeName: "byline.emissions.v1.NextBeaconChain",
  fields: [
    { number: 1, name: "tip", protoName: "tip", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "length", protoName: "length", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "effectiveHeight", protoName: "effective_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeNextBeaconChain,
  read: readNextBeaconChain,
  create: createNextBeaconChain,
});

/** BeaconValue is the beacon of one height; the last BEACON_HEIGHTS_KEPT are kept. */
export interface BeaconValue {
  readonly height: bigint;
  readonly value: Uint8Array;
}

function writeBeaconValue(writer: Writer, value: BeaconValue): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.value.length !== 0) {
    putBytes(writer, 18, value.value);
  }
}

function readBeaconValue(reader: Reader): BeaconValue {
  let f1 = 0n;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    height: f1,
    value: f2 ?? new Uint8Array(0),
  };
}

function createBeaconValue(partial?: Partial<BeaconValue>): BeaconValue {
  return {
    height: 0n,
    value: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.BeaconValue. */
export const BeaconValue: Codec<BeaconValue> = defineCodec<BeaconValue>({
  typeName: "byline.emissions.v1.BeaconValue",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeBeaconValue,
  read: readBeaconValue,
  create: createBeaconValue,
});

/** EpochRing is a sum by epoch: slots[i] belongs to epoch - i. */
export interface EpochRing {
  readonly epoch: bigint;
  readonly slots: readonly bigint[];
}

function writeEpochRing(writer: Writer, value: EpochRing): void {
  if (value.epoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.epoch);
  }
  if (value.slots.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.slots) putUint64(writer, item);
    writer.ldelim();
  }
}

function readEpochRing(reader: Reader): EpochRing {
  let f1 = 0n;
  const f2: bigint[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    epoch: f1,
    slots: f2,
  };
}

function createEpochRing(partial?: Partial<EpochRing>): EpochRing {
  return {
    epoch: 0n,
    slots: [],
    ...partial,
  };
}

/** Codec of byline.emissions.v1.EpochRing. */
export const EpochRing: Codec<EpochRing> = defineCodec<EpochRing>({
  typeName: "byline.emissions.v1.EpochRing",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "slots", protoName: "slots", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeEpochRing,
  read: readEpochRing,
  create: createEpochRing,
});

/** BootstrapGrant pays the contributions of one datanet while it is young (E27). */
export interface BootstrapGrant {
  readonly datasetId: bigint;
  readonly total: bigint;
  readonly perRecord: bigint;
  readonly startEpoch: bigint;
  readonly endEpoch: bigint;
  readonly paid: bigint;
  readonly burned: EpochRing;
  readonly minted: EpochRing;
}

function writeBootstrapGrant(writer: Writer, value: BootstrapGrant): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.total !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.total);
  }
  if (value.perRecord !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.perRecord);
  }
  if (value.startEpoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.startEpoch);
  }
  if (value.endEpoch !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.endEpoch);
  }
  if (value.paid !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.paid);
  }
  {
    writer.uint32(58).fork();
    EpochRing.write(writer, value.burned);
    writer.ldelim();
  }
  {
    writer.uint32(66).fork();
    EpochRing.write(writer, value.minted);
    writer.ldelim();
  }
}

function readBootstrapGrant(reader: Reader): BootstrapGrant {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7: EpochRing | undefined;
  let f8: EpochRing | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = EpochRing.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = EpochRing.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 58, 66]);
  return {
    datasetId: f1,
    total: f2,
    perRecord: f3,
    startEpoch: f4,
    endEpoch: f5,
    paid: f6,
    burned: f7 ?? EpochRing.create(),
    minted: f8 ?? EpochRing.create(),
  };
}

function createBootstrapGrant(partial?: Partial<BootstrapGrant>): BootstrapGrant {
  return {
    datasetId: 0n,
    total: 0n,
    perRecord: 0n,
    startEpoch: 0n,
    endEpoch: 0n,
    paid: 0n,
    burned: EpochRing.create(),
    minted: EpochRing.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.BootstrapGrant. */
export const BootstrapGrant: Codec<BootstrapGrant> = defineCodec<BootstrapGrant>({
  typeName: "byline.emissions.v1.BootstrapGrant",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "total", protoName: "total", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "perRecord", protoName: "per_record", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "startEpoch", protoName: "start_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "endEpoch", protoName: "end_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "paid", protoName: "paid", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "burned", protoName: "burned", kind: "message", repeated: false, nullable: false, message: () => EpochRing },
    { number: 8, name: "minted", protoName: "minted", kind: "message", repeated: false, nullable: false, message: () => EpochRing },
  ],
  write: writeBootstrapGrant,
  read: readBootstrapGrant,
  create: createBootstrapGrant,
});

/** Message byline.emissions.v1.GenesisState. */
export interface GenesisState {
  readonly clock: ChainClock | undefined;
  readonly params: Params;
  readonly economy: EconomyParams;
  readonly scheduled: ScheduledEconomy | undefined;
  readonly epoch: Epoch | undefined;
  readonly totals: SupplyTotals | undefined;
  readonly bonds: readonly Bond[];
  readonly beaconChains: readonly BeaconChain[];
  readonly beacons: readonly BeaconValue[];
  readonly epochFees: bigint;
  readonly grants: readonly BootstrapGrant[];
  readonly granted: bigint;
  readonly subjectPins: readonly SubjectPins[];
  readonly health: HealthState | undefined;
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  if (value.clock !== undefined) {
    writer.uint32(10).fork();
    ChainClock.write(writer, value.clock);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    EconomyParams.write(writer, value.economy);
    writer.ldelim();
  }
  if (value.scheduled !== undefined) {
    writer.uint32(34).fork();
    ScheduledEconomy.write(writer, value.scheduled);
    writer.ldelim();
  }
  if (value.epoch !== undefined) {
    writer.uint32(42).fork();
    Epoch.write(writer, value.epoch);
    writer.ldelim();
  }
  if (value.totals !== undefined) {
    writer.uint32(50).fork();
    SupplyTotals.write(writer, value.totals);
    writer.ldelim();
  }
  for (const item of value.bonds) {
    writer.uint32(58).fork();
    Bond.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.beaconChains) {
    writer.uint32(66).fork();
    BeaconChain.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.beacons) {
    writer.uint32(74).fork();
    BeaconValue.write(writer, item);
    writer.ldelim();
  }
  if (value.epochFees !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.epochFees);
  }
  for (const item of value.grants) {
    writer.uint32(90).fork();
    BootstrapGrant.write(writer, item);
    writer.ldelim();
  }
  if (value.granted !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.granted);
  }
  for (const item of value.subjectPins) {
    writer.uint32(106).fork();
    SubjectPins.write(writer, item);
    writer.ldelim();
  }
  if (value.health !== undefined) {
    writer.uint32(162).fork();
    HealthState.write(writer, value.health);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: ChainClock | undefined;
  let f2: Params | undefined;
  let f3: EconomyParams | undefined;
  let f4: ScheduledEconomy | undefined;
  let f5: Epoch | undefined;
  let f6: SupplyTotals | undefined;
  const f7: Bond[] = [];
  const f8: BeaconChain[] = [];
  const f9: BeaconValue[] = [];
  let f10 = 0n;
  const f11: BootstrapGrant[] = [];
  let f12 = 0n;
  const f13: SubjectPins[] = [];
  let f20: HealthState | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ChainClock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = EconomyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ScheduledEconomy.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Epoch.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = SupplyTotals.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Bond.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(BeaconChain.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(BeaconValue.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 90) {
    const outer = reader.open();
    f11.push(BootstrapGrant.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 106) {
    const outer = reader.open();
    f13.push(SubjectPins.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 162) {
    const outer = reader.open();
    f20 = HealthState.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74, 80, 90, 96, 106, 162]);
  return {
    clock: f1,
    params: f2 ?? Params.create(),
    economy: f3 ?? EconomyParams.create(),
    scheduled: f4,
    epoch: f5,
    totals: f6,
    bonds: f7,
    beaconChains: f8,
    beacons: f9,
    epochFees: f10,
    grants: f11,
    granted: f12,
    subjectPins: f13,
    health: f20,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    clock: undefined,
    params: Params.create(),
    economy: EconomyParams.create(),
    scheduled: undefined,
    epoch: undefined,
    totals: undefined,
    bonds: [],
    beaconChains: [],
    beacons: [],
    epochFees: 0n,
    grants: [],
    granted: 0n,
    subjectPins: [],
    health: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.emissions.v1.GenesisState",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "message", repeated: false, nullable: true, message: () => ChainClock },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 3, name: "economy", protoName: "economy", kind: "message", repeated: false, nullable: false, message: () => EconomyParams },
    { number: 4, name: "scheduled", protoName: "scheduled", kind: "message", repeated: false, nullable: true, message: () => ScheduledEconomy },
    { number: 5, name: "epoch", protoName: "epoch", kind: "message", repeated: false, nullable: true, message: () => Epoch },
    { number: 6, name: "totals", protoName: "totals", kind: "message", repeated: false, nullable: true, message: () => SupplyTotals },
    { number: 7, name: "bonds", protoName: "bonds", kind: "message", repeated: true, nullable: false, message: () => Bond },
    { number: 8, name: "beaconChains", protoName: "beacon_chains", kind: "message", repeated: true, nullable: false, message: () => BeaconChain },
    { number: 9, name: "beacons", protoName: "beacons", kind: "message", repeated: true, nullable: false, message: () => BeaconValue },
    { number: 10, name: "epochFees", protoName: "epoch_fees", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "grants", protoName: "grants", kind: "message", repeated: true, nullable: false, message: () => BootstrapGrant },
    { number: 12, name: "granted", protoName: "granted", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "subjectPins", protoName: "subject_pins", kind: "message", repeated: true, nullable: false, message: () => SubjectPins },
    { number: 20, name: "health", protoName: "health", kind: "message", repeated: false, nullable: true, message: () => HealthState },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
