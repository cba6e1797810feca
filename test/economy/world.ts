/**
 * A world: honest people with their trade and a coalition with its kit – accounts, bonds, datasets in chains and diamonds,
 * models, gateways, channels. The same world is played twice: once with the coalition idle, then with it acting.
 */
import type { AppModules } from "../../node/execution/modules.ts";
import { MsgCloseOffer, MsgCloseOfferResponse } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Parent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Prng } from "../sim/prng.ts";
import { createPrng } from "../sim/prng.ts";
import { anyAmount } from "./amounts.ts";
import { ACTING_BLOCKS, COALITION, HONEST, SIM_DAY, must, partyAt } from "./cast.ts";
import { honestSteps } from "./honest.ts";
import type { HonestStep, HonestTrade } from "./honest.ts";
import { createLedger } from "./ledger.ts";
import type { Ledger, LedgerHooks } from "./ledger.ts";
import { HONEST_COURTS, seatJurors } from "./courts.ts";
import { openNets } from "./nets.ts";
import type { Courts } from "./courts.ts";
import { bond, buy, offer, publish, versionSubject } from "./moves.ts";
import type { Stage } from "./moves.ts";
import { copyKnown, emptyKnown } from "./parties.ts";
import type { Known, KnownVersion, Party } from "./parties.ts";
import { simGenesis } from "./sim-genesis.ts";
import { commitBenchmark, openChannel, registerGateway, registerModel } from "./use-moves.ts";

const BIG_BOND = 50_000_000_000n;

/** Blocks until a copy is noticed: at once, and late enough to sell some. */
const WATCH_DELAYS: readonly [bigint, ...bigint[]] = [0n, 3n, 6n, 9n];

/** A world before anybody acts. Its ledger must only be forked. */
export interface World {
  readonly seed: number;
  readonly ledger: Ledger;
  readonly known: Known;
  /** Nanoseconds until the next block, and what honest people do in this one: first the one list, then the other. */
  readonly blocks: readonly {
    readonly stepNs: bigint;
    readonly before: readonly HonestStep[];
    readonly after: readonly HonestStep[];
  }[];
}

/** An edge to a parent. */
export function parentOf(version: KnownVersion, royaltyPpm: number): Parent {
  const { datasetId, version: number } = version;
  return { datasetId, version: number, relation: ParentRelation.PARENT_RELATION_DERIVED, royaltyPpm };
}

/** A stage of its own that starts from a world. */
export function forkWorld(world: World): Stage {
  return { ledger: world.ledger.fork(), known: copyKnown(world.known) };
}

/** Builds the world of a seed. */
export function createWorld(
  modules: AppModules,
  seed: number,
  { hooks = {}, courts = HONEST_COURTS }: { readonly hooks?: LedgerHooks; readonly courts?: Courts } = {},
): World {
  const rng = createPrng(seed).fork("world");
  const stage = { ledger: createLedger(modules, simGenesis(courts), hooks), known: emptyKnown() };
  openNets(stage, rng);
  const trade = setUp(stage, rng);
  restingData(stage, partyAt(HONEST, 4), partyAt(HONEST, 5));
  seatJurors(stage, rng.pick(courts.jurorPpm));
  stage.known.watchDelay = rng.pick(WATCH_DELAYS);
  const blocks = Array.from({ length: ACTING_BLOCKS }, () => ({
    stepNs: (SIM_DAY * BigInt(rng.pick([2, 5, 10, 10]))) / 10n,
    before: honestSteps(rng, trade),
    after: honestSteps(rng, trade),
  }));
  return { seed, ...stage, blocks };
}

/** Publishes, bonds, offers, registers: everything that stands when the game begins. */
function setUp(stage: Stage, rng: Prng): HonestTrade {
  const { ledger } = stage;
  const [h0, h1, h2, h3, h4] = [0, 1, 2, 3, 4].map((index) => partyAt(HONEST, index)) as [
    Party,
    Party,
    Party,
    Party,
    Party,
  ];
  const [c0, c1, c2, c3, c4, c5] = [0, 1, 2, 3, 4, 5].map((index) => partyAt(COALITION, index)) as [
    Party,
    Party,
    Party,
    Party,
    Party,
    Party,
  ];
  const weight = (): bigint => BigInt(rng.between(1, 1000));
  const ppm = (): number => rng.pick([0, 1, 50_000, 100_000, 149_999, 150_000]);
  const k0 = must(
    publish(stage, c0, [
      [c0, weight()],
      [c1, weight()],
      [c3, weight()],
    ]),
    "data of the coalition",
  );
  const k1 = must(
    publish(
      stage,
      c1,
      [
        [c1, weight()],
        [h1, weight()],
      ],
      [parentOf(k0, ppm())],
    ),
    "a child",
  );
  const k2 = must(
    publish(
      stage,
      c2,
      [
        [c2, weight()],
        [c4, 1n],
      ],
      [parentOf(k0, ppm()), parentOf(k1, ppm())],
    ),
    "a diamond",
  );
  const k5 = must(publish(stage, c0, [[c0, weight()]]), "data of one member");
  const data0 = must(
    publish(stage, h0, [
      [h0, weight()],
      [h1, weight()],
      [c5, weight()],
    ]),
    "honest data",
  );
  const data1 = must(
    publish(
      stage,
      h1,
      [
        [h1, weight()],
        [h2, weight()],
      ],
      [parentOf(data0, 100_000)],
    ),
    "an honest child",
  );
  const data2 = must(
    publish(
      stage,
      h0,
      [
        [h0, 1n],
        [h3, 2n],
      ],
      [parentOf(k0, 50_000)],
    ),
    "an honest child of the coalition",
  );
  const k3 = must(
    publish(
      stage,
      c1,
      [
        [c1, weight()],
        [c5, weight()],
      ],
      [parentOf(data0, 70_000)],
    ),
    "a child of honest data",
  );
  const k4 = must(publish(stage, c2, [[c2, 1n]], [], { isEncrypted: true }), "encrypted data");
  for (const version of [k0, k1, k5, data0, data1, data2, ...(rng.chance(500) ? [k2, k3, k4] : [])]) {
    bond(stage, version.owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), 100_000_000n);
  }
  for (const gateway of [h2, c0, c1]) {
    bond(stage, gateway, BondPurpose.BOND_PURPOSE_GATEWAY, "", BIG_BOND);
    registerGateway(stage, gateway);
  }
  bond(stage, c2, BondPurpose.BOND_PURPOSE_SELLER, "", BIG_BOND);
  for (const version of [k0, k1, k2, k3, k4, k5]) {
    offer(stage, version.owner, version, rng.chance(300) ? anyAmount(rng) : 20n + anyAmount(rng), ppm());
  }
  const honest = [data0, data1, data2].map((version) =>
    must(
      offer(stage, version.owner, version, 1_000n + anyAmount(rng), rng.pick([0, 1, 50_000, 70_000])),
      "an honest offer",
    ),
  );
  for (const builder of [h3, c0, c1, c2]) commitBenchmark(stage, builder);
  ledger.nextBlock(SIM_DAY);
  for (const [index, made] of honest.entries()) buy(stage, index === 2 ? c0 : h3, made);
  const sold = must(offer(stage, c0, k0, 1_000n, 60_000), "an offer");
  for (const buyer of [h3, c1]) buy(stage, buyer, sold);
  const licence = (holder: Party, version: KnownVersion): bigint =>
    stage.known.licences.find((each) => each.holder === holder && each.offer.version === version)?.id ?? 0n;
  const inputs = [data0, data1, k0].map((version) => ({ version, licenceId: licence(h3, version) }));
  const honestModel = must(registerModel(stage, h3, { inputs }), "an honest model");
  const own0 = registerModel(stage, c0, {
    inputs: [k0, k5].map((version) => ({ version, licenceId: 0n })),
    dataPoolPpm: rng.pick([550_000, 650_000, 750_000]),
  });
  const bought = { version: data2, licenceId: licence(c0, data2) };
  registerModel(stage, c0, { inputs: [{ version: k0, licenceId: 0n }, bought] });
  registerModel(stage, c1, { inputs: [{ version: k0, licenceId: licence(c1, k0) }], isDeclared: true });
  const own1 = registerModel(stage, c1, { inputs: [k1, k3].map((version) => ({ version, licenceId: 0n })) });
  const lifeNs = 14n * SIM_DAY;
  for (const [depositor, gateway, model] of [
    [c3, c0, own0],
    [c4, c1, own1],
  ] as const) {
    openChannel(stage, {
      depositor,
      gateway,
      model: must(model, "a model"),
      deposit: 1_000n + anyAmount(rng),
      lifeNs: 9n * SIM_DAY,
    });
  }
  const own = must(
    openChannel(stage, { depositor: h4, gateway: h2, model: honestModel, deposit: 10_000_000_000n, lifeNs }),
    "a channel",
  );
  // The coalition's gateway never gets a voucher of this one: what it settles, it has forged.
  openChannel(stage, { depositor: h4, gateway: c0, model: honestModel, deposit: 5_000_000_000n, lifeNs: 8n * SIM_DAY });
  const [first, ...others] = honest.map(({ id }) => id);
  return { offerIds: [must(first, "an offer"), ...others], channelId: own.id };
}

/** Honest data that was sold, is matched and is not for sale any more: what false cases are brought against. */
function restingData(stage: Stage, owner: Party, buyer: Party): void {
  const version = must(publish(stage, owner, [[owner, 1n]]), "resting data");
  bond(stage, owner, BondPurpose.BOND_PURPOSE_VERSION, versionSubject(version), 100_000_000n);
  const made = must(offer(stage, owner, version, 2_000_000_000n, 0), "its offer");
  buy(stage, buyer, made);
  const message = { seller: owner.text, offerId: made.id };
  stage.ledger.send(owner.text, MsgCloseOffer, MsgCloseOfferResponse, message);
  stage.known.offers.splice(stage.known.offers.indexOf(made), 1);
}
