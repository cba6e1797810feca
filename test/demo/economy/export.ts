/** Chapter: the network stops, its state becomes a genesis, and a new network goes on where it stopped: money, claims and open cases. */
import assert from "node:assert/strict";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { commandsOf } from "../../../cli/run.fixture.ts";
import { parseAccountAddress } from "../../../lib/address.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { DuplicateStatus, type VersionName } from "../../../proto/gen/byline/registry/v1/cases.ts";
import { claimEarnings, claimsOf } from "../../../sdk/earnings.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { queryDuplicateCase } from "../../../sdk/registry-queries.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { queryPublication, querySteering } from "../../../sdk/attribution-queries.ts";
import type { Restart } from "../localnet.ts";
import type { DisputesResult } from "./disputes.ts";
import { challenge, copyFolder, decide } from "./duplicate.ts";
import { partsOfSale, type SaleResult } from "./sale.ts";
import { type EconomyStage, heightNow, inByl } from "./stage.ts";

/** What the chapters before leave for this one. */
export interface LeftOver {
  /** Everybody whose money is compared. */
  readonly people: readonly Wallet[];
  readonly owner: Wallet;
  readonly copier: Wallet;
  readonly challenger: Wallet;
  /** What is copied once more. */
  readonly original: VersionName;
  /** One sale of it was paid and not claimed yet. */
  readonly sale: SaleResult;
  /** What was convicted, and what steers instead. */
  readonly disputes: Pick<DisputesResult, "modelId" | "publications">;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellExport(
  stage: EconomyStage,
  left: LeftOver,
  { homes, restart }: { readonly homes: readonly string[]; readonly restart: Restart },
): Promise<void> {
  const { rpc, step } = stage;
  const { people, owner, copier, challenger, original, sale, disputes } = left;
  const copy = copyFolder("another-atlas");
  const { datasetId, version } = await publishFolder(rpc, copier, copy);
  const { caseId } = await challenge(stage, challenger, { older: original, newer: { datasetId, version } });
  const money = (): Promise<readonly bigint[]> => Promise.all(people.map(({ address }) => queryBalance(rpc, address)));
  const [before, open, height] = [await money(), await queryDuplicateCase(rpc, caseId), await heightNow(stage)];
  assert.equal(open?.status, DuplicateStatus.DUPLICATE_STATUS_OPENING);
  const attribution = await attributionOf(stage, disputes);
  await restart(() => becomeGenesis(homes));
  assert.deepEqual(await money(), before, "everybody has what they had");
  step(
    "stopped, exported, started a new network from it",
    `${people.length} accounts with the same ${inByl(before.reduce((sum, amount) => sum + amount, 0n))}`,
  );
  assert.deepEqual(await attributionOf(stage, disputes), attribution);
  step(
    "what was convicted is convicted on it",
    "the false attribution is void, the true one steers the model as before",
  );
  const gone = await rpc.call("block", { height: height.toString() }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : ""),
  );
  assert.ok(gone !== undefined, "the new network has none of the old blocks");
  assert.deepEqual(
    { ...(await queryDuplicateCase(rpc, caseId)), draw: open.draw, openingUntil: open.openingUntil },
    open,
  );
  step("the open case is open on it", `case ${caseId}, drawn by a beacon of the new network`);
  const ownerId = contributorIdBytes({ kind: "address", address: parseAccountAddress(owner.address) });
  const { results } = await claimEarnings(rpc, owner, claimsOf(sale.credited, [ownerId, sale.claimBytes]));
  const { pool } = await partsOfSale(stage, sale.price);
  assert.deepEqual(
    results.map(({ real }) => real),
    [pool / 4n, (pool * 3n) / 4n],
  );
  step("what was earned before is paid by it", results.map(({ real }) => inByl(real)).join(" and "));
  await decide(stage, { copier, challenger }, { caseId, copy });
}

/** The publications with their states, and what steers the model. */
function attributionOf({ rpc }: EconomyStage, { modelId, publications }: LeftOver["disputes"]): Promise<unknown> {
  return Promise.all([querySteering(rpc, modelId), ...publications.map((id) => queryPublication(rpc, id))]);
}

/** The first node's state becomes everybody's genesis, and nothing else of the old network stays. */
async function becomeGenesis(homes: readonly string[]): Promise<void> {
  const [first] = homes;
  assert.ok(first !== undefined);
  const path = join(first, "exported.json");
  const { code, err } = await commandsOf(first)(["export", "--output-document", path]);
  assert.equal(code, 0, err);
  for (const home of homes) {
    await copyFile(path, join(home, "config", "genesis.json"));
    await rm(join(home, "data"), { recursive: true });
    await mkdir(join(home, "data"));
  }
}
