/**
 * Rows of the registry's cases and datanets: one table per message, keyed by a prefix and what names a row. The
 * other rows are keeper.ts's; the two alone write the store (docs/spec/registry.md R9).
 */
import { bigEndian32, bigEndian64, concatBytes, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import {
  Availability,
  Ballot,
  CommonsTime,
  DuplicateCase,
  JuryCase,
  Juror,
  JurorChange,
  Opening,
  Revocation,
  Tag,
  Withdrawal,
} from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import {
  AdmittedAccount,
  Contribution,
  Curation,
  Curator,
  Datanet,
  DatanetTree,
} from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { RegistryError } from "./errors.ts";
import { requireSemVer } from "./keeper.ts";
import { REGISTRY_STORE, versionRefBytes } from "./keys.ts";

/** Rows of one kind. */
export interface Table<T> {
  readonly codec: Codec<T>;
  /** Key of a row, or prefix of the rows whose names begin so. */
  keyOf(name: Uint8Array): Uint8Array;
  find(ctx: Context, name: Uint8Array): T | undefined;
  write(ctx: Context, row: T): void;
  remove(ctx: Context, row: T): void;
  /** Rows whose names begin with `name`, ascending. */
  under(ctx: Context, name: Uint8Array): IterableIterator<T>;
}

function table<T>(prefix: number, codec: Codec<T>, nameOf: (row: T) => Uint8Array): Table<T> {
  const start = Uint8Array.of(prefix);
  const keyOf = (name: Uint8Array): Uint8Array => concatBytes(start, name);
  return {
    codec,
    keyOf,
    find(ctx, name) {
      const bytes = ctx.store(REGISTRY_STORE).get(keyOf(name));
      return bytes === undefined ? undefined : codec.decode(bytes);
    },
    write: (ctx, row) => ctx.store(REGISTRY_STORE).set(keyOf(nameOf(row)), codec.encode(row)),
    remove: (ctx, row) => ctx.store(REGISTRY_STORE).delete(keyOf(nameOf(row))),
    *under(ctx, name) {
      const from = keyOf(name);
      for (const { value } of ctx.store(REGISTRY_STORE).range({ start: from, end: prefixEnd(from) })) {
        yield codec.decode(value);
      }
    },
  };
}

/** Bytes that name a version in keys: 8 of the dataset, 12 of the number. @throws TxError(InvalidVersion) */
export function versionName({ datasetId, version }: VersionName): Uint8Array {
  return versionRefBytes(datasetId, requireSemVer(version));
}

/** Text that names a version in errors, events and bond subjects: "7@1.2.0". */
export function versionText({ datasetId, version }: VersionName): string {
  return `${datasetId}@${version}`;
}

/** Cases by id. */
export const duplicates = table(0x20, DuplicateCase, ({ id }) => bigEndian64(id));
export const juryCases = table(0x21, JuryCase, ({ id }) => bigEndian64(id));
/** Ballots by case, round and voter. */
export const ballots = table(0x22, Ballot, ({ caseId, round, voter }) =>
  concatBytes(bigEndian64(caseId), Uint8Array.of(round), parseAddress(voter)),
);
/** Jurors by address. */
export const jurors = table(0x23, Juror, ({ address }) => parseAddress(address));
/** Waiting changes by height and address. */
export const jurorChanges = table(0x24, JurorChange, ({ height, address }) =>
  concatBytes(bigEndian64(height), parseAddress(address)),
);
/** Tags by version and reason. */
export const tags = table(0x25, Tag, ({ subject, reason }) => concatBytes(versionName(subject), Uint8Array.of(reason)));
/** Withdrawals by id. */
export const withdrawals = table(0x26, Withdrawal, ({ id }) => bigEndian64(id));
/** Revocations by version. */
export const revocations = table(0x27, Revocation, ({ subject }) => versionName(subject));
/** Availability by version. */
export const availabilities = table(0x28, Availability, ({ subject }) => versionName(subject));
/** Openings by id. */
export const openings = table(0x29, Opening, ({ id }) => bigEndian64(id));
/** Datanets by id. */
export const datanets = table(0x2a, Datanet, ({ id }) => bigEndian64(id));
/** What a datanet's contributions add up to, by datanet. */
export const datanetTrees = table(0x2b, DatanetTree, ({ datanetId }) => bigEndian64(datanetId));
/** Curators by datanet and address. */
export const curators = table(0x2c, Curator, ({ datanetId, address }) =>
  concatBytes(bigEndian64(datanetId), parseAddress(address)),
);
/** Admitted accounts by datanet and address. */
export const admitted = table(0x2d, AdmittedAccount, ({ datanetId, address }) =>
  concatBytes(bigEndian64(datanetId), parseAddress(address)),
);
/** Contributions by id. */
export const contributions = table(0x2e, Contribution, ({ id }) => bigEndian64(id));
/** Times in which datasets were listed as commons, by dataset and beginning. */
export const commonsTimes = table(0x3e, CommonsTime, ({ datasetId, fromClock }) =>
  concatBytes(bigEndian64(datasetId), bigEndian64(fromClock)),
);
/** Curation shares by version. */
export const curations = table(0x2f, Curation, ({ subject }) => versionName(subject));

/** A row by id. @throws TxError(NotFound) naming what is missing */
export function getById<T>(ctx: Context, rows: Table<T>, id: bigint, what: string): T {
  const row = rows.find(ctx, bigEndian64(id));
  if (row === undefined) {
    throw new TxError(RegistryError.CaseNotFound, `${what} ${id}`);
  }
  return row;
}

/** Rows of two keys without a message of their own. */
interface MarkTable {
  keyOf(name: Uint8Array): Uint8Array;
  has(ctx: Context, name: Uint8Array): boolean;
  read(ctx: Context, name: Uint8Array): Uint8Array | undefined;
  put(ctx: Context, name: Uint8Array, value: Uint8Array): void;
  drop(ctx: Context, name: Uint8Array): void;
  /** Names and values under a prefix, ascending, at most `limit`. */
  list(
    ctx: Context,
    under: Uint8Array,
    limit: number,
  ): readonly { readonly name: Uint8Array; readonly value: Uint8Array }[];
}

function marks(prefix: number): MarkTable {
  const start = Uint8Array.of(prefix);
  const keyOf = (name: Uint8Array): Uint8Array => concatBytes(start, name);
  return {
    keyOf,
    has: (ctx, name) => ctx.store(REGISTRY_STORE).has(keyOf(name)),
    read: (ctx, name) => ctx.store(REGISTRY_STORE).get(keyOf(name)),
    put: (ctx, name, value) => ctx.store(REGISTRY_STORE).set(keyOf(name), value),
    drop: (ctx, name) => ctx.store(REGISTRY_STORE).delete(keyOf(name)),
    list(ctx, under, limit) {
      const found: { readonly name: Uint8Array; readonly value: Uint8Array }[] = [];
      const from = keyOf(under);
      for (const { key, value } of ctx.store(REGISTRY_STORE).range({ start: from, end: prefixEnd(from) })) {
        if (found.length === limit) {
          break;
        }
        found.push({ name: key.slice(1), value });
      }
      return found;
    },
  };
}

/** Value of rows that only exist: ICS-23 cannot prove an empty one. */
export const PRESENT = Uint8Array.of(0);
/** Sums of the tree of jurors' weights, by node. */
export const weightNodes = marks(0x30);
/** Juror addresses by slot. */
export const jurorSlots = marks(0x31);
/** The last duplicate case of a pair of versions: newer, older. */
export const duplicatePairs = marks(0x33);
/** Names a pair of versions of which one may copy the other. */
export function pairName({ older, newer }: Pick<DuplicateCase, "older" | "newer">): Uint8Array {
  return concatBytes(versionName(newer), versionName(older));
}
/** Jury cases by version and id; open and closed. */
export const juryCasesOf = marks(0x34);
/** Open duplicate cases by newer version and id. */
export const duplicatesOf = marks(0x35);
/** Evidence that was ever brought against a version. */
export const evidences = marks(0x36);
/** Contributions by datanet and id. */
export const contributionsOf = marks(0x37);
/** Datasets that governance lists as commons. */
export const commons = marks(0x38);
/** Work by height or clock. */
export const dueRows = marks(0x39);
/** Withdrawals by version and contributor id. */
export const withdrawalsOf = marks(0x3a);
/** Contributions that wait or were accepted, by datanet and content root. */
export const contributionRoots = marks(0x3b);
/** Version to which holders of a version move, by version. */
export const successors = marks(0x3d);
const counters = marks(0x3c);

/** Counters of ids that are never used again. */
export type CounterName = "case" | "datanet" | "juror" | "member";
const COUNTER_NAMES: Readonly<Record<CounterName, Uint8Array>> = {
  case: Uint8Array.of(1),
  datanet: Uint8Array.of(2),
  juror: Uint8Array.of(3),
  member: Uint8Array.of(4),
};

/** The id that is given next, from 1. */
export function nextId(ctx: Context, counter: CounterName): bigint {
  const bytes = counters.read(ctx, COUNTER_NAMES[counter]);
  return bytes === undefined ? 1n : readBigEndian64(bytes);
}

/** Sets the id that is given next. */
export function writeNextId(ctx: Context, counter: CounterName, id: bigint): void {
  counters.put(ctx, COUNTER_NAMES[counter], bigEndian64(id));
}

/** Takes the next id. */
export function takeId(ctx: Context, counter: CounterName): bigint {
  const id = nextId(ctx, counter);
  writeNextId(ctx, counter, id + 1n);
  return id;
}

/** Name of a slot or node. */
export function slotName(slot: number): Uint8Array {
  return bigEndian32(slot);
}
