/** Manifest of emissions: the chain clock. */
import { SdkError, TxError } from "../../lib/errors.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { GenesisState } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { QueryClockRequest, QueryClockResponse } from "../../proto/gen/byline/emissions/v1/query.ts";
import { defineGenesis, defineQuery } from "../module.ts";
import type { Module } from "../module.ts";
import { notFound } from "../query-errors.ts";
import { EMISSIONS_STORE, advanceClock, findClock, writeClock } from "./clock.ts";

/** Creates the manifest. */
export function createEmissionsModule(): Module {
  return {
    name: "emissions",
    version: 1n,
    storeNames: [EMISSIONS_STORE],
    messages: [],
    queries: [
      defineQuery("/byline.emissions.v1.Query/Clock", QueryClockRequest, QueryClockResponse, (ctx) => {
        const clock = findClock(ctx);
        if (clock === undefined) {
          throw notFound("the chain clock starts with the first block");
        }
        return { clock };
      }),
    ],
    genesis: defineGenesis<GenesisState>(GenesisState, {
      default: () => GenesisState.create(),
      validate({ clock }) {
        if (clock !== undefined && clock.clock > MAX_INT64) {
          throw new TxError(SdkError.InvalidRequest, `the chain clock starts too late: ${clock.clock}`);
        }
      },
      init(ctx, { clock }) {
        if (clock !== undefined) {
          writeClock(ctx, clock);
        }
      },
      export: (ctx) => ({ clock: findClock(ctx) }),
    }),
    invariants: [],
    beginBlock: advanceClock,
  };
}
