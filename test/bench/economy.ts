/**
 * What the economy costs: gas and time of a sale, a settlement and a claim as contributors and calls grow, and the
 * end-of-block work with very many records due at once. Gas is exact; it must not depend on contributors or calls, but for
 * the claim's proof, which grows with their logarithm.
 */
import { secp256k1Sign, sha256 } from "#crypto";
import { concatBytes, bigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { receiptsRootOf, vectorHash, voucherHash } from "../../lib/economy/receipts.ts";
import { contributorLeaf, sumInner, sumRoot } from "../../lib/merkle/merkle-sum.ts";
import type { SumNode } from "../../lib/merkle/merkle-sum.ts";
import { merkleSides } from "../../lib/merkle/merkle.ts";
import { branch } from "../../lib/store/branch.ts";
import type { KvReader, MultiReader } from "../../lib/store/kv.ts";
import { findSettlement, writeDue, writeSettlement } from "../../modules/attribution/keeper.ts";
import { createBlockContext, createContext } from "../../modules/context.ts";
import { createGasMeter } from "../../modules/gas.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { MsgClaimEarnings, MsgPullRoyalty, MsgSettleChannel } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgBuy } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { ContributorProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Codec } from "../../proto/wire.ts";
import { SIM_CHAIN } from "../economy/ledger.ts";
import type { Ledger } from "../economy/ledger.ts";
import { bond, buy, coin, offer, publishRoot } from "../economy/moves.ts";
import { openChannel, registerModel, settle } from "../economy/use-moves.ts";
import type { Stage } from "../economy/moves.ts";
import type { KnownChannel, KnownOffer, KnownVersion } from "../economy/parties.ts";
import { COALITION, SIM_DAY, partyAt } from "../economy/cast.ts";
import { createWorld, forkWorld, parentOf } from "../economy/world.ts";
import { type BenchProgram, type Figure, threadCpuMs } from "./figures.ts";

const REPEATS = 400;
/** Runs before the clock starts. */
const WARM_UP = 50;
const BLOCKS = 100;
const CONTRIBUTORS = [10, 1_000, 1_000_000];
const CALLS = [10n, 1_000n, 1_000_000n];
const TREE_HASH = sha256(utf8ToBytes("tree"));
/** End-of-block work of one module: at most 50 records of a kind, a handful of rows each. */
const ROWS_PER_BLOCK_MAX = 50 * 2 * 12;

/** Gas and time of the economy's messages, and its work at the end of a block. */
export const economyBench: BenchProgram = {
  name: "economy",
  about: "sale, settlement, claim at up to a million contributors and calls; a million records due at once",
  async run({ isQuick, say }) {
    const figures: Figure[] = [];
    for (const contributors of CONTRIBUTORS) {
      say(`${contributors} contributors`);
      figures.push(...measureMessages(contributors, isQuick ? 20 : REPEATS));
    }
    for (const due of isQuick ? [100, 1_000] : [1_000, 1_000_000]) {
      say(`${due} settlements due`);
      figures.push(...measureEndBlock(due));
    }
    return figures;
  },
};

/** A tree of `count` leaves of which one path is known: the siblings' hashes may be anything, the sums are what they stand for. */
function lazyTree(
  id: Uint8Array,
  count: number,
): { readonly root: Uint8Array; readonly total: bigint; readonly proof: ContributorProof } {
  const leaf = { id, weight: 3n, firstRecord: 0n, recordCount: 10n };
  let node: SumNode = contributorLeaf(leaf);
  const index = BigInt(count >> 1);
  const sides = merkleSides(index, BigInt(count));
  const siblings = sides.map((_, level): SumNode => {
    const sum = 3n << BigInt(level);
    return { hash: sha256(concatBytes(id, bigEndian64(BigInt(level)))), sum };
  });
  for (const [level, side] of sides.entries()) {
    const sibling = siblings[level];
    if (sibling !== undefined) node = side === "left" ? sumInner(node, sibling) : sumInner(sibling, node);
  }
  const path = siblings.map(({ hash, sum }) => ({ hash, sum: concatBytes(bigEndian64(0n), bigEndian64(sum)) }));
  const { weight, firstRecord, recordCount } = leaf;
  const proof = { leaf: { contributorId: id, weight, firstRecord, recordCount }, index, path };
  return { root: sumRoot(BigInt(count), node), total: node.sum, proof };
}

function must<T>(value: T | undefined, stage: Stage, what: string): T {
  if (value === undefined) throw new TypeError(`${what}: ${stage.ledger.refusal?.log ?? "missing"}`);
  return value;
}

interface Scene {
  readonly stage: Stage;
  readonly version: KnownVersion;
  readonly offered: KnownOffer;
  readonly channel: KnownChannel;
  readonly proof: ContributorProof;
}

/** A bonded version with so many contributors, on sale, and a channel of a model made of it; its parent waits for its royalty. */
function setScene(contributors: number): Scene {
  const world = createWorld(createAppModules(), 0);
  const stage = forkWorld(world);
  const [owner, buyer, gateway] = [partyAt(COALITION, 0), partyAt(COALITION, 3), partyAt(COALITION, 1)];
  const { root, total, proof } = lazyTree(owner.id, contributors);
  const parent = must(world.known.versions[0], stage, "a parent");
  const weights = { root, total, count: BigInt(contributors) };
  const parents = [parentOf(parent, 100_000)];
  const datasetId = must(publishRoot(stage, owner, weights, { parents }), stage, "a version");
  const version: KnownVersion = {
    datasetId,
    version: "1.0.0",
    owner,
    root,
    leaves: [],
    parents,
    isEncrypted: false,
    records: [],
    height: 0n,
    copyOf: undefined,
    isJunk: false,
    isCured: false,
    isStopped: false,
  };
  bond(stage, owner, BondPurpose.BOND_PURPOSE_VERSION, `${datasetId}@1.0.0`, 100_000_000n);
  const offered = must(offer(stage, owner, version, 1_000_000_000n, 0), stage, "an offer");
  const model = must(registerModel(stage, owner, { inputs: [{ version, licenceId: 0n }] }), stage, "a model");
  const plan = { depositor: buyer, gateway, model, deposit: 100_000_000n, lifeNs: 5n * SIM_DAY };
  const channel = must(openChannel(stage, plan), stage, "a channel");
  for (const sum of [1_000_000n, 2_000_000n]) {
    if (!settle(stage, channel, { amount: sum, calls: sum, vector: [0n] })) must(undefined, stage, "a settlement");
  }
  if (!buy(stage, buyer, offered)) must(undefined, stage, "a sale");
  for (let day = 0; day < 2; day += 1) stage.ledger.nextBlock(SIM_DAY);
  return { stage, version, offered, channel, proof };
}

function measureMessages(contributors: number, repeats: number): readonly Figure[] {
  const { stage, version, offered, channel, proof } = setScene(contributors);
  const { ledger } = stage;
  const at = `${contributors} contributors`;
  const buyer = partyAt(COALITION, 3).text;
  const { datasetId } = version;
  const sale = MsgBuy.create({ buyer, offerId: offered.id, maxTotal: coin(offered.price) });
  const claims = [{ datasetId, version: "1.0.0", weightsRoot: new Uint8Array(0), proof, leafCount: 0n }];
  const royalty = { sender: buyer, datasetId, version: "1.0.0", weightsRoot: new Uint8Array(0), parentIndex: 0 };
  return [
    ...cost(ledger, repeats, `sale, ${at}`, MsgBuy, sale),
    ...CALLS.flatMap((calls) =>
      cost(ledger, repeats, `settlement of ${calls} calls, ${at}`, MsgSettleChannel, settlementOf(channel, calls)),
    ),
    ...cost(ledger, repeats, `claim, ${at}`, MsgClaimEarnings, { sender: buyer, claims }),
    ...cost(ledger, repeats, `royalty pulled, ${at}`, MsgPullRoyalty, royalty),
  ];
}

function settlementOf(channel: KnownChannel, calls: bigint): MsgSettleChannel {
  const sums = { amount: channel.amount + 1_000_000n, calls: channel.calls + calls, vector: [500_000n] };
  const hash = voucherHash({
    chainId: SIM_CHAIN,
    channelId: channel.id,
    amount: sums.amount,
    calls: sums.calls,
    receiptsRoot: receiptsRootOf(TREE_HASH, { fee: sums.amount, calls: sums.calls, vector: sums.vector }),
    vectorHash: vectorHash(sums.vector),
  });
  const signature = secp256k1Sign(channel.key.secret, hash);
  return MsgSettleChannel.create({
    gateway: channel.gateway.text,
    channelId: channel.id,
    ...sums,
    treeHash: TREE_HASH,
    signature,
  });
}

/** Runs one message again and again over the same rows, charged as a transaction is. */
function cost<Request>(
  ledger: Ledger,
  repeats: number,
  name: string,
  codec: Codec<Request>,
  message: Request,
): readonly Figure[] {
  const handler = ledger.modules.messages.get(`/${codec.typeName}`);
  const bytes = codec.encode(message);
  const { chainId, header, consensusParams } = ledger.read();
  let gasUsed = 0n;
  let before = 0;
  for (let turn = -WARM_UP; turn < repeats; turn += 1) {
    if (turn === 0) before = threadCpuMs();
    const stores = branch(ledger.stores);
    const gas = createGasMeter(undefined);
    const ctx = createContext({ chainId, header, mode: "deliver", consensusParams, stores, gas, charged: true });
    handler?.bind(bytes).execute(ctx);
    gasUsed = gas.consumed;
  }
  const us = ((threadCpuMs() - before) * 1000) / repeats;
  return [
    { name: `${name}: gas`, value: Number(gasUsed), unit: "gas", better: "less" },
    { name: `${name}: processor time`, value: us, unit: "µs", better: "less" },
  ];
}

/** Rows that were read, walked over or written. */
interface Touched {
  rows: number;
}

/** The block's end with `due` settlements that are all final. */
function measureEndBlock(due: number): readonly Figure[] {
  const { stage, channel } = setScene(10);
  const { ledger } = stage;
  const sample = must(findSettlement(ledger.read(), channel.id, 1), stage, "the settlement");
  for (let day = 0; day < 6; day += 1) ledger.nextBlock(SIM_DAY);
  const ctx = ledger.read();
  for (let index = 10; index < due + 10; index += 1) {
    writeSettlement(ctx, { ...sample, index, reserved: 1n });
    writeDue(ctx, { kind: "settlement", at: 1n, id: channel.id, index });
  }
  const touched: Touched = { rows: 0 };
  const stores = counted(ledger.stores, touched);
  const { chainId, header, consensusParams, mode } = ctx;
  let [most, cpuMs] = [0, 0];
  for (let block = 0; block < BLOCKS; block += 1) {
    const overlay = branch(stores);
    const inner = createBlockContext(
      { chainId, header, mode, consensusParams, stores: overlay },
      { round: 0, votes: [] },
      [],
    );
    touched.rows = 0;
    const before = threadCpuMs();
    for (const module of ledger.modules.endOrder) {
      if (module.name === "attribution") module.endBlock?.(inner);
    }
    cpuMs += threadCpuMs() - before;
    const written = overlay.changes().reduce((sum, { changes }) => sum + changes.length, 0);
    most = Math.max(most, touched.rows + written);
    overlay.write(ledger.stores);
  }
  const name = `end of a block, ${due} settlements due`;
  return [
    {
      name: `${name}: rows touched, most`,
      value: most,
      unit: "rows",
      target: ROWS_PER_BLOCK_MAX,
      better: "less",
    },
    { name: `${name}: processor time`, value: cpuMs / BLOCKS, unit: "ms", better: "less" },
  ];
}

/** The same rows, with every access counted. */
function counted(parent: MultiReader, touched: Touched): MultiReader {
  return {
    reader(storeName): KvReader {
      const reader = parent.reader(storeName);
      const count = <T>(value: T): T => {
        touched.rows += 1;
        return value;
      };
      return {
        get: (key) => count(reader.get(key)),
        has: (key) => count(reader.has(key)),
        *range(range) {
          for (const entry of reader.range(range)) yield count(entry);
        },
      };
    },
  };
}
