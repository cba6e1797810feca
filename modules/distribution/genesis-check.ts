/** Checks of distribution's genesis that need no other module: books that a withdrawal could trip over are refused here. */
import { parseConsensusAddress, parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE, parseScaledDec } from "../../lib/dec.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import type { DecCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import type { GenesisState } from "../../proto/gen/cosmos/distribution/v1beta1/genesis.ts";
import { parseAddress } from "../address.ts";
import { refuseInvalid } from "../refuse.ts";
import { decCoinsFromWire } from "./dec-coins.ts";
import { HELD_PER_DENOM_MAX } from "./holdings.ts";

/** Checks addresses, amounts and references. @throws TxError with the reason */
export function checkBooks(state: GenesisState): void {
  if (state.previousProposer !== "") {
    parseConsensusAddress(state.previousProposer);
  }
  for (const { delegatorAddress, withdrawAddress } of state.delegatorWithdrawInfos) {
    parseAddress(delegatorAddress);
    parseAddress(withdrawAddress);
  }
  checkCoins("community pool", state.feePool.communityPool);
  for (const { validatorAddress, outstandingRewards } of state.outstandingRewards) {
    checkCoins(`outstanding rewards of ${validatorAddress}`, outstandingRewards);
  }
  for (const { validatorAddress, accumulated } of state.validatorAccumulatedCommissions) {
    parseOperatorAddress(validatorAddress);
    checkCoins(`commission of ${validatorAddress}`, accumulated.commission);
  }
  for (const { validatorAddress, rewards } of state.validatorCurrentRewards) {
    checkCoins(`current rewards of ${validatorAddress}`, rewards.rewards);
  }
  checkReferences(state);
}

/** Every record is referred to exactly as often as it says. */
function checkReferences(state: GenesisState): void {
  const references = new Map<string, number>();
  const refer = (operator: string, period: bigint): void => {
    parseOperatorAddress(operator);
    const name = `${operator}/${period}`;
    references.set(name, (references.get(name) ?? 0) + 1);
  };
  for (const { validatorAddress, rewards } of state.validatorCurrentRewards) {
    refer(validatorAddress, rewards.period - 1n);
  }
  for (const { delegatorAddress, validatorAddress, startingInfo } of state.delegatorStartingInfos) {
    parseAddress(delegatorAddress);
    checkDec(`stake of ${delegatorAddress}`, startingInfo.stake, undefined);
    refer(validatorAddress, startingInfo.previousPeriod);
  }
  for (const { validatorAddress, period, validatorSlashEvent } of state.validatorSlashEvents) {
    checkDec(`slash of ${validatorAddress}`, validatorSlashEvent.fraction, DEC_ONE);
    refuseInvalid(period !== validatorSlashEvent.validatorPeriod, `slash of ${validatorAddress} names two periods`);
    refer(validatorAddress, period);
  }
  for (const { validatorAddress, period, rewards } of state.validatorHistoricalRewards) {
    const name = `${validatorAddress}/${period}`;
    decCoinsFromWire(rewards.cumulativeRewardRatio);
    refuseInvalid(
      references.get(name) !== rewards.referenceCount,
      `historical rewards ${name} have ${rewards.referenceCount} references, counted ${references.get(name) ?? 0}`,
    );
    references.delete(name);
  }
  const [orphan] = sortedEntries(references);
  refuseInvalid(orphan !== undefined, `historical rewards ${orphan?.[0] ?? ""} are referred to and missing`);
}

function checkCoins(what: string, coins: readonly DecCoin[]): void {
  const tooMuch = decCoinsFromWire(coins).find(({ amount }) => amount > HELD_PER_DENOM_MAX * DEC_ONE);
  refuseInvalid(tooMuch !== undefined, `${what}: more ${tooMuch?.denom ?? ""} than can be counted`);
}

function checkDec(what: string, text: string, atMost: bigint | undefined): void {
  const value = parseScaledDec(text);
  refuseInvalid(
    value === undefined || value < 0n || (atMost !== undefined && value > atMost),
    `${what} is out of range: ${text.slice(0, 100)}`,
  );
}
