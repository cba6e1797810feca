/**
 * Proves what attacks on the pool of jurors are worth (docs/spec/registry.md "What juries can and cannot do"): the chance of
 * capturing a panel by exact arithmetic, stake split over many identities, and the weight that draws follow.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { divFloor } from "../../lib/int.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgSetJuryStake } from "../../proto/gen/byline/registry/v1/tx.ts";
import { BYL, any, coin, createRegistryChain, postBond } from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { drawDistinct, drawPanel, poolWeight } from "./jury-pool.ts";

const PARTS = 10n ** 12n;

/** Chance, in 10^-12, that an adversary with `share` percent of the stake gets a majority of `seats`: a binomial tail. */
function captureChance(seats: number, share: bigint): bigint {
  let sum = 0n;
  let choose = 1n;
  for (let k = 0n; k <= BigInt(seats); k += 1n) {
    if (2n * k > BigInt(seats)) sum += choose * share ** k * (100n - share) ** (BigInt(seats) - k);
    choose = divFloor(choose * (BigInt(seats) - k), k + 1n);
  }
  return divFloor(sum * PARTS, 100n ** BigInt(seats));
}

test("capture of 15 and 31 seats by a majority, exactly; an appeal makes it rarer for everyone below a half", () => {
  const table: readonly (readonly [number, bigint, bigint, bigint])[] = [
    // seats, percent of the stake, at least, at most (10^-12)
    [15, 20n, 4_200_000_000n, 4_300_000_000n],
    [15, 33n, 83_000_000_000n, 84_000_000_000n],
    [31, 20n, 80_000_000n, 96_000_000n],
    [31, 25n, 1_200_000_000n, 1_400_000_000n],
    [31, 33n, 22_000_000_000n, 27_500_000_000n],
  ];
  for (const [seats, share, least, most] of table) {
    const chance = captureChance(seats, share);
    assert.ok(chance >= least && chance <= most, `${seats} seats at ${share} %: ${chance}`);
  }
  for (let share = 10n; share < 50n; share += 1n) {
    assert.ok(captureChance(31, share) < captureChance(15, share), `${share} %`);
  }
  assert.equal(captureChance(15, 50n), PARTS / 2n);
});

test("to stake a bond on a captured panel of five for as much as the bond loses, at any stake below a half (R68)", () => {
  for (let share = 1n; share < 50n; share += 1n) {
    const won = captureChance(5, share);
    assert.ok(won < PARTS - won, `${share} %: ${won}`);
  }
  const fifth = captureChance(5, 20n);
  assert.ok(fifth > 57_900_000_000n && fifth < 58_000_000_000n, `${fifth}`);
});

const honest = testAccount("honest");
const sybils = Array.from({ length: 10 }, (_, index) => testAccount(`sybil ${index}`));

async function poolOf(members: readonly (readonly [TestAccount, bigint])[]): Promise<RegistryChain> {
  const chain = await createRegistryChain([honest, ...sybils]);
  for (const [account, stake] of members) {
    await chain.must(
      account,
      postBond(account, BondPurpose.BOND_PURPOSE_JUROR, "", stake),
      any(MsgSetJuryStake, { juror: account.text, stake: coin(stake) }),
    );
  }
  await chain.blocks(11n);
  return chain;
}

/** Seats of everyone but the honest juror in many panels. */
function sybilSeats(chain: RegistryChain, panels: number): number {
  let seats = 0;
  for (let id = 0; id < panels; id += 1) {
    const seed = { purpose: "test", beacon: sha256(utf8ToBytes(`beacon ${id}`)), id: BigInt(id) };
    for (const seat of drawPanel(chain.app.read(), seed, { seats: 15, excluded: [] })) {
      seats += seat.juror.address === honest.text ? 0 : seat.seats;
    }
  }
  return seats;
}

test("splitting a stake over ten identities buys not one seat: the very same draws fall to the same stake", async () => {
  const whole = await poolOf([
    [honest, 3_000n * BYL],
    [sybils[0] ?? honest, 1_000n * BYL],
  ]);
  const split = await poolOf([[honest, 3_000n * BYL], ...sybils.map((one) => [one, 100n * BYL] as const)]);
  assert.equal(poolWeight(whole.app.read()), poolWeight(split.app.read()));
  const [alone, together] = [sybilSeats(whole, 200), sybilSeats(split, 200)];
  assert.equal(together, alone);
  // 3,000 seats at a quarter: 750 expected, standard deviation about 24.
  assert.ok(alone > 630 && alone < 870, `${alone}`);
});

test("excluded stake is drawn around, never redrawn; distinct draws give each juror one place", async () => {
  const chain = await poolOf([[honest, 3_000n * BYL], ...sybils.map((one) => [one, 100n * BYL] as const)]);
  const seed = { purpose: "test", beacon: sha256(utf8ToBytes("beacon")), id: 1n };
  const excluded = [honest.text, ...sybils.slice(0, 9).map(({ text }) => text)];
  const panel = drawPanel(chain.app.read(), seed, { seats: 15, excluded });
  assert.deepEqual(
    panel.map(({ juror, seats }) => [juror.address, seats]),
    [[sybils[9]?.text, 15]],
  );
  assert.deepEqual(
    drawPanel(chain.app.read(), seed, { seats: 15, excluded: [honest.text, ...sybils.map(({ text }) => text)] }),
    [],
  );
  const distinct = drawDistinct(chain.app.read(), seed, { count: 20, excluded: [honest.text] }).map(
    ({ address }) => address,
  );
  assert.equal(new Set(distinct).size, 10);
  assert.ok(!distinct.includes(honest.text));
});
