/** What the node reads back from its own disk: state and checkpoint rows, framed values, index rows. */
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { decodeManifest, decodePlaces } from "../../../node/index/index-keys.ts";
import { createPostings } from "../../../node/index/postings.ts";
import { openAppStore } from "../../../node/store/app-store.ts";
import { createBlockStore } from "../../../node/store/block-store.ts";
import type { DbOp } from "../../../node/store/db.ts";
import { RowPrefix } from "../../../node/store/keys.ts";
import { createMemoryDb } from "../../../node/store/memory-db.fixture.ts";
import { frameInto, FRAME_BYTES, unframe } from "../../../node/store/row-frame.ts";
import { Event } from "../../../proto/gen/tendermint/abci/types.ts";
import { Reader } from "../../../proto/wire-reader.ts";
import { pickOf, randomBytes } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type OpenTarget, type Outcome, plainTarget } from "../target.ts";
import { SAMPLE } from "./chain.ts";

interface Disk {
  readonly rows: readonly (readonly [Uint8Array, Uint8Array])[];
  readonly appHash: Uint8Array;
}

const STORES = ["acc", "bank", "staking"];

/** A state of three heights with a checkpoint of the second. */
async function stateOnDisk(): Promise<Disk> {
  const db = createMemoryDb();
  const store = await openAppStore(db, { storeNames: STORES });
  let appHash = store.appHash;
  for (const height of [1n, 2n, 3n]) {
    const changes = Array.from({ length: 12 }, (_, index) => ({
      key: utf8ToBytes(`key/${String(index).padStart(2, "0")}`),
      value: utf8ToBytes(`value ${height} ${index}`),
    }));
    appHash = store.stage(height, [
      { storeName: "acc", changes: changes.slice(0, 5) },
      { storeName: "bank", changes },
    ]);
    await store.commit();
    if (height === 2n) await store.checkpoint();
  }
  await store.close();
  const rows: (readonly [Uint8Array, Uint8Array])[] = [];
  for await (const [key, value] of db.iterate({})) rows.push([key.slice(), value.slice()]);
  return { rows, appHash };
}

/** An input is the number of a row, two bytes, then the bytes that stand there instead. */
function rowTarget(name: string, about: string, isWanted: (prefix: number) => boolean): FuzzTarget {
  const open = async (): Promise<OpenTarget> => {
    const disk = await stateOnDisk();
    const wanted = disk.rows.flatMap(([key], index) => (isWanted(key[0] ?? 0) ? [index] : []));
    return {
      seed: (prng) => {
        const index = pickOf(prng, wanted);
        return Uint8Array.from([index >> 8, index & 255, ...(disk.rows[index]?.[1] ?? [])]);
      },
      run: async (input): Promise<Outcome> => {
        const index = ((input[0] ?? 0) << 8) | (input[1] ?? 0);
        if (!wanted.includes(index)) return "refused";
        const ops = disk.rows.map(([key, value], at): DbOp => ({ key, value: at === index ? input.slice(2) : value }));
        const db = createMemoryDb();
        await db.write(ops, { sync: true });
        const store = await openAppStore(db, { storeNames: STORES });
        mustHold(store.height === 3n, "the store opened at another height");
        mustHold(Buffer.compare(store.appHash, disk.appHash) === 0, "the store opened with another application hash");
        for (const storeName of STORES) for (const _row of store.latest().reader(storeName).range({}));
        await store.close();
        return "accepted";
      },
    };
  };
  return { name, about, form: "bytes", msMax: 150, open };
}

const blockRowTarget: FuzzTarget = {
  name: "block-rows",
  about: "opens a block store with a changed row and reads every height",
  form: "bytes",
  msMax: 150,
  open: async () => {
    const origin = createMemoryDb();
    const blocks = createBlockStore(origin);
    for (const { block, commit } of SAMPLE.chain) await blocks.saveBlock(block, commit);
    const rows: (readonly [Uint8Array, Uint8Array])[] = [];
    for await (const [key, value] of origin.iterate({})) rows.push([key.slice(), value.slice()]);
    return {
      seed: (prng) => {
        const index = prng.below(rows.length);
        return Uint8Array.from([index, ...(rows[index]?.[1] ?? [])]);
      },
      run: async (input): Promise<Outcome> => {
        const ops = rows.map(([key, value], at): DbOp => ({ key, value: at === input[0] ? input.slice(1) : value }));
        const db = createMemoryDb();
        await db.write(ops, { sync: true });
        const store = createBlockStore(db);
        for (let height = 0n; height < 6n; height += 1n) {
          store.loadBlock(height);
          store.loadBlockMeta(height);
          store.loadCommit(height);
          store.loadSeenCommit(height);
        }
        store.loadTx(new Uint8Array(32));
        return "accepted";
      },
    };
  },
};

/** The manifest of a height with a few events of one attribute, or the posting row of one of them. */
function indexRow(chosen: number, values: readonly number[]): Uint8Array {
  const postings = createPostings(1n);
  for (const [eventIndex, value] of values.entries()) {
    const event = { type: "tx", attributes: [{ key: `k${value % 3}`, value: String(value), index: true }] };
    postings.add("tx", { txIndex: 200 * eventIndex, eventIndex }, new Reader(Event.encode(event)));
  }
  return postings.rows().at(-1 - chosen)?.value ?? new Uint8Array(0);
}

/** See the file comment. */
export const storeTargets: readonly FuzzTarget[] = [
  rowTarget("checkpoint", "opens the state with a changed checkpoint", (prefix) =>
    [RowPrefix.checkpointHead, RowPrefix.checkpointChunk].some((known) => known === prefix),
  ),
  rowTarget("state-rows", "opens the state with a changed commit or change-set row", (prefix) =>
    [RowPrefix.stateCommit, RowPrefix.stateChanges].some((known) => known === prefix),
  ),
  blockRowTarget,
  plainTarget(
    { name: "row-frame", about: "checks and removes the frame of a stored value", form: "bytes" },
    (prng) => {
      const value = randomBytes(prng, prng.below(60));
      const frame = new Uint8Array(FRAME_BYTES + value.length);
      frameInto(frame, utf8ToBytes("key"), value);
      return frame;
    },
    (input) => {
      const value = unframe(utf8ToBytes("key"), input);
      mustHold(value.length === input.length - FRAME_BYTES, "a frame of another length");
    },
  ),
  plainTarget(
    { name: "index-rows", about: "decodes places and manifests of the event index", form: "bytes" },
    (prng) =>
      indexRow(
        prng.below(2),
        Array.from({ length: 4 }, () => prng.below(5)),
      ),
    (input) => {
      decodePlaces(input);
      decodeManifest(input, 1n);
    },
  ),
];
