/** Manifest of consensus: the params live in state, come from the GenesisDoc and go back with every block. */
import { assert } from "../../lib/assert.ts";
import { updateConsensusParams, validateConsensusParams, validateParamsUpdate } from "../../lib/chain/params.ts";
import type { FullConsensusParams } from "../../lib/chain/params.ts";
import { QueryParamsRequest, QueryParamsResponse } from "../../proto/gen/cosmos/consensus/v1/query.ts";
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/cosmos/consensus/v1/tx.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { assertAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { defineMessage, defineQuery } from "../module.ts";
import type { MessageHandler, Module } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import type { UnbondingTimeReader } from "./expected.ts";
import { CONSENSUS_STORE, readConsensusParams, writeConsensusParams } from "./keeper.ts";

/** Gas of a block at least: a proposal that mends the params must fit a block. */
const BLOCK_GAS_MIN = 10_000_000n;
/** Bytes of a block at least: the same, with a commit of a large validator set. */
const BLOCK_BYTES_MIN = 262_144n;

/** Creates the manifest. Its genesis is the GenesisDoc's consensus_params, written by the state machine. */
export function createConsensusModule(unbondingTime: UnbondingTimeReader): Module {
  return {
    name: "consensus",
    version: 1n,
    storeNames: [CONSENSUS_STORE],
    messages: [updateParams(unbondingTime)],
    queries: [
      defineQuery("/cosmos.consensus.v1.Query/Params", QueryParamsRequest, QueryParamsResponse, (ctx) => ({
        params: readConsensusParams(ctx),
      })),
    ],
    invariants: [
      {
        name: "params-present",
        check: (ctx) => (readConsensusParams(ctx) === undefined ? ["consensus params are missing"] : []),
      },
    ],
  };
}

function updateParams(unbondingTime: UnbondingTimeReader): MessageHandler {
  return defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
    request: MsgUpdateParams,
    response: MsgUpdateParamsResponse,
    signers: (message) => [message.authority],
    handle(ctx, { authority, block, evidence, validator, abci }) {
      assertAuthority(authority);
      refuseInvalid(
        block === undefined || evidence === undefined || validator === undefined,
        "all parameters must be present",
      );
      const update: ConsensusParams = { block, evidence, validator, abci, version: undefined };
      const current = currentParams(ctx);
      const next = updateConsensusParams(current, update);
      validateConsensusParams(next);
      validateParamsUpdate(current, update, ctx.header.height);
      checkHouseRules(next, unbondingTime(ctx));
      writeConsensusParams(ctx, next);
      return {};
    },
  });
}

/** What this chain asks beyond CometBFT: it must be able to go on, to punish, and to change its params again. */
function checkHouseRules({ block, evidence, validator, abci }: FullConsensusParams, unbondingTime: bigint): void {
  const { maxBytes, maxGas } = block;
  refuseInvalid(maxGas !== -1n && maxGas < BLOCK_GAS_MIN, `block.max_gas ${maxGas} is below ${BLOCK_GAS_MIN}`);
  refuseInvalid(
    maxBytes !== -1n && maxBytes < BLOCK_BYTES_MIN,
    `block.max_bytes ${maxBytes} is below ${BLOCK_BYTES_MIN}`,
  );
  refuseInvalid(
    evidence.maxAgeDuration < unbondingTime,
    `evidence.max_age_duration ${evidence.maxAgeDuration} ns is below the unbonding time ${unbondingTime} ns`,
  );
  refuseInvalid(validator.pubKeyTypes.join() !== "ed25519", "validators sign with ed25519 keys only");
  refuseInvalid(abci.voteExtensionsEnableHeight !== 0n, "vote extensions are not supported");
}

function currentParams(ctx: Context): FullConsensusParams {
  const params = readConsensusParams(ctx);
  assert(params !== undefined, "consensus params are in state from genesis on");
  const { block, evidence, validator } = params;
  assert(block !== undefined && evidence !== undefined && validator !== undefined, "the params are whole");
  return {
    block,
    evidence,
    validator,
    version: params.version ?? { app: 0n },
    abci: params.abci ?? { voteExtensionsEnableHeight: 0n },
  };
}
