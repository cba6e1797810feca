/** Manifest of consensus: the params live in state, come from the GenesisDoc and go back with every block. */
import { QueryParamsRequest, QueryParamsResponse } from "../../proto/gen/cosmos/consensus/v1/query.ts";
import { defineQuery } from "../module.ts";
import type { Module } from "../module.ts";
import { CONSENSUS_STORE, readConsensusParams } from "./keeper.ts";

/** Creates the manifest. Its genesis is the GenesisDoc's consensus_params, written by the state machine. */
export function createConsensusModule(): Module {
  return {
    name: "consensus",
    version: 1n,
    storeNames: [CONSENSUS_STORE],
    messages: [],
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
