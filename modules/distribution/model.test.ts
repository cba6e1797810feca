/**
 * Proves F1 against a naive ledger: random delegations, slashes, jailings, deposits and withdrawals, where the model gives
 * every delegator its share of every block's rewards at once, to sixty decimals. Nobody is ever paid more than that, nor two
 * base units less; the account holds exactly what the books say; at the end only dust is left.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress, parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { SECOND_NS } from "../../lib/time.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import {
  MsgDepositValidatorRewardsPool,
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from "../../proto/gen/cosmos/distribution/v1beta1/tx.ts";
import { MsgUnjail } from "../../proto/gen/cosmos/slashing/v1beta1/tx.ts";
import { MsgBeginRedelegate, MsgDelegate, MsgUndelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Context } from "../context.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { stakingReader } from "../staking/reader.ts";
import { allOutstanding, readCommission, readCommunityPool, readOutstanding } from "./keeper.ts";
import {
  anna,
  any,
  bert,
  cleo,
  createStakedChain,
  createValidatorMessage,
  dora,
  emil,
  operator,
  ubyl,
} from "./staked-chain.fixture.ts";
import type { StakedChain } from "./staked-chain.fixture.ts";

const ACCOUNTS = [anna, bert, cleo, dora, emil];
const VALIDATORS = [anna, bert, cleo];
/** The model's unit: 10^-60 base units. */
const UNIT = 10n ** 60n;
/** What rounding to 18 decimals may come to. */
const ROUNDING = UNIT / 1_000n;
/**
 * What one payout may lack: the part below one base unit, and the yield of tokens that rounding left to the validator when
 * others unbonded, which F1 gives to nobody before the delegation's stake is counted anew.
 */
const LACK_MAX = 2n * UNIT;
/** What may be left of a validator when all have withdrawn, base units scaled by 10^18: that yield again. */
const DUST_MAX = 2n * DEC_ONE;

/** Rewards that the model owes, by "operator/delegator" in texts; commissions by operator. */
interface Ledger {
  readonly rewards: Map<string, bigint>;
  readonly commissions: Map<string, bigint>;
}

/** A validator's stake as it was when rewards were given. */
interface Stake {
  readonly rate: bigint;
  readonly totalShares: bigint;
  readonly shares: readonly (readonly [delegator: string, shares: bigint])[];
}

function stakesOf(ctx: Context): ReadonlyMap<string, Stake> {
  const stakes = new Map<string, Stake>();
  for (const validator of stakingReader.validators(ctx)) {
    const delegations = [...stakingReader.delegationsTo(ctx, parseOperatorAddress(validator.operatorAddress))];
    stakes.set(validator.operatorAddress, {
      rate: BigInt(validator.commission.commissionRates.rate),
      totalShares: BigInt(validator.delegatorShares),
      shares: delegations.map(({ delegatorAddress, shares }) => [delegatorAddress, BigInt(shares)]),
    });
  }
  return stakes;
}

/** Gives `amount` model units to a validator: its rate to the operator, the rest by shares. */
function give(ledger: Ledger, address: string, stake: Stake, amount: bigint): void {
  const commission = (amount * stake.rate) / DEC_ONE;
  ledger.commissions.set(address, (ledger.commissions.get(address) ?? 0n) + commission);
  for (const [delegator, shares] of stake.shares) {
    const name = `${address}/${delegator}`;
    const share = ((amount - commission) * shares) / stake.totalShares;
    ledger.rewards.set(name, (ledger.rewards.get(name) ?? 0n) + share);
  }
}

function attribute(event: Event, key: string): string {
  return event.attributes.find((item) => item.key === key)?.value ?? "";
}

function amountOf(text: string): bigint {
  return text === "" ? 0n : BigInt(/^([0-9]+)ubyl$/.exec(text)?.[1] ?? assert.fail(`not an amount: ${text}`));
}

/** Everything paid in a block is what the model owes, rounded down. */
function settle(ledger: Ledger, block: ResponseFinalizeBlock, sender: TestAccount | undefined): number {
  const events = [...block.events, ...block.txResults.flatMap((result) => (result.code === 0 ? result.events : []))];
  let payouts = 0;
  for (const event of events) {
    if (event.type === "withdraw_rewards") {
      const name = `${attribute(event, "validator")}/${attribute(event, "delegator")}`;
      const left = (ledger.rewards.get(name) ?? 0n) - amountOf(attribute(event, "amount")) * UNIT;
      assert.ok(left > -ROUNDING, `${name} was paid ${-left} units of 10^-60 too much`);
      assert.ok(left < LACK_MAX, `${name} was paid ${left} units of 10^-60 too little`);
      ledger.rewards.delete(name);
      payouts += 1;
    }
    if (event.type === "withdraw_commission" && sender !== undefined) {
      const due = ledger.commissions.get(operator(sender)) ?? 0n;
      const left = due - amountOf(attribute(event, "amount")) * UNIT;
      assert.ok(left > -ROUNDING && left < UNIT + ROUNDING, `commission of ${operator(sender)} is off by ${left}`);
      ledger.commissions.set(operator(sender), left);
      payouts += 1;
    }
  }
  return payouts;
}

function assertBalanced(ctx: Context, chain: StakedChain): void {
  const owed = [...allOutstanding(ctx).map(({ value }) => value.rewards), readCommunityPool(ctx)]
    .flat()
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const held = chain.app.modules.bank.balance(ctx, moduleAddress(DISTRIBUTION_ACCOUNT), "ubyl");
  assert.equal(owed, held * DEC_ONE);
}

/** A generator of small numbers; the same seed gives the same history. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

function randomMessage(draw: (below: number) => number, from: TestAccount): Any {
  const [to, other] = [VALIDATORS[draw(3)] ?? anna, VALIDATORS[draw(3)] ?? bert];
  const amount = ubyl(BigInt(draw(3_000_000)) + 1n);
  const [delegatorAddress, validatorAddress] = [from.text, operator(to)];
  switch (draw(9)) {
    case 0:
    case 1:
      return any(MsgDelegate, { delegatorAddress, validatorAddress, amount });
    case 2:
      return any(MsgUndelegate, { delegatorAddress, validatorAddress, amount });
    case 3:
      return any(MsgBeginRedelegate, {
        delegatorAddress,
        validatorSrcAddress: validatorAddress,
        validatorDstAddress: operator(other),
        amount,
      });
    case 4:
      return any(MsgDepositValidatorRewardsPool, { depositor: from.text, validatorAddress, amount: [amount] });
    case 5:
      return any(MsgSetWithdrawAddress, { delegatorAddress, withdrawAddress: other.text });
    case 6:
      return any(MsgWithdrawValidatorCommission, { validatorAddress: operator(from) });
    case 7:
      return any(MsgUnjail, { validatorAddr: operator(from) });
    default:
      return any(MsgWithdrawDelegatorReward, { delegatorAddress, validatorAddress });
  }
}

/** Rewards of one begin-of-block: the last block's fee less the tax, by power. Evidence and downtime come after. */
function giveFees(ledger: Ledger, before: ReadonlyMap<string, Stake>, fee: bigint, block: ResponseFinalizeBlock): void {
  const given = block.events.filter(({ type }) => type === "rewards");
  const forVoters = (fee * UNIT * 98n) / 100n;
  let sum = 0n;
  for (const event of given) {
    const address = attribute(event, "validator");
    const stake = before.get(address);
    assert.ok(stake !== undefined);
    const [whole = "", fraction = ""] = attribute(event, "amount").replace("ubyl", "").split(".");
    const amount = attribute(event, "amount") === "" ? 0n : BigInt(whole + fraction) * 10n ** 42n;
    sum += amount;
    give(ledger, address, stake, amount);
  }
  assert.ok(given.length === 0 || forVoters - sum < ROUNDING, `${forVoters - sum} units of the fees are missing`);
  assert.ok(sum <= forVoters);
}

for (const seed of [1, 2, 3]) {
  test(`payouts follow a naive ledger through a random history (seed ${seed})`, async () => {
    const draw = createDraw(seed * 7_919);
    const chain = await createStakedChain({
      accounts: ACCOUNTS,
      slashing: { signedBlocksWindow: 6n, downtimeJailDuration: 4n * SECOND_NS },
    });
    const ledger: Ledger = { rewards: new Map(), commissions: new Map() };
    await chain.block();
    for (const [index, account] of VALIDATORS.entries()) {
      const stake = BigInt(5 - index) * 2_000_000n;
      const { result } = await chain.run(account, createValidatorMessage(account, stake, DEC_ONE / BigInt(7 + index)), {
        fee: [],
      });
      assert.equal(result.log, "");
    }
    let [fee, payouts, slashes, accepted] = [0n, 0, 0, 0];
    let downtime: TestAccount | undefined;
    for (let step = 0; step < 160; step += 1) {
      const before = stakesOf(chain.app.read());
      downtime = step % 20 === 0 ? VALIDATORS[draw(3)] : step % 20 === 8 ? undefined : downtime;
      const liars = step % 70 === 65 ? [VALIDATORS[draw(3)] ?? anna] : [];
      const from = ACCOUNTS[draw(ACCOUNTS.length)] ?? dora;
      const message = randomMessage(draw, from);
      const nextFee = BigInt(draw(500_000));
      const { block, result } = await chain.run(from, message, {
        fee: [ubyl(nextFee)].filter(({ amount }) => amount !== "0"),
        absent: downtime === undefined ? [] : [downtime],
        liars,
      });
      accepted += result.code === 0 ? 1 : 0;
      giveFees(ledger, before, fee, block);
      fee = nextFee;
      payouts += settle(ledger, block, from);
      slashes += block.events.filter(({ type, attributes }) => type === "slash" && attributes.length > 2).length;
      const ctx = chain.app.read();
      if (result.code === 0 && message.typeUrl.endsWith("MsgDepositValidatorRewardsPool")) {
        const { validatorAddress, amount } = MsgDepositValidatorRewardsPool.decode(message.value);
        const stake = stakesOf(ctx).get(validatorAddress);
        assert.ok(stake !== undefined);
        give(ledger, validatorAddress, stake, BigInt(amount[0]?.amount ?? 0) * UNIT);
      }
      assertBalanced(ctx, chain);
    }
    assert.ok(
      accepted > 60 && payouts > 40 && slashes >= 4,
      `${accepted} accepted, ${payouts} paid, ${slashes} slashes`,
    );
    await withdrawAll(chain, ledger, fee);
  });
}

/** Everybody withdraws; what is left of each validator's outstanding rewards is dust and later commission. */
async function withdrawAll(chain: StakedChain, ledger: Ledger, lastFee: bigint): Promise<void> {
  giveFees(ledger, stakesOf(chain.app.read()), lastFee, await chain.block());
  for (const [address, stake] of sortedEntries(stakesOf(chain.app.read()))) {
    for (const [delegatorAddress] of stake.shares) {
      const account = ACCOUNTS.find(({ text }) => text === delegatorAddress);
      assert.ok(account !== undefined);
      const message = any(MsgWithdrawDelegatorReward, { delegatorAddress, validatorAddress: address });
      const { block, result } = await chain.run(account, message, { fee: [] });
      assert.equal(result.log, "");
      settle(ledger, block, account);
    }
    const ctx = chain.app.read();
    const key = parseOperatorAddress(address);
    const [outstanding, commission] = [
      readOutstanding(ctx, key)[0]?.amount ?? 0n,
      readCommission(ctx, key)[0]?.amount ?? 0n,
    ];
    const dust = outstanding - commission;
    assert.ok(dust >= 0n && dust < DUST_MAX, `${dust}/10^18 are left of ${address}`);
  }
}
