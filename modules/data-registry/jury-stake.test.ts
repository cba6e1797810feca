/** Proves that the queue of jurors' changes can not be held up (docs/spec/registry.md R81): one change waits for each, who leaves is free in time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { JUROR_CHANGES_PER_BLOCK_MAX } from "../../lib/limits.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgSetJuryStake } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { findBond } from "../emissions/keeper.ts";
import { BYL, any, coin, createRegistryChain, postBond } from "./chain.fixture.ts";
import { RegistryError } from "./errors.ts";
import { jurorChanges, jurors } from "./tables.ts";

const [hana, sybil] = [testAccount("hana"), testAccount("sybil")];

test("a juror changes a stake again when the last change is in force, and leaves in ten blocks whatever others do", async () => {
  const chain = await createRegistryChain([hana, sybil]);
  const stake = (who: TestAccount, byl: bigint): Any =>
    any(MsgSetJuryStake, { juror: who.text, stake: coin(byl * BYL) });
  const reserved = (who: TestAccount): bigint | undefined =>
    findBond(chain.app.read(), who.address, BondPurpose.BOND_PURPOSE_JUROR, "")?.reserved;
  for (const who of [hana, sybil]) {
    await chain.must(who, postBond(who, BondPurpose.BOND_PURPOSE_JUROR, "", 1_000n * BYL), stake(who, 300n));
  }
  await chain.refuse(sybil, stake(sybil, 400n), RegistryError.WrongPhase, "the first one waits");
  await chain.blocks(11n);
  await chain.must(sybil, stake(sybil, 500n));
  for (let at = 0; at < JUROR_CHANGES_PER_BLOCK_MAX; at += 1) {
    if (jurors.find(chain.app.read(), sybil.address)?.changeHeight === 0n) break;
    await chain.refuse(sybil, stake(sybil, 100n), RegistryError.WrongPhase, "no more than one");
  }
  await chain.must(hana, stake(hana, 0n));
  await chain.must(sybil, stake(sybil, 200n));
  assert.equal([...jurorChanges.under(chain.app.read(), new Uint8Array(0))].length, 2);
  await chain.blocks(11n);
  assert.equal(jurors.find(chain.app.read(), hana.address), undefined);
  assert.deepEqual([reserved(hana), reserved(sybil)], [0n, 200n * BYL], "promised is what weighs");
});
