/**
 * Proves the life of publications (docs/spec/attribution.md T80-T86): seed, checks, bond, window, force, spacing; what they steer;
 * export and import in the middle of everything.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Publication, weightsRoot } from "../../lib/attribution/commit/publication.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { moduleAddress } from "../../lib/address.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { QuerySettlementRequest, QuerySettlementResponse } from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgDropPublication,
  MsgFinalizePublication,
  MsgPublishAttributionResponse,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { any } from "../economy.fixture.ts";
import { findBeacon } from "../emissions/beacon.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { openChannel, registerGateway } from "./channel.fixture.ts";
import { AttributionError } from "./errors.ts";
import { findModel } from "./keeper.ts";
import { DAY_BLOCKS, PEOPLE, createScene, honestPublication, hashOf } from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";

const { gate, buyer, eve, carl } = PEOPLE;
const WINDOW_BLOCKS = 3 * DAY_BLOCKS;

const finalize = (publicationId: bigint) => any(MsgFinalizePublication, { sender: carl.text, publicationId });

async function settle(scene: Scene, fee: bigint): Promise<QuerySettlementResponse["settlement"]> {
  const { chain, modelId } = scene;
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 2 });
  channel.call(4, fee / 4n);
  const { index } = await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  const request = { channelId: channel.id, index };
  const path = "/byline.attribution.v1.Query/Settlement";
  return chain.query(path, QuerySettlementRequest, QuerySettlementResponse, request).settlement;
}

test("a publication waits its window, then steers by vector and weights; its bond goes back when its time is over", async () => {
  const scene = await createScene(createChance(1));
  const { chain } = scene;
  const publication = honestPublication(scene);
  const [before, pool] = [chain.balance(eve), chain.balance(moduleAddress(BOND_POOL))];
  const { publicationId, bond } = await chain.ok(eve, MsgPublishAttributionResponse, scene.publish(publication));
  assert.equal(bond, 1_000_000n);
  assert.equal(chain.balance(moduleAddress(BOND_POOL)) - pool, bond);
  assert.ok(before - chain.balance(eve) >= bond);
  await chain.refused(carl, AttributionError.PublicationState, finalize(publicationId));
  assert.deepEqual(findModel(chain.app.read(), scene.modelId)?.baseVector, []);
  await chain.blocks(WINDOW_BLOCKS);
  assert.equal(scene.row(publicationId).state, PublicationState.PUBLICATION_STATE_EFFECTIVE);
  // The model lists the inputs the other way round.
  assert.deepEqual(findModel(chain.app.read(), scene.modelId)?.baseVector, [...publication.vector].reverse());
  const settlement = await settle(scene, 1_000_000n);
  assert.equal(settlement.publicationId, publicationId);
  const roots = publication.inputs.map((input) => weightsRoot(input) ?? new Uint8Array(0));
  assert.deepEqual(settlement.weightsRoots, [...roots].reverse());
  assert.ok(
    roots.some((root) => root.length === 32),
    "some input has new weights",
  );
  const expected = publication.vector.map((part) => (part * settlement.pool) / 1_000_000_000_000n);
  settlement.credited.forEach((amount, at) => {
    const share = [...expected].reverse()[at] ?? 0n;
    assert.ok(amount - share <= 1n && share - amount <= 1n);
  });
  await chain.refused(carl, AttributionError.PublicationState, finalize(publicationId));
  await chain.blocks(34 * DAY_BLOCKS);
  assert.equal(scene.row(publicationId).bond, 0n);
  assert.equal(chain.balance(moduleAddress(BOND_POOL)), pool + 10_000_000n, "the gateway's bond is left");
});

test("without a publication equal parts steer; pools of the last days are kept for the bond (T83, T84)", async () => {
  const scene = await createScene(createChance(2));
  const settlement = await settle(scene, 8_000_000n);
  const { bond } = scene.steering();
  assert.equal(bond, 1_000_000n, "5 % of the pool is below the least");
  assert.equal(settlement.publicationId, 0n);
  const { pools } = scene.steering().steering;
  assert.deepEqual(pools, [settlement.pool]);
});

test("what the chain knows is compared: number, seed, K, radius, inputs, vector, state of the turn (T81, T82)", async () => {
  const scene = await createScene(createChance(3));
  const { chain } = scene;
  const good = honestPublication(scene);
  const [first, second] = good.inputs;
  assert.ok(first !== undefined && second !== undefined);
  const bad: readonly (readonly [string, Partial<Publication>])[] = [
    ["number", { benchmark: 2n }],
    ["seed", { seed: hashOf("seed") }],
    ["K", { k: good.k + 1 }],
    ["radius", { duplicateRadius: good.duplicateRadius + 1 }],
    ["dims", { dims: good.dims + 1 }],
    ["test points", { queryTree: hashOf("points") }],
    ["order", { inputs: [second, first], vector: [...good.vector].reverse() }],
    ["features", { inputs: [{ ...first, featureTree: hashOf("features") }, second] }],
    ["contributors", { inputs: [{ ...first, contributorsRoot: hashOf("people") }, second] }],
    ["records", { inputs: [{ ...first, itemCount: first.itemCount + 1 }, second] }],
    ["vector", { vector: [...good.vector].reverse() }],
    ["one input", { inputs: [first], vector: [1_000_000_000_000n] }],
    ["a short hash", { listsRoot: new Uint8Array(31) }],
  ];
  for (const [what, change] of bad) {
    const log = await chain.refused(eve, AttributionError.InvalidPublication, scene.publish({ ...good, ...change }));
    assert.ok(log.length > 0, what);
  }
  const unknown = scene.publish({ ...good, modelId: 99n });
  await chain.refused(eve, AttributionError.ModelNotFound, unknown);
  const cheap = scene.publish(good, { bondMax: { denom: "ubyl", amount: "999999" } });
  await chain.refused(eve, AttributionError.InvalidPublication, cheap);
  const id = await scene.published(good);
  await chain.refused(eve, AttributionError.PublicationState, scene.publish(honestPublication(scene)));
  await chain.refused(
    carl,
    AttributionError.PublicationState,
    any(MsgDropPublication, { sender: carl.text, publicationId: id }),
  );
  await chain.refused(carl, AttributionError.PublicationNotFound, finalize(7n));
  await chain.blocks(WINDOW_BLOCKS);
  await chain.refused(eve, AttributionError.PublicationEarly, scene.publish(honestPublication(scene)));
  await chain.blocks(28 * DAY_BLOCKS);
  const next = await scene.published(honestPublication(scene));
  await chain.blocks(WINDOW_BLOCKS);
  assert.equal(scene.row(next).previousId, id);
  assert.equal(scene.steering().steering.effectiveId, next);
  await chain.refused(carl, AttributionError.PublicationState, finalize(next));
});

test("a model's seed is the beacon of the tenth block after its registration (T80)", async () => {
  const scene = await createScene(createChance(4));
  const { chain } = scene;
  const { steering, order } = scene.steering();
  assert.equal(steering.seed.length, 32);
  assert.deepEqual(order, [1, 0]);
  const height = (findModel(chain.app.read(), scene.modelId)?.registeredHeight ?? 0n) + 10n;
  assert.deepEqual(findBeacon(chain.app.read(), height), steering.seed);
});
