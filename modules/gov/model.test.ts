/**
 * Proves the tally against a small model: random deposits, delegations, undelegations, redelegations and votes, and at the
 * end the sum over every voter's stake as the SDK walks it. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE, dec, parseDec } from "../../lib/dec.ts";
import { VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { MsgVoteWeighted } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { MsgBeginRedelegate, MsgUndelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { parseAddress } from "../address.ts";
import { delegations, lastPowers, getValidator } from "../staking/keeper.ts";
import {
  any,
  createGovChain,
  delegateMessage,
  depositMessage,
  operator,
  person,
  submitMessage,
  voteMessage,
} from "./gov.fixture.ts";
import type { GovChain } from "./gov.fixture.ts";
import { countVotes } from "./tally.ts";
import { votes } from "./vote-rows.ts";

const TOLERANCE = 10n;

interface Act {
  readonly kind: number;
  readonly who: number;
  readonly validator: number;
  readonly amount: number;
}

function messageOf({ kind, who, validator, amount }: Act): Any {
  const account = person(who);
  const target = person(validator);
  const coin = { denom: "ubyl", amount: (BigInt(amount) * 1_000n + 1n).toString() };
  switch (kind) {
    case 0:
    case 1:
      return delegateMessage(account, target, BigInt(amount) * 1_000n + 1n);
    case 2:
      return any(MsgUndelegate, { delegatorAddress: account.text, validatorAddress: operator(target), amount: coin });
    case 3:
      return any(MsgBeginRedelegate, {
        delegatorAddress: account.text,
        validatorSrcAddress: operator(target),
        validatorDstAddress: operator(person(1 - validator)),
        amount: coin,
      });
    case 4:
      return depositMessage(account, 1n, 100_000n + BigInt(amount));
    case 5: {
      const share = 1 + (amount % 9);
      const options = [
        { option: VoteOption.VOTE_OPTION_YES, weight: `0.${share}` },
        { option: VoteOption.VOTE_OPTION_NO_WITH_VETO, weight: `0.${10 - share}` },
      ];
      return any(MsgVoteWeighted, { proposalId: 1n, voter: account.text, options, metadata: "" });
    }
    default:
      return voteMessage(account, 1n, 1 + (amount % 4));
  }
}

/** The tally as the SDK makes it: each voter's delegations, then the validators' rest. */
function naiveTally(chain: GovChain): readonly bigint[] {
  const ctx = chain.app.read();
  const bonded = lastPowers(ctx).map(({ operator: address }) => getValidator(ctx, address));
  const sums = [0n, 0n, 0n, 0n, 0n];
  const deducted = new Map<string, bigint>();
  const all = [...votes(ctx, 1n)];
  const add = (power: bigint, options: (typeof all)[number]["options"]): void => {
    for (const { option, weight } of options) {
      sums[option] = (sums[option] ?? 0n) + dec.mul(power, parseDec(weight) ?? 0n);
    }
    sums[0] = (sums[0] ?? 0n) + power;
  };
  for (const { voter, options } of all) {
    for (const { validatorAddress, shares } of delegations(ctx, parseAddress(voter))) {
      const validator = bonded.find(({ operatorAddress }) => operatorAddress === validatorAddress);
      if (validator === undefined) continue;
      deducted.set(validatorAddress, (deducted.get(validatorAddress) ?? 0n) + BigInt(shares));
      add(dec.quo(BigInt(shares) * BigInt(validator.tokens), BigInt(validator.delegatorShares)), options);
    }
  }
  for (const { operatorAddress, tokens, delegatorShares } of bonded) {
    const own = all.find(({ voter }) => Buffer.from(parseAddress(voter)).equals(parseOperatorAddress(operatorAddress)));
    if (own === undefined) continue;
    const rest = BigInt(delegatorShares) - (deducted.get(operatorAddress) ?? 0n);
    add(dec.quo(rest * BigInt(tokens), BigInt(delegatorShares)), own.options);
  }
  return sums;
}

test("counting as votes and stake come gives what a walk over all voters gives", async () => {
  const act = fc.record({
    kind: fc.integer({ min: 0, max: 7 }),
    who: fc.integer({ min: 0, max: 4 }),
    validator: fc.integer({ min: 0, max: 1 }),
    amount: fc.integer({ min: 1, max: 5_000 }),
  });
  const property = fc.asyncProperty(fc.array(act, { minLength: 25, maxLength: 40 }), async (acts) => {
    const chain = await createGovChain({ votingPeriod: 3_600_000_000_000n });
    await chain.ok(person(2), submitMessage(person(2), []));
    for (const one of acts) await chain.run(person(one.who), messageOf(one));
    const ctx = chain.app.read();
    const validators = lastPowers(ctx).map(({ operator: address }) => getValidator(ctx, address));
    const power = countVotes(ctx, 1n, validators);
    const mine = [power.voted, power.yes, power.abstain, power.no, power.noWithVeto];
    for (const [index, sum] of naiveTally(chain).entries()) {
      const difference = (mine[index] ?? 0n) - sum;
      assert.ok(difference < TOLERANCE && difference > -TOLERANCE, `${index}: ${mine[index]} and ${sum}`);
    }
    assert.ok((mine[0] ?? 0n) <= 10n ** 16n * DEC_ONE);
  });
  await fc.assert(property, { numRuns: 8, seed: 11 });
});
