/**
 * Proves an upgrade end to end over one store: governance plans it, the old version stops before the height, the next one
 * migrates the state, records it and goes on; a migration that leaves a bad state stops the node before the block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeError, SdkError, TxError } from "../../lib/errors.ts";
import { TIME_ZERO } from "../../lib/time.ts";
import { govAuthority } from "../../modules/authority.ts";
import type { Context } from "../../modules/context.ts";
import { readEconomy, writeEconomy } from "../../modules/emissions/keeper.ts";
import {
  VOTING_BLOCKS,
  any,
  createGovChain,
  person,
  submitMessage,
  voteMessage,
} from "../../modules/gov/gov.fixture.ts";
import type { GovChain } from "../../modules/gov/gov.fixture.ts";
import { readParams, writeParams } from "../../modules/gov/keeper.ts";
import { readAppVersion, readModuleVersions, readPlan } from "../../modules/upgrade/keeper.ts";
import {
  QueryAppliedPlanRequest,
  QueryAppliedPlanResponse,
  QueryModuleVersionsRequest,
  QueryModuleVersionsResponse,
} from "../../proto/gen/cosmos/upgrade/v1beta1/query.ts";
import { MsgCancelUpgrade, MsgSoftwareUpgrade } from "../../proto/gen/cosmos/upgrade/v1beta1/tx.ts";
import type { Plan } from "../../proto/gen/cosmos/upgrade/v1beta1/upgrade.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { RequestQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { sha256 } from "#crypto";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { createApplication } from "./app.ts";
import type { Application } from "./app.ts";
import type { AppVersion } from "./app-version.ts";
import { assembleModules, createAppModules } from "./modules.ts";
import type { AppModules } from "./modules.ts";
import { openAppStore } from "../store/app-store.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import type { AppState } from "./ports.ts";
import { TEST_CHAIN, allRows, readContext, testBlock, testProposal } from "./test-app.fixture.ts";
import type { TestAppOptions } from "./test-app.fixture.ts";

const HEIGHT = 30n;
/** Of the rows after the migration; changes only with what is stored. */
const GOLDEN_ROWS = "319096f58ff7609bb230d3adf007b97c07896fd8e6e9f80cbdfdd88f859bd339";

function doubleVoting(ctx: Context): void {
  const params = readParams(ctx);
  writeParams(ctx, { ...params, votingPeriod: 2n * (params.votingPeriod ?? 0n) });
}

/** The product as a second version: gov has version 2, and its voting period is doubled on the way. */
function versionTwo(change: Partial<AppVersion> = {}, migrate = doubleVoting): AppModules {
  const good = createAppModules();
  return assembleModules({
    ...good,
    modules: good.modules.map((module) => (module.name === "gov" ? { ...module, version: 2n } : module)),
    version: 2n,
    versionName: "v2",
    upgrade: { from: 1n, migrations: [{ module: "gov", migrate }] },
    ...change,
  });
}

/** Another binary over the same store. */
function restart(chain: GovChain, modules: AppModules, state: AppState = chain.app.state): Application {
  return createApplication({
    state,
    modules,
    version: "0.2.0-test",
    chainId: TEST_CHAIN,
    minGasPrices: [],
    minRetainBlocks: 0n,
    invariantInterval: 1n,
    isSignatureMemoOn: true,
    isDecodeMemoOn: true,
    onAlarm: ({ error }) => assert.fail(String(error)),
  });
}

function plan(change: Partial<Plan> = {}): Plan {
  return {
    name: "v2",
    time: TIME_ZERO,
    height: HEIGHT,
    info: "https://example.org/v2",
    upgradedClientState: undefined,
    ...change,
  };
}

function upgradeMessage(change: Partial<Plan> = {}): Any {
  return any(MsgSoftwareUpgrade, { authority: govAuthority(), plan: plan(change) });
}

/** A chain whose next block is the one that the plan is for. */
async function chainAtPlan(options: TestAppOptions = {}): Promise<GovChain> {
  const chain = await createGovChain({}, options);
  const [validator, proposer] = [person(0), person(2)];
  await chain.ok(proposer, submitMessage(proposer, [upgradeMessage()]));
  await chain.ok(validator, voteMessage(validator, 1n));
  await chain.blocks(VOTING_BLOCKS);
  assert.deepEqual(readPlan(chain.app.read()), plan());
  await chain.blocks(HEIGHT - 1n - chain.app.state.height);
  return chain;
}

function halts(code: string, text: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof NodeError && error.code === code && text.test(error.message);
}

async function next(app: Application, chain: GovChain): Promise<string> {
  const response = app.finalizeBlock(testBlock(chain.app.nextHeight(), []));
  await app.commit();
  return toHex(response.appHash);
}

test("the old version stops before the height, the new one migrates, records and goes on", async () => {
  const chain = await chainAtPlan();
  const needed = halts("UPGRADE_NEEDED", /^UPGRADE "v2" NEEDED at height: 30: https:\/\/example.org\/v2$/);
  assert.throws(() => chain.app.app.processProposal(testProposal(HEIGHT, [])), needed);
  assert.throws(() => chain.app.app.finalizeBlock(testBlock(HEIGHT, [])), needed);
  const votingPeriod = readParams(chain.app.read()).votingPeriod ?? 0n;
  const app = restart(chain, versionTwo());
  const response = app.finalizeBlock(testBlock(HEIGHT, []));
  assert.equal(response.consensusParamUpdates?.version?.app, 2n, "headers carry the new version from here on");
  await app.commit();
  const ctx = chain.app.read();
  assert.equal(readParams(ctx).votingPeriod, 2n * votingPeriod);
  assert.deepEqual([readAppVersion(ctx), readPlan(ctx)], [2n, undefined]);
  const ask = (method: string, data: Uint8Array): Uint8Array =>
    app.query(RequestQuery.create({ path: `/cosmos.upgrade.v1beta1.Query/${method}`, data })).value;
  const applied = ask("AppliedPlan", QueryAppliedPlanRequest.encode({ name: "v2" }));
  assert.equal(QueryAppliedPlanResponse.decode(applied).height, HEIGHT);
  const versions = ask("ModuleVersions", QueryModuleVersionsRequest.encode({ moduleName: "gov" }));
  assert.equal(QueryModuleVersionsResponse.decode(versions).moduleVersions[0]?.version, 2n);
  await next(app, chain);
  assert.equal(readParams(chain.app.read()).votingPeriod, 2n * votingPeriod, "migrated once");
  assert.throws(() => chain.app.app.finalizeBlock(testBlock(HEIGHT + 2n, [])), /UPGRADE "v2" NEEDED at height: 32/);
  assert.equal(restart(chain, versionTwo()).info().appVersion, 2n);
});

test("the migrated rows are these bytes, on every machine", async () => {
  const chain = await chainAtPlan();
  await next(restart(chain, versionTwo()), chain);
  const rows = allRows(chain.app.state.latest(), ["consensus", "gov"]);
  assert.equal(toHex(sha256(utf8ToBytes(rows.join("\n")))), GOLDEN_ROWS);
});

test("a version with one more module begins its store at the upgrade, over the data of the old version", async () => {
  const db = createMemoryDb();
  const good = createAppModules();
  const without = good.modules.filter(({ name }) => name !== "feegrant");
  const chain = await chainAtPlan({ db, modules: assembleModules({ ...good, feegrant: undefined, modules: without }) });
  assert.ok(!chain.app.modules.storeNames.includes("feegrant"));
  const modules = versionTwo();
  const state = await openAppStore(db, { storeNames: modules.storeNames });
  const app = restart(chain, modules, state);
  assert.deepEqual(app.info().lastBlockAppHash, chain.app.state.appHash, "the old state is read as it was");
  app.finalizeBlock(testBlock(HEIGHT, []));
  await app.commit();
  const versions = readModuleVersions(readContext(state.latest(), state.height)).map(({ name }) => name);
  assert.ok(versions.includes("feegrant"));
  app.finalizeBlock(testBlock(HEIGHT + 1n, []));
  await app.commit();
  assert.equal(state.height, HEIGHT + 1n);
});

test("two nodes that migrate come to the same hash, on a proposal and on a decided block", async () => {
  const hashes: string[] = [];
  for (const isProposed of [false, true]) {
    const chain = await chainAtPlan();
    const app = restart(chain, versionTwo());
    if (isProposed) app.processProposal(testProposal(HEIGHT, []));
    hashes.push(await next(app, chain), await next(app, chain));
  }
  assert.deepEqual(hashes.slice(0, 2), hashes.slice(2));
});

test("a binary that comes too early, or from another version, does not run", async () => {
  const chain = await createGovChain();
  const height = chain.app.nextHeight();
  const early = restart(chain, versionTwo());
  assert.throws(
    () => early.finalizeBlock(testBlock(height, [])),
    halts("UPGRADE_NEEDED", /^BINARY UPDATED BEFORE TRIGGER! UPGRADE "v2" - in binary but not executed on chain/),
  );
  const due = await chainAtPlan();
  const other = restart(due, versionTwo({ upgrade: { from: 7n, migrations: [] } }));
  assert.throws(
    () => other.finalizeBlock(testBlock(HEIGHT, [])),
    halts("UPGRADE_REFUSED", /it starts from version 7, the state has 1/),
  );
});

test("a migration that fails, or leaves what a module refuses, stops the node with the reason and writes nothing", async () => {
  const chain = await chainAtPlan();
  const table: readonly (readonly [string, AppModules, RegExp])[] = [
    [
      "it refuses",
      versionTwo({}, () => {
        throw new TxError(SdkError.Logic, "no way");
      }),
      /gov: no way: internal logic error/,
    ],
    [
      "a genesis would be refused",
      versionTwo({}, (ctx) => writeParams(ctx, { ...readParams(ctx), quorum: "2" })),
      /gov: quorum too large: 2/,
    ],
    [
      "the economic guard breaks",
      versionTwo({}, (ctx) => writeEconomy(ctx, { ...readEconomy(ctx), matchPpm: 1_000_000 })),
      /emissions.*match must be below 1000000 ppm/,
    ],
  ];
  for (const [why, modules, reason] of table) {
    const app = restart(chain, modules);
    assert.throws(() => app.finalizeBlock(testBlock(HEIGHT, [])), halts("UPGRADE_REFUSED", reason), why);
    assert.equal(readAppVersion(chain.app.read()), 1n, why);
  }
  const strict = versionTwo();
  const guarded = assembleModules({
    ...strict,
    modules: strict.modules.map((module) =>
      module.name === "bank"
        ? {
            ...module,
            validateState: () => {
              throw new TxError(SdkError.InvalidRequest, "an economic guard");
            },
          }
        : module,
    ),
  });
  assert.throws(
    () => restart(chain, guarded).finalizeBlock(testBlock(HEIGHT, [])),
    halts("UPGRADE_REFUSED", /bank: an economic guard/),
  );
  await next(restart(chain, strict), chain);
});

test("a height that all skip passes with the old version; a cancelled plan halts nobody", async () => {
  const chain = await chainAtPlan();
  const app = restart(chain, createAppModules({ skipUpgradeHeights: [HEIGHT] }));
  await next(app, chain);
  assert.deepEqual([readPlan(chain.app.read()), readAppVersion(chain.app.read())], [undefined, 1n]);
  const cancelled = await createGovChain();
  const [validator, proposer] = [person(0), person(2)];
  const cancel = any(MsgCancelUpgrade, { authority: govAuthority() });
  await cancelled.ok(proposer, submitMessage(proposer, [upgradeMessage({ height: 1_000n }), cancel]));
  await cancelled.ok(validator, voteMessage(validator, 1n));
  await cancelled.blocks(VOTING_BLOCKS);
  assert.equal(cancelled.proposal(1n).failedReason, "");
  assert.equal(readPlan(cancelled.app.read()), undefined);
});

test("plans that cannot be are refused when their proposal runs", async () => {
  const table: readonly (readonly [Partial<Plan>, RegExp])[] = [
    [{ name: "" }, /name cannot be empty/],
    [{ height: 0n }, /height must be greater than 0/],
    [{ height: 5n }, /upgrade cannot be scheduled in the past/],
    [{ time: 0n }, /time-based upgrades have been deprecated/],
    [{ name: "x".repeat(141) }, /name is longer than 140 bytes/],
    [{ info: "x".repeat(10_001) }, /info is longer than 10000 bytes/],
  ];
  const chain = await createGovChain();
  const [validator, proposer] = [person(0), person(2)];
  for (const [change] of table) await chain.ok(proposer, submitMessage(proposer, [upgradeMessage(change)]));
  for (const index of table.keys()) await chain.ok(validator, voteMessage(validator, BigInt(index) + 1n));
  await chain.blocks(VOTING_BLOCKS);
  for (const [index, [, reason]] of table.entries()) {
    assert.match(chain.proposal(BigInt(index) + 1n).failedReason, reason);
  }
});
