/** Genesis of distribution: all books, and the check that the module's account covers them. */
import {
  formatAccountAddress,
  formatConsensusAddress,
  formatOperatorAddress,
  moduleAddress,
  parseConsensusAddress,
  parseOperatorAddress,
} from "../../lib/address.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import { GenesisState } from "../../proto/gen/cosmos/distribution/v1beta1/genesis.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { decCoinsFromWire } from "./dec-coins.ts";
import { checkBooks } from "./genesis-check.ts";
import { shortfall } from "./invariants.ts";
import {
  allCommissions,
  allCurrent,
  allHistorical,
  allOutstanding,
  allStartingInfos,
  readCommunityPool,
  readParams,
  readPreviousProposer,
  withdrawAddresses,
  writeCommission,
  writeCommunityPool,
  writeCurrent,
  writeHistorical,
  writeOutstanding,
  writeParams,
  writePreviousProposer,
  writeStartingInfo,
  writeWithdrawAddress,
} from "./keeper.ts";
import { defaultDistributionParams, parseDistributionParams } from "./params.ts";
import { allSlashEvents, writeSlashEvent } from "./slash-events.ts";

/** Creates distribution's genesis functions. */
export function distributionGenesis(bank: BankReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultDistributionParams() }),
    validate(state) {
      parseDistributionParams(state.params);
      checkBooks(state);
    },
    init(ctx, state) {
      checkBooks(state);
      writeParams(ctx, parseDistributionParams(state.params));
      initBooks(ctx, state);
      const missing = shortfall(ctx, bank.balances(ctx, moduleAddress(DISTRIBUTION_ACCOUNT)));
      refuseInvalid(missing !== "", `distribution module balance does not match the module holdings: ${missing}`);
    },
    export: exportBooks,
  });
}

function initBooks(ctx: Context, state: GenesisState): void {
  writeCommunityPool(ctx, decCoinsFromWire(state.feePool.communityPool));
  if (state.previousProposer !== "") {
    writePreviousProposer(ctx, parseConsensusAddress(state.previousProposer));
  }
  for (const { delegatorAddress, withdrawAddress } of state.delegatorWithdrawInfos) {
    writeWithdrawAddress(ctx, parseAddress(delegatorAddress), parseAddress(withdrawAddress));
  }
  for (const { validatorAddress, outstandingRewards } of state.outstandingRewards) {
    writeOutstanding(ctx, parseOperatorAddress(validatorAddress), decCoinsFromWire(outstandingRewards));
  }
  for (const { validatorAddress, accumulated } of state.validatorAccumulatedCommissions) {
    writeCommission(ctx, parseOperatorAddress(validatorAddress), decCoinsFromWire(accumulated.commission));
  }
  for (const { validatorAddress, period, rewards } of state.validatorHistoricalRewards) {
    writeHistorical(ctx, parseOperatorAddress(validatorAddress), period, rewards);
  }
  for (const { validatorAddress, rewards } of state.validatorCurrentRewards) {
    writeCurrent(ctx, parseOperatorAddress(validatorAddress), rewards);
  }
  for (const { delegatorAddress, validatorAddress, startingInfo } of state.delegatorStartingInfos) {
    const key = { delegator: parseAddress(delegatorAddress), operator: parseOperatorAddress(validatorAddress) };
    writeStartingInfo(ctx, key, startingInfo);
  }
  for (const { validatorAddress, height, validatorSlashEvent } of state.validatorSlashEvents) {
    writeSlashEvent(ctx, parseOperatorAddress(validatorAddress), height, validatorSlashEvent);
  }
}

function exportBooks(ctx: Context): GenesisState {
  const proposer = readPreviousProposer(ctx);
  const validatorAddress = (row: { readonly address: Uint8Array }): string => formatOperatorAddress(row.address);
  return {
    params: readParams(ctx),
    feePool: { communityPool: readCommunityPool(ctx).map(({ denom, amount }) => ({ denom, amount: `${amount}` })) },
    previousProposer: proposer.length === 0 ? "" : formatConsensusAddress(proposer),
    delegatorWithdrawInfos: withdrawAddresses(ctx).map(({ address, value }) => ({
      delegatorAddress: formatAccountAddress(address),
      withdrawAddress: formatAccountAddress(value),
    })),
    outstandingRewards: allOutstanding(ctx).map((row) => ({
      validatorAddress: validatorAddress(row),
      outstandingRewards: row.value.rewards,
    })),
    validatorAccumulatedCommissions: allCommissions(ctx).map((row) => ({
      validatorAddress: validatorAddress(row),
      accumulated: row.value,
    })),
    validatorHistoricalRewards: allHistorical(ctx).map((row) => ({
      validatorAddress: validatorAddress(row),
      period: readBigEndian64(row.rest.slice().reverse()),
      rewards: row.value,
    })),
    validatorCurrentRewards: allCurrent(ctx).map((row) => ({
      validatorAddress: validatorAddress(row),
      rewards: row.value,
    })),
    delegatorStartingInfos: allStartingInfos(ctx).map((row) => ({
      delegatorAddress: formatAccountAddress(row.rest.slice(1)),
      validatorAddress: validatorAddress(row),
      startingInfo: row.value,
    })),
    validatorSlashEvents: allSlashEvents(ctx).map((row) => ({
      validatorAddress: validatorAddress(row),
      height: row.height,
      period: row.value.validatorPeriod,
      validatorSlashEvent: row.value,
    })),
  };
}
