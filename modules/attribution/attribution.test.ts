/**
 * Proves the way of the money (docs/spec/attribution.md): a channel is paid, settled, waits, matures and is claimed by
 * proof; real and emission apart; parents pull; nothing is paid twice; and every refusal leaves the rows as they were.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { splitAmount } from "../../lib/economy/split.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { AttributionMethod, PayeeRole } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  QueryEarningsRequest,
  QueryEarningsResponse,
  QueryEntitlementRequest,
  QueryEntitlementResponse,
  QuerySettlementsRequest,
  QuerySettlementsResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgCloseChannel,
  MsgCloseChannelResponse,
  MsgFinalizeChannel,
  MsgOpenChannel,
  MsgPullRoyalty,
  MsgPullRoyaltyResponse,
  MsgSettleChannelResponse,
  MsgTopUpChannel,
  MsgWithdrawPayee,
  MsgWithdrawPayeeResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Reason, Tag } from "../../proto/gen/byline/registry/v1/cases.ts";
import { GenesisState as RegistryGenesis } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { ConsentStatus, ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import {
  MsgAcceptTransfer,
  MsgAcceptTransferResponse,
  MsgTransferDataset,
  MsgTransferDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { any, createEconomyChain, postBond, publishShares, shareOf } from "../economy.fixture.ts";
import type { EconomyChain, Published, Share } from "../economy.fixture.ts";
import { defaultEconomy, splitPpmOf } from "../emissions/params.ts";
import { ATTRIBUTION_ACCOUNT, EMISSION_POOL, REAL_POOL } from "../module-accounts.ts";
import { secp256k1PublicKey } from "#crypto";
import { modelMessage, openChannel, registerGateway, registerModel, voucherKeyOf } from "./channel.fixture.ts";
import { AttributionError } from "./errors.ts";
import { checkAttributionParams, defaultAttributionParams } from "./params.ts";

const [olga, paul, rosa, gate, buyer] = ["olga", "paul", "rosa", "gate", "buyer"].map(testAccount) as [
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
];
const PEOPLE = [olga, paul, rosa, gate, buyer];
const VERSION_BOND = 100_000_000n;
const SETTLEMENT = splitPpmOf(defaultEconomy().settlement);

function claim(sender: { text: string }, data: Published, ...shares: readonly Share[]): Any {
  const claims = shares.map(({ id }) => ({
    datasetId: data.datasetId,
    version: data.version,
    weightsRoot: new Uint8Array(0),
    proof: data.proof(id),
    leafCount: 0n,
  }));
  return any(MsgClaimEarnings, { sender: sender.text, claims });
}

function bondVersion(data: Published): Any {
  const subject = `${data.datasetId}@${data.version}`;
  return postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, subject, VERSION_BOND);
}

/** Of some features: nobody computes with them here. */
const FEATURES = { featureRoot: new Uint8Array(32).fill(1) };
const input = ({ datasetId, version }: Published) => ({ datasetId, version, licenceId: 0n });

async function settledOnce(shares: readonly Share[], blocksPerDay = 2n, fee = 1_000_000n) {
  const chain = await createEconomyChain(PEOPLE, { day: blocksPerDay * SECOND_NS });
  const data = await publishShares(chain, olga, "docs", shares);
  await chain.ok(olga, MsgPostBondResponse, bondVersion(data));
  const modelId = await registerModel(chain, olga, [input(data)]);
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 1 });
  channel.call(10, fee / 10n);
  const settled = await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  return { chain, data, modelId, channel, settled };
}

async function pools(chain: EconomyChain): Promise<readonly [bigint, bigint, bigint]> {
  const held = (name: string): bigint => chain.balance(moduleAddress(name));
  return [held(REAL_POOL), held(EMISSION_POOL), held(ATTRIBUTION_ACCOUNT)];
}

test("a settlement is split exactly, waits, and is claimed by proof once (T11, T30, T35)", async () => {
  const shares = [shareOf(paul, 3n), shareOf(rosa, 1n)];
  const { chain, data, settled } = await settledOnce(shares);
  const parts = splitAmount(1_000_000n, SETTLEMENT);
  assert.ok(parts !== undefined);
  assert.deepEqual([settled.released, settled.pool], [1_000_000n, 550_000n]);
  assert.deepEqual(await pools(chain), [550_000n, 25_000n, 9_000_000n + parts.builder + parts.gateway]);
  // Nothing has matured: a claim finds nothing.
  await chain.refused(paul, AttributionError.NothingDue, claim(paul, data, ...shares));
  await chain.blocks(8);
  const [before, paulBefore] = [await pools(chain), chain.balance(paul)];
  const { results } = await chain.ok(buyer, MsgClaimEarningsResponse, claim(buyer, data, ...shares));
  assert.deepEqual(
    results.map(({ real, emission }) => [real, emission]),
    [
      [412_500n, 0n],
      [137_500n, 0n],
    ],
  );
  assert.equal(chain.balance(paul) - paulBefore, 412_500n, "anyone may send it, the money goes to the contributor");
  assert.equal(before[0] - (await pools(chain))[0], 550_000n);
  await chain.refused(buyer, AttributionError.NothingDue, claim(buyer, data, ...shares));
  await chain.blocks(20);
  const vested = await chain.ok(buyer, MsgClaimEarningsResponse, claim(buyer, data, ...shares));
  assert.deepEqual(
    vested.results.map(({ real, emission }) => [real, emission]),
    [
      [0n, 18_750n],
      [0n, 6_250n],
    ],
  );
  assert.deepEqual((await pools(chain)).slice(0, 2), [0n, 0n]);
});

test("builder and gateway wait the same and are paid by anybody's message (T12, T33)", async () => {
  const { chain } = await settledOnce([shareOf(paul, 1n)]);
  const withdraw = (who: { text: string }, role: number) =>
    any(MsgWithdrawPayee, { sender: buyer.text, address: who.text, role });
  await chain.refused(buyer, AttributionError.NothingDue, withdraw(gate, PayeeRole.PAYEE_ROLE_GATEWAY));
  await chain.blocks(8);
  const gateway = await chain.ok(buyer, MsgWithdrawPayeeResponse, withdraw(gate, PayeeRole.PAYEE_ROLE_GATEWAY));
  const builder = await chain.ok(buyer, MsgWithdrawPayeeResponse, withdraw(olga, PayeeRole.PAYEE_ROLE_BUILDER));
  assert.deepEqual([gateway.amount, builder.amount], [140_000n, 200_000n]);
  await chain.refused(buyer, AttributionError.NothingDue, withdraw(olga, PayeeRole.PAYEE_ROLE_BUILDER));
  // The settlement has left the books and freed the gateway's bond.
  const rows = chain.query(
    "/byline.attribution.v1.Query/Settlements",
    QuerySettlementsRequest,
    QuerySettlementsResponse,
    QuerySettlementsRequest.create({ channelId: 1n }),
  );
  assert.equal(rows.settlements.length, 0);
});

test("an unbonded version, a custodial channel and a declared model earn real money only (T35)", async () => {
  const chain = await createEconomyChain(PEOPLE);
  const data = await publishShares(chain, olga, "docs", [shareOf(paul, 1n)]);
  const modelId = await registerModel(chain, olga, [input(data)]);
  await registerGateway(chain, gate, 10_000_000n);
  const open = (name: string, custodial: boolean) =>
    openChannel(chain, buyer, { gateway: gate, modelId, deposit: 1_000_000n, inputs: 1, name, more: { custodial } });
  const unbonded = await open("unbonded", false);
  unbonded.call(1, 100_000n);
  await chain.ok(gate, MsgSettleChannelResponse, unbonded.settle());
  assert.equal((await pools(chain))[1], 0n);
  await chain.ok(olga, MsgPostBondResponse, bondVersion(data));
  const custodial = await open("custodial", true);
  custodial.call(1, 100_000n);
  await chain.ok(gate, MsgSettleChannelResponse, custodial.settle());
  assert.equal((await pools(chain))[1], 0n);
  const honest = await open("honest", false);
  honest.call(1, 100_000n);
  await chain.ok(gate, MsgSettleChannelResponse, honest.settle());
  assert.equal((await pools(chain))[1], 2_500n);
  assert.equal((await pools(chain))[0], 3n * 55_000n);
  // The bond stays behind the version when the dataset is handed on (E34).
  const { datasetId } = data;
  const handOn = any(MsgTransferDataset, { owner: olga.text, datasetId, newOwner: paul.text });
  await chain.ok(olga, MsgTransferDatasetResponse, handOn);
  await chain.ok(paul, MsgAcceptTransferResponse, any(MsgAcceptTransfer, { newOwner: paul.text, datasetId }));
  honest.call(1, 100_000n);
  await chain.ok(gate, MsgSettleChannelResponse, honest.settle());
  assert.equal((await pools(chain))[1], 5_000n);
});

test("each call's fee follows that call's own attribution, the rest the base vector (T30, T34)", async () => {
  const chain = await createEconomyChain(PEOPLE);
  const first = await publishShares(chain, olga, "first", [shareOf(paul, 1n)], FEATURES);
  const second = await publishShares(chain, olga, "second", [shareOf(rosa, 1n)], FEATURES);
  const modelId = await registerModel(chain, olga, [input(first), input(second)]);
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 1_000_000n, inputs: 2 });
  channel.call(4, 10_000n, [10_000n, 0n]);
  channel.call(2, 10_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  const { settlements } = chain.query(
    "/byline.attribution.v1.Query/Settlements",
    QuerySettlementsRequest,
    QuerySettlementsResponse,
    QuerySettlementsRequest.create({ channelId: channel.id }),
  );
  // Pool 33,000: four of six fees steer 22,000 to the first; 11,000 have no evidence and are halved.
  assert.deepEqual(settlements[0]?.credited, [27_500n, 5_500n]);
  assert.deepEqual(settlements[0]?.evidence, [40_000n, 0n]);
  // The next settlement counts what is new only.
  channel.call(1, 10_000n, [0n, 10_000n]);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  const next = chain.query(
    "/byline.attribution.v1.Query/Settlements",
    QuerySettlementsRequest,
    QuerySettlementsResponse,
    QuerySettlementsRequest.create({ channelId: channel.id }),
  ).settlements[1];
  assert.deepEqual([next?.amount, next?.calls, next?.credited], [10_000n, 1n, [0n, 5_500n]]);
});

/** A child of one parent that earned once, a parent index to pull by. */
async function childSettledOnce() {
  const chain = await createEconomyChain(PEOPLE);
  const parent = await publishShares(chain, rosa, "parent", [shareOf(rosa, 1n)]);
  const parents = [
    {
      datasetId: parent.datasetId,
      version: "1.0.0",
      relation: ParentRelation.PARENT_RELATION_DERIVED,
      royaltyPpm: 100_000,
    },
  ];
  const child = await publishShares(chain, olga, "child", [shareOf(paul, 1n)], { parents });
  await chain.ok(olga, MsgPostBondResponse, bondVersion(child));
  const modelId = await registerModel(chain, olga, [input(child)]);
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 1_000_000n, inputs: 1 });
  channel.call(1, 1_000_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  const pull = (parentIndex: number) =>
    any(MsgPullRoyalty, {
      sender: buyer.text,
      datasetId: child.datasetId,
      version: "1.0.0",
      weightsRoot: new Uint8Array(0),
      parentIndex,
    });
  return { chain, parent, child, pull };
}

test("a parent pulls its royalty of both ledgers; what is left is the child's contributors' (T13)", async () => {
  const { chain, parent, child, pull } = await childSettledOnce();
  await chain.refused(buyer, AttributionError.NothingDue, pull(0));
  await chain.refused(buyer, AttributionError.ParentNotFound, pull(1));
  await chain.blocks(30);
  assert.deepEqual(await chain.ok(buyer, MsgPullRoyaltyResponse, pull(0)), { real: 55_000n, emission: 2_500n });
  await chain.refused(buyer, AttributionError.NothingDue, pull(0));
  const { results } = await chain.ok(buyer, MsgClaimEarningsResponse, claim(buyer, child, shareOf(paul, 1n)));
  assert.deepEqual([results[0]?.real, results[0]?.emission], [495_000n, 22_500n]);
  const own = await chain.ok(buyer, MsgClaimEarningsResponse, claim(buyer, parent, shareOf(rosa, 1n)));
  assert.deepEqual([own.results[0]?.real, own.results[0]?.emission], [55_000n, 2_500n]);
  assert.deepEqual((await pools(chain)).slice(0, 2), [0n, 0n]);
});

test("a verdict holds all money of a version; what was decided without a bond holds the publisher's and what was minted (T11, T13)", async () => {
  const { chain, parent, child, pull } = await childSettledOnce();
  await chain.blocks(30);
  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())] as const],
    ),
  );
  const registry = fromProtoJson(RegistryGenesis, exported["registry"]);
  const state = VersionState.VERSION_STATE_QUARANTINED;
  const versions = registry.versions.map((row) => (row.datasetId === child.datasetId ? { ...row, state } : row));
  const subject = { datasetId: child.datasetId, version: child.version };
  const stateBefore = VersionState.VERSION_STATE_ACTIVE;
  const stoppedBy = (more: Partial<RegistryGenesis>, ...reasons: readonly number[]) => {
    const tags = reasons.map((reason, at) =>
      Tag.create({ subject, reason, stateBefore: at === 0 ? stateBefore : VersionState.VERSION_STATE_UNSPECIFIED }),
    );
    const state = { ...registry, versions, tags, ...more };
    return createEconomyChain(PEOPLE, { appState: { ...exported, registry: toProtoJson(RegistryGenesis, state) } });
  };
  for (const reasons of [[Reason.REASON_DUPLICATE], [Reason.REASON_STRIPPED, Reason.REASON_SPAM]]) {
    const stopped = await stoppedBy({}, ...reasons);
    await stopped.refused(buyer, AttributionError.Withheld, pull(0));
    await stopped.refused(buyer, AttributionError.Withheld, claim(buyer, child, shareOf(paul, 1n)));
  }
  const marked = await stoppedBy({}, Reason.REASON_STRIPPED);
  assert.deepEqual(await marked.ok(buyer, MsgPullRoyaltyResponse, pull(0)), { real: 55_000n, emission: 0n });
  const { results } = await marked.ok(buyer, MsgClaimEarningsResponse, claim(buyer, child, shareOf(paul, 1n)));
  assert.deepEqual([results[0]?.real, results[0]?.emission], [495_000n, 0n]);
  await marked.refused(buyer, AttributionError.NothingDue, claim(buyer, child, shareOf(paul, 1n)));
  for (const named of [child, parent]) {
    const datasets = registry.datasets.map((row) =>
      row.id === named.datasetId ? { ...row, payoutAddress: paul.text, owner: olga.text } : row,
    );
    const answers = await stoppedBy({ datasets }, Reason.REASON_STRIPPED);
    const isChild = named === child;
    const message = isChild ? claim(buyer, child, shareOf(paul, 1n)) : pull(0);
    await answers.refused(buyer, AttributionError.Withheld, message);
  }
  const open = await createEconomyChain(PEOPLE, { appState: exported });
  assert.deepEqual(await open.ok(buyer, MsgPullRoyaltyResponse, pull(0)), { real: 55_000n, emission: 2_500n });
});

test("what is no claim is refused: a foreign proof, another weight, another place (T11)", async () => {
  const shares = [shareOf(paul, 3n), shareOf(rosa, 1n), shareOf(olga, 5n)];
  const { chain, data } = await settledOnce(shares);
  await chain.blocks(8);
  const proof = data.proof(shareOf(paul, 3n).id);
  const send = (change: object): Any =>
    any(MsgClaimEarnings, {
      sender: paul.text,
      claims: [
        {
          datasetId: data.datasetId,
          version: data.version,
          weightsRoot: new Uint8Array(0),
          proof: { ...proof, ...change },
          leafCount: 0n,
        },
      ],
    });
  const table: readonly (readonly [string, Any])[] = [
    ["weight", send({ leaf: { ...proof.leaf, weight: 4n } })],
    ["zero weight", send({ leaf: { ...proof.leaf, weight: 0n } })],
    ["index", send({ index: proof.index + 1n })],
    ["no path", send({ path: [] })],
    ["a sum raised", send({ path: proof.path.map((step) => ({ ...step, sum: new Uint8Array(16).fill(1) })) })],
    ["a short sum", send({ path: proof.path.map((step) => ({ ...step, sum: new Uint8Array(8) })) })],
    ["somebody else's id", send({ leaf: { ...proof.leaf, contributorId: shareOf(gate, 1n).id } })],
  ];
  for (const [why, message] of table) {
    await chain.refused(paul, AttributionError.InvalidProof, message).catch((error: unknown) => {
      throw new Error(`${why}: ${String(error)}`);
    });
  }
  const none = any(MsgClaimEarnings, { sender: paul.text, claims: [] });
  await chain.refused(paul, AttributionError.InvalidClaims, none);
  const path = "/byline.attribution.v1.Query/Entitlement";
  const entitlement = chain.query(
    path,
    QueryEntitlementRequest,
    QueryEntitlementResponse,
    QueryEntitlementRequest.create({ datasetId: data.datasetId, version: "1.0.0", leftSum: 0n, weight: 9n }),
  );
  assert.deepEqual([entitlement.real.base, entitlement.real.entitled], [550_000n, 550_000n]);
});

test("vouchers: sums only grow, stay in the deposit, are signed for this channel on this chain (T31, T44)", async () => {
  const { chain, channel, modelId } = await settledOnce([shareOf(paul, 1n)], 100n);
  await chain.refused(gate, AttributionError.InvalidVoucher, channel.settle());
  channel.call(1, 50_000n);
  const table: readonly (readonly [string, Any])[] = [
    ["less than before", channel.settle({ amount: 1_000n })],
    ["beyond the deposit", channel.settle({ amount: 10_000_001n })],
    ["no new calls", channel.settle({ calls: 10n })],
    ["another amount", channel.settle({ amount: 1_049_999n })],
    ["another root", channel.settle({ treeHash: new Uint8Array(32) })],
    ["a short root", channel.settle({ treeHash: new Uint8Array(31) })],
    ["a short signature", channel.settle({ signature: new Uint8Array(63) })],
    ["an empty vector", channel.settle({ vector: [] })],
    ["steers more than was paid", channel.settle({ vector: [50_001n] })],
  ];
  for (const [why, message] of table) {
    await chain.refused(gate, AttributionError.InvalidVoucher, message).catch((error: unknown) => {
      throw new Error(`${why}: ${String(error)}`);
    });
  }
  await chain.refused(buyer, AttributionError.NotParty, channel.settle({ gateway: buyer.text }));
  const other = await openChannel(chain, buyer, {
    gateway: gate,
    modelId,
    deposit: 9_000_000n,
    inputs: 1,
    name: "two",
  });
  await chain.refused(gate, AttributionError.InvalidVoucher, channel.settle({ channelId: other.id }));
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
});

test("a gateway settles as far as its bond reaches (T32)", async () => {
  const chain = await createEconomyChain(PEOPLE);
  const data = await publishShares(chain, olga, "docs", [shareOf(paul, 1n)]);
  const modelId = await registerModel(chain, olga, [input(data)]);
  await registerGateway(chain, gate, 1_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 100_000_000n, inputs: 1 });
  channel.call(1, 40_000_000n);
  const log = await chain.run(gate, channel.settle());
  assert.match(log.log, /free of 1000000, 1100000 are needed/);
  await chain.ok(gate, MsgPostBondResponse, postBond(gate, BondPurpose.BOND_PURPOSE_GATEWAY, "", 100_000n));
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
});

test("closing: the gateway has its window, then what is left goes back, once (T65, T66)", async () => {
  const { chain, channel } = await settledOnce([shareOf(paul, 1n)], 4n);
  const close = any(MsgCloseChannel, { payer: buyer.text, channelId: channel.id });
  const finalize = any(MsgFinalizeChannel, { sender: rosa.text, channelId: channel.id });
  await chain.refused(
    rosa,
    AttributionError.NotParty,
    any(MsgCloseChannel, { payer: rosa.text, channelId: channel.id }),
  );
  await chain.refused(rosa, AttributionError.ChannelState, finalize);
  await chain.ok(buyer, MsgCloseChannelResponse, close);
  await chain.refused(buyer, AttributionError.ChannelState, close);
  const coin = { denom: "ubyl", amount: "5" };
  const topUp = any(MsgTopUpChannel, { depositor: buyer.text, channelId: channel.id, deposit: coin });
  await chain.refused(buyer, AttributionError.ChannelState, topUp);
  const before = chain.balance(buyer);
  await chain.blocks(5);
  assert.equal(chain.balance(buyer) - before, 9_000_000n, "closed by the chain itself");
  await chain.refused(rosa, AttributionError.ChannelState, finalize);
  channel.call(1, 1_000n);
  await chain.refused(gate, AttributionError.ChannelState, channel.settle());
});

test("a channel needs a served model, a bonded gateway, a fresh key, a life within bounds (T61)", async () => {
  const { chain, modelId } = await settledOnce([shareOf(paul, 1n)]);
  const good = MsgOpenChannel.create({
    depositor: buyer.text,
    gateway: gate.text,
    modelId,
    deposit: { denom: "ubyl", amount: "1000" },
    voucherKey: secp256k1PublicKey(voucherKeyOf("fresh")),
    expiryClock: 200_000_000_000n,
  });
  const table: readonly (readonly [string, Partial<MsgOpenChannel>, { codespace: string; code: number }])[] = [
    ["a used key", { voucherKey: secp256k1PublicKey(voucherKeyOf("one")) }, AttributionError.InvalidChannel],
    ["no key", { voucherKey: new Uint8Array(33) }, AttributionError.InvalidChannel],
    ["an end in the past", { expiryClock: 1n }, AttributionError.InvalidChannel],
    ["an end too far", { expiryClock: 10_000_000_000_000n }, AttributionError.InvalidChannel],
    ["no such model", { modelId: 99n }, AttributionError.ModelNotFound],
    ["no gateway", { gateway: paul.text }, AttributionError.GatewayNotFound],
  ];
  for (const [why, change, code] of table) {
    await chain.refused(buyer, code, any(MsgOpenChannel, { ...good, ...change })).catch((error: unknown) => {
      throw new Error(`${why}: ${String(error)}`);
    });
  }
});

test("models are refused for what breaks their terms, by name (T52-T55)", async () => {
  const chain = await createEconomyChain(PEOPLE);
  const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
  const denied = { status: ConsentStatus.CONSENT_STATUS_DENIED, termsHash: new Uint8Array(0) };
  const own = await publishShares(chain, olga, "own", [shareOf(olga, 1n)]);
  const foreign = await publishShares(chain, paul, "foreign", [shareOf(paul, 1n)]);
  const grandparent = await publishShares(chain, rosa, "closed", [shareOf(rosa, 1n)], {
    consents: { train: denied, infer: allowed, mine: allowed },
  });
  const parents = [
    {
      datasetId: grandparent.datasetId,
      version: "1.0.0",
      relation: ParentRelation.PARENT_RELATION_DERIVED,
      royaltyPpm: 0,
    },
  ];
  const derived = await publishShares(chain, olga, "derived", [shareOf(olga, 1n)], { parents });
  const nonCommercial = await publishShares(chain, olga, "nc", [shareOf(olga, 1n)], { dataLicense: "CC-BY-NC-4.0" });
  const declared = {
    method: AttributionMethod.ATTRIBUTION_METHOD_DECLARED,
    mix: { retrievalPpm: 0, spansPpm: 0, basePpm: 0 },
  };
  const table: readonly (readonly [RegExp, Any, { codespace: string; code: number }])[] = [
    [/does not own it/, modelMessage(olga, [input(foreign)]), AttributionError.LicenceConflict],
    [/ancestor 3@1\.0\.0 denies train/, modelMessage(olga, [input(derived)]), AttributionError.LicenceConflict],
    [
      /CC-BY-NC-4\.0, which denies commercial/,
      modelMessage(olga, [input(nonCommercial)]),
      AttributionError.LicenceConflict,
    ],
    [/does not exist; commit it first/, modelMessage(olga, [input(own)]), AttributionError.InvalidModel],
    [/named twice/, modelMessage(olga, [input(own), input(own)]), AttributionError.InvalidModel],
    [/at least one input/, modelMessage(olga, []), AttributionError.InvalidModel],
    [/none of its licences has one/, modelMessage(olga, [input(own)], declared), AttributionError.InvalidModel],
    [
      /version does not exist/,
      modelMessage(olga, [{ datasetId: 9n, version: "1.0.0", licenceId: 0n }]),
      AttributionError.VersionNotFound,
    ],
    [
      /data pool is 550000 to 750000/,
      modelMessage(olga, [input(own)], { ...declared, dataPoolPpm: 540_000 }),
      AttributionError.InvalidModel,
    ],
    [
      /add up to 900000/,
      modelMessage(olga, [input(own)], { mix: { retrievalPpm: 900_000, spansPpm: 0, basePpm: 0 } }),
      AttributionError.InvalidModel,
    ],
  ];
  for (const [reason, message, code] of table) {
    assert.match(await chain.refused(olga, code, message), reason);
  }
});

test("the earnings query tells what a claim would find", async () => {
  const { chain, data } = await settledOnce([shareOf(paul, 1n)]);
  const ask = () =>
    chain.query(
      "/byline.attribution.v1.Query/Earnings",
      QueryEarningsRequest,
      QueryEarningsResponse,
      QueryEarningsRequest.create({ datasetId: data.datasetId, version: "1.0.0" }),
    ).accounts[0];
  assert.deepEqual([ask()?.real.received, ask()?.emission.received], [0n, 0n]);
  await chain.blocks(8);
  assert.deepEqual([ask()?.real.received, ask()?.emission.received], [550_000n, 0n]);
});

test("no period of the params is longer than ten years: what is due later must fit a row (T3)", () => {
  const params = defaultAttributionParams();
  checkAttributionParams({ ...params, channelLifeMax: PERIOD_NS_MAX });
  for (const name of ["challengeWindow", "closeWindow", "channelLifeMax", "leafWindow"]) {
    for (const period of [0n, PERIOD_NS_MAX + 1n]) {
      assert.throws(() => checkAttributionParams({ ...params, [name]: period }), /at most ten years/, name);
    }
  }
});
