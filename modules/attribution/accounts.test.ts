/** Proves what holds do to an account's emission (docs/spec/attribution.md T20, T24). */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { EMISSION_SLOTS, addToRing, takeFromRing } from "../../lib/economy/ring.ts";
import {
  Cancellation,
  EarningAccount,
  GenesisState,
  VestingHold,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { createEconomyChain } from "../economy.fixture.ts";
import { closeCase, touchAccount, vestingEpochOf } from "./accounts.ts";
import { defaultAttributionParams } from "./params.ts";

const REF = { datasetId: 1n, version: "1.0.0" };

function account(epoch: bigint, ...slots: readonly bigint[]): EarningAccount {
  return EarningAccount.create({
    ...REF,
    weightsRoot: new Uint8Array(32),
    totalWeight: 1n,
    real: { received: 0n, paidOut: 0n, pending: { epoch, slots: [] } },
    emission: { received: 0n, paidOut: 0n, pending: { epoch, slots } },
  });
}

const hold = (change: Partial<VestingHold>): VestingHold => VestingHold.create({ ...REF, ...change });
const cancellation = (number: number, vestedEpoch: bigint): Cancellation =>
  Cancellation.create({ ...REF, number, vestedEpoch });

test("a second cancellation does not free what the first one cancelled", () => {
  const waiting = account(5n, 1_000n);
  for (const cancellations of [1, 2, 3]) {
    const vesting = { hold: hold({ cancellations }), cancellation: cancellation(1, 6n) };
    const { account: touched, cancelled } = touchAccount(waiting, vesting, 30n);
    assert.deepEqual([cancelled, touched.emission.received, touched.emissionCancelled], [1_000n, 0n, 1_000n]);
    assert.equal(touched.cancellationsSeen, cancellations);
  }
});

test("what had vested when the case began is kept", () => {
  const waiting = account(5n, 7n, 1_000n);
  const vesting = { hold: hold({ cancellations: 2 }), cancellation: cancellation(1, 18n) };
  const { account: touched, cancelled } = touchAccount(waiting, vesting, 30n);
  assert.deepEqual([cancelled, touched.emission.received], [7n, 1_000n]);
});

test("a pause moves what waits back by its own length, and what comes in during it waits in full from its end", () => {
  const open = hold({ openCases: 1, frozenEpoch: 5n });
  const during = credited(touchAccount(account(3n, 7n), { hold: open, cancellation: undefined }, 18n).account, 1_000n);
  const closed = { hold: closeCase(open, 19n), cancellation: undefined };
  const receivedAt = (epoch: bigint): bigint => touchAccount(during, closed, epoch).account.emission.received;
  assert.deepEqual([19n, 30n, 31n, 32n, 33n].map(receivedAt), [0n, 0n, 7n, 7n, 1_007n]);
});

test("match that came in during a pause is found again by its epoch, in the pause and after it", () => {
  const open = hold({ openCases: 1, frozenEpoch: 5n });
  const during = credited(touchAccount(account(5n), { hold: open, cancellation: undefined }, 18n).account, 100n);
  assert.equal(takeFromRing(during.emission.pending, vestingEpochOf(open, 18n), 50n).taken, 50n);
  const closed = closeCase(open, 19n);
  const later = touchAccount(during, { hold: closed, cancellation: undefined }, 21n).account;
  assert.equal(takeFromRing(later.emission.pending, vestingEpochOf(closed, 18n), 50n).taken, 50n);
});

test("the vesting epoch of an epoch is the same when it is looked at later", () => {
  const days = fc.array(fc.constantFrom("open", "close", "pass", "pass"), { maxLength: 40 });
  fc.assert(
    fc.property(days, (steps) => {
      let [row, epoch] = [hold({}), 1n];
      const seen: [bigint, bigint][] = [];
      for (const step of steps) {
        if (step === "pass") {
          epoch += 1n;
        } else if (step === "close") {
          row = closeCase(row, epoch);
        } else {
          const frozenEpoch = row.openCases > 0 ? row.frozenEpoch : epoch;
          row = { ...row, openCases: row.openCases + 1, frozenEpoch };
        }
        seen.push([epoch, vestingEpochOf(row, epoch)]);
        for (const [at, vesting] of seen.filter((past) => past[0] > epoch - 8n)) {
          assert.equal(vestingEpochOf(row, at), vesting);
        }
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

test("touched after every cancellation or after all of them, the same is burned", () => {
  const step = fc.record({
    pause: fc.bigInt({ min: 0n, max: 9n }),
    amount: fc.bigInt({ min: 0n, max: 100n }),
    isCancelled: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const rows: Cancellation[] = [];
      const vestingOf = ({ cancellationsSeen }: EarningAccount) => ({
        hold: hold({ cancellations: rows.length }),
        cancellation: rows[cancellationsSeen],
      });
      let [eager, rare, burned, burnedRarely, epoch] = [account(1n), account(1n), 0n, 0n, 1n];
      for (const { pause, amount, isCancelled } of steps) {
        epoch += pause;
        if (isCancelled) {
          rows.push(cancellation(rows.length + 1, epoch));
        }
        const now = touchAccount(eager, vestingOf(eager), epoch);
        [eager, burned] = [now.account, burned + now.cancelled];
        if (!isCancelled) {
          const late = touchAccount(rare, vestingOf(rare), epoch);
          [rare, burnedRarely] = [late.account, burnedRarely + late.cancelled];
          [eager, rare] = [credited(eager, amount), credited(rare, amount)];
        }
      }
      const late = touchAccount(rare, vestingOf(rare), epoch + BigInt(EMISSION_SLOTS));
      const now = touchAccount(eager, vestingOf(eager), epoch + BigInt(EMISSION_SLOTS));
      assert.deepEqual(late.account, now.account);
      assert.equal(burnedRarely + late.cancelled, burned + now.cancelled);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test("genesis carries pauses and cancellations as they are and refuses those that do not add up", async () => {
  const pauses = [{ fromEpoch: 5n, untilEpoch: 9n }];
  const good = {
    holds: [hold({ cancellations: 2, pausedEpochs: 4n, pauses })],
    cancellations: [cancellation(1, 5n), cancellation(2, 7n)],
  };
  const start = (change: Partial<GenesisState>) => {
    const state = GenesisState.create({ params: defaultAttributionParams(), ...good, ...change });
    return createEconomyChain([], { appState: { attribution: toProtoJson(GenesisState, state) } });
  };
  const { app } = await start({});
  const module = app.modules.modules.find(({ name }) => name === "attribution");
  const { holds, cancellations } = fromProtoJson(GenesisState, module?.genesis?.export(app.read()));
  assert.deepEqual({ holds, cancellations }, good);
  const bad: readonly Partial<GenesisState>[] = [
    { cancellations: [cancellation(1, 5n)] },
    { cancellations: [cancellation(1, 5n), cancellation(3, 7n)] },
    { cancellations: [cancellation(1, 5n), cancellation(1, 5n)] },
    { holds: [] },
    { holds: [hold({ cancellations: 2, pausedEpochs: 3n, pauses })] },
    { holds: [hold({ cancellations: 2, pausedEpochs: 10n, pauses })] },
    { holds: [hold({ cancellations: 2, pausedEpochs: 4n, pauses: [{ fromEpoch: 9n, untilEpoch: 5n }] })] },
  ];
  for (const change of bad) {
    await assert.rejects(start(change), /cancellation|pauses/);
  }
});

function credited(row: EarningAccount, amount: bigint): EarningAccount {
  return { ...row, emission: { ...row.emission, pending: addToRing(row.emission.pending, amount) } };
}
