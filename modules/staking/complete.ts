/** What the queues finish at the end of a block: unbonding delegations are paid, redelegations forgotten (interop §10.3). */
import { parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import type { DVPair, Redelegation } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { oneCoin } from "../coins.ts";
import { attempt } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankStaker } from "../expected.ts";
import { NOT_BONDED_POOL } from "../module-accounts.ts";
import { readParams } from "./keeper.ts";
import {
  findRedelegation,
  findUnbonding,
  queueRedelegation,
  queueUnbonding,
  takeDueRedelegations,
  takeDueUnbondings,
  writeRedelegation,
  writeUnbonding,
} from "./unbonding-rows.ts";

/**
 * Pays out what is due at the block's time; emits the SDK's complete_* events. An item that is refused stays as it was
 * and is tried again after another unbonding time, so that it cannot stop the block (reliability A-11).
 */
export function completeDue(ctx: ExecContext, bank: BankStaker): void {
  const again = ctx.header.time + readParams(ctx).unbondingTime;
  for (const pair of takeDueUnbondings(ctx)) {
    const refusal = attempt(ctx, (inner) => {
      completeUnbonding(inner, bank, pair);
    });
    if (refusal !== undefined) {
      queueUnbonding(ctx, again, pair);
      ctx.emit(createEvent("unbonding_parked", ["delegator", pair.delegatorAddress], ["reason", refusal.log]));
    }
  }
  for (const triplet of takeDueRedelegations(ctx)) {
    const refusal = attempt(ctx, (inner) => {
      completeRedelegation(inner, triplet);
    });
    if (refusal !== undefined) {
      queueRedelegation(ctx, again, triplet);
      ctx.emit(createEvent("unbonding_parked", ["delegator", triplet.delegatorAddress], ["reason", refusal.log]));
    }
  }
}

function completeUnbonding(ctx: Context, bank: BankStaker, { delegatorAddress, validatorAddress }: DVPair): void {
  const [delegator, operator] = [parseAccountAddress(delegatorAddress), parseOperatorAddress(validatorAddress)];
  const unbonding = findUnbonding(ctx, delegator, operator);
  let paid = 0n;
  for (const entry of unbonding?.entries ?? []) {
    if (entry.completionTime <= ctx.header.time) {
      paid += BigInt(entry.balance);
    }
  }
  const { bondDenom } = readParams(ctx);
  if (paid > 0n) {
    bank.undelegateFromModule(ctx, NOT_BONDED_POOL, delegator, oneCoin(bondDenom, paid));
  }
  if (unbonding !== undefined) {
    const entries = unbonding.entries.filter((entry) => entry.completionTime > ctx.header.time);
    writeUnbonding(ctx, { ...unbonding, entries });
  }
  ctx.emit(
    createEvent(
      "complete_unbonding",
      ["amount", `${paid}${bondDenom}`],
      ["validator", validatorAddress],
      ["delegator", delegatorAddress],
    ),
  );
}

function completeRedelegation(ctx: Context, parties: Omit<Redelegation, "entries">): void {
  const redelegation = findRedelegation(
    ctx,
    parseAccountAddress(parties.delegatorAddress),
    parseOperatorAddress(parties.validatorSrcAddress),
    parseOperatorAddress(parties.validatorDstAddress),
  );
  let amount = 0n;
  for (const entry of redelegation?.entries ?? []) {
    if (entry.completionTime <= ctx.header.time) {
      amount += BigInt(entry.initialBalance);
    }
  }
  if (redelegation !== undefined) {
    writeRedelegation(ctx, {
      ...redelegation,
      entries: redelegation.entries.filter((entry) => entry.completionTime > ctx.header.time),
    });
  }
  ctx.emit(
    createEvent(
      "complete_redelegation",
      ["amount", `${amount}${readParams(ctx).bondDenom}`],
      ["delegator", parties.delegatorAddress],
      ["source_validator", parties.validatorSrcAddress],
      ["destination_validator", parties.validatorDstAddress],
    ),
  );
}
