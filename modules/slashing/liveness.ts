/**
 * Liveness: begin-of-block work over the votes of the last commit (cosmos-sdk x/slashing/keeper/infractions.go, interop
 * §10.5). One step per validator of that commit; whoever misses too many blocks of its window is slashed and jailed.
 */
import { formatConsensusAddress } from "../../lib/address.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import type { VoteInfo } from "../../proto/gen/tendermint/abci/types.ts";
import type { Params, ValidatorSigningInfo } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { attempt } from "../context.ts";
import type { BlockContext, Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { StakingSlasher } from "./expected.ts";
import { findSigningInfo, readParams, startSigningInfo, writeSigningInfo } from "./keeper.ts";
import { deleteMissed, isMissed, writeMissed } from "./missed-blocks.ts";
import { fractionOf, missedMax } from "./params.ts";

/** Blocks between the set that signed the last commit and the state that decided it: one for the commit, one for the update. */
const SET_DELAY_BLOCKS = 2n;

/** Counts who signed the last block. */
export function watchLiveness(ctx: BlockContext, staking: StakingSlasher): void {
  const params = readParams(ctx);
  for (const vote of ctx.lastCommit.votes) {
    attempt(ctx, (inner) => {
      countVote(inner, staking, params, vote);
    });
  }
}

function countVote(ctx: Context, staking: StakingSlasher, params: Params, vote: VoteInfo): void {
  const { address } = vote.validator;
  const validator = staking.byConsensusAddress(ctx, address);
  if (validator === undefined || validator.jailed) {
    return;
  }
  const counted = countBlock(ctx, params, address, vote.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT);
  const isLongEnough = ctx.header.height > counted.startHeight + params.signedBlocksWindow;
  if (!isLongEnough || counted.missedBlocksCounter <= missedMax(params)) {
    writeSigningInfo(ctx, address, counted);
    return;
  }
  const burned = staking.slash(ctx, {
    consensusAddress: address,
    power: vote.validator.power,
    infractionHeight: ctx.header.height - SET_DELAY_BLOCKS,
    fraction: fractionOf(params.slashFractionDowntime, "downtime slash fraction"),
  });
  ctx.emit(
    createEvent(
      "slash",
      ["address", formatConsensusAddress(address)],
      ["power", vote.validator.power.toString()],
      ["reason", "missing_signature"],
      ["jailed", formatConsensusAddress(address)],
      ["burned_coins", burned.toString()],
    ),
  );
  // Slashing may have touched the validator's row.
  const slashed = staking.byConsensusAddress(ctx, address);
  if (slashed !== undefined && !slashed.jailed) {
    staking.jail(ctx, slashed);
  }
  deleteMissed(ctx, address);
  writeSigningInfo(ctx, address, {
    ...counted,
    jailedUntil: ctx.header.time + params.downtimeJailDuration,
    missedBlocksCounter: 0n,
    indexOffset: 0n,
  });
}

/** Moves the window on by one block. Reports a missed one. */
function countBlock(ctx: Context, params: Params, address: Uint8Array, missed: boolean): ValidatorSigningInfo {
  // A validator that was bonded in the genesis file itself has no info yet.
  const info = findSigningInfo(ctx, address) ?? startSigningInfo(ctx, address);
  const index = info.indexOffset % params.signedBlocksWindow;
  const wasMissed = isMissed(ctx, address, index);
  if (wasMissed !== missed) {
    writeMissed(ctx, address, index, missed);
  }
  const change = missed === wasMissed ? 0n : missed ? 1n : -1n;
  const missedBlocksCounter = info.missedBlocksCounter + change;
  if (missed) {
    ctx.emit(
      createEvent(
        "liveness",
        ["address", formatConsensusAddress(address)],
        ["missed_blocks", missedBlocksCounter.toString()],
        ["height", ctx.header.height.toString()],
      ),
    );
  }
  return { ...info, indexOffset: info.indexOffset + 1n, missedBlocksCounter };
}
