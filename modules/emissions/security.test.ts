/**
 * Proves security emission (docs/spec/emissions.md E25): the target by the clock, fees displace it one for one, nothing
 * rolls over; and that a change of the economy by proposal meets the guard at once and takes over at an epoch's start.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { MsgUpdateEconomy } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { govAuthority } from "../authority.ts";
import { TEST_DAY, createEconomyChain, economyState } from "../economy.fixture.ts";
import { VOTING_BLOCKS, any, createGovChain, person, submitMessage, voteMessage } from "../gov/gov.fixture.ts";
import { findScheduled, readEconomy, readTotals } from "./keeper.ts";
import { defaultEconomy } from "./params.ts";
import { YEAR_NS, readEpochFees, securityTarget } from "./security.ts";

const olga = testAccount("olga");
const SECURITY_PPM = 30_000n;

test("the target: three percent of the supply in a year, by the clock, rounded down", () => {
  assert.equal(securityTarget(1_000_000_000n, SECURITY_PPM, YEAR_NS), 30_000_000n);
  assert.equal(securityTarget(1_000_000_000n, SECURITY_PPM, YEAR_NS / 2n), 15_000_000n);
  assert.equal(securityTarget(1_000_000_000n, SECURITY_PPM, 0n), 0n);
  assert.equal(securityTarget(1n, SECURITY_PPM, YEAR_NS), 0n);
});

test("an idle epoch mints the target, and the supply grows by exactly that", async () => {
  const chain = await createEconomyChain([olga]);
  const supply = (): bigint => chain.app.modules.bank.supply(chain.app.read(), "ubyl");
  const before = supply();
  // One epoch of two blocks ends.
  await chain.blocks(2);
  const minted = readTotals(chain.app.read()).mintedSecurity;
  assert.equal(minted, securityTarget(before, SECURITY_PPM, TEST_DAY));
  assert.ok(minted > 0n);
  assert.equal(supply() - before, minted);
});

test("what fees paid is not minted, down to nothing, and the next epoch begins anew", async () => {
  const chain = await createEconomyChain([olga]);
  const target = securityTarget(chain.app.modules.bank.supply(chain.app.read(), "ubyl"), SECURITY_PPM, TEST_DAY);
  assert.ok(target > 1_000n && target < 100_000n);
  const minted = (): bigint => readTotals(chain.app.read()).mintedSecurity;
  // The transaction's fee of 1,000 lies in the collector when the epoch ends a block later.
  await chain.run(olga, any(MsgUpdateEconomy, { authority: olga.text, params: defaultEconomy() }));
  await chain.blocks(1);
  assert.equal(minted(), target - 1_000n);
  assert.equal(readEpochFees(chain.app.read()), 0n);
});

test("a proposal that breaks the guard is refused with the reason; a good one takes over at an epoch's start", async () => {
  const chain = await createGovChain({}, { appState: economyState(TEST_DAY) });
  const update = (params: ReturnType<typeof defaultEconomy>) =>
    any(MsgUpdateEconomy, { authority: govAuthority(), params });
  const [validator, proposer] = [person(0), person(2)];
  const refused = await chain.run(
    proposer,
    submitMessage(proposer, [update({ ...defaultEconomy(), matchPpm: 1_000_000 })]),
  );
  assert.match(refused.log, /match must be below 1000000 ppm/);
  await chain.ok(proposer, submitMessage(proposer, [update({ ...defaultEconomy(), matchPpm: 400_000 })]));
  await chain.ok(validator, voteMessage(validator, 1n));
  await chain.blocks(VOTING_BLOCKS);
  assert.equal(readEconomy(chain.app.read()).matchPpm, 500_000, "not before the delay");
  assert.equal(findScheduled(chain.app.read())?.params.matchPpm, 400_000);
  await chain.blocks(6n);
  assert.equal(readEconomy(chain.app.read()).matchPpm, 400_000);
  assert.equal(findScheduled(chain.app.read()), undefined);
});
