/** Manifest of the data registry. Rules: docs/spec/registry.md. */
import { REGISTRY_EXPIRED_PER_BLOCK_MAX } from "../../lib/limits.ts";
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Context } from "../context.ts";
import { updateParamsMessage } from "../module.ts";
import type { Module } from "../module.ts";
import { datasetMessages } from "./datasets.ts";
import { advanceMessages, advancersOf } from "./advance.ts";
import { assembleMessages } from "./assemble.ts";
import { availabilityMessages } from "./availability.ts";
import { consentMessages } from "./consent.ts";
import { contributionMessages } from "./contributions.ts";
import { datanetMessages } from "./datanets.ts";
import { caseInvariants } from "./case-invariants.ts";
import { duplicateMessages } from "./duplicate.ts";
import { registryGenesis } from "./genesis.ts";
import { juryMessages } from "./jury.ts";
import { applyJurorChanges, jurorStakeMessages } from "./jury-stake.ts";
import { checkRegistryParams } from "./params.ts";
import type { RegistryParts } from "./parts.ts";
import { advanceDue } from "./queue.ts";
import { tagMessages } from "./tags.ts";
import { registryInvariants } from "./invariants.ts";
import { commitsBefore, deleteCommit, readParams, writeParams } from "./keeper.ts";
import { REGISTRY_STORE } from "./keys.ts";
import { peopleMessages } from "./people.ts";
import { registryQueries } from "./queries.ts";
import { strippedMessages } from "./stripped.ts";
import { versionMessages } from "./versions.ts";

/** Creates the manifest over the capabilities of other modules. */
export function createDataRegistryModule(parts: RegistryParts): Module {
  const { bank, readClock } = parts;
  const advanceOf = advancersOf(parts);
  return {
    name: "registry",
    version: 1n,
    storeNames: [REGISTRY_STORE],
    messages: [
      ...datasetMessages(bank, readClock),
      ...versionMessages(readClock),
      ...peopleMessages(bank, readClock),
      ...strippedMessages(parts),
      ...duplicateMessages(parts),
      ...jurorStakeMessages(parts),
      ...juryMessages(parts),
      ...tagMessages(readClock),
      ...advanceMessages(advanceOf),
      ...datanetMessages(parts),
      ...contributionMessages(parts),
      ...assembleMessages(parts),
      ...consentMessages(parts),
      ...availabilityMessages(parts),
      updateParamsMessage(MsgUpdateParams, MsgUpdateParamsResponse, { check: checkRegistryParams, write: writeParams }),
    ],
    queries: registryQueries(readClock),
    genesis: registryGenesis(bank),
    invariants: [...registryInvariants(bank), ...caseInvariants(parts.bonds)],
    endBlock(ctx) {
      dropExpiredCommits(ctx, readClock);
      advanceDue(ctx, readClock(ctx), advanceOf);
      applyJurorChanges(ctx, parts);
    },
  };
}

/** R40: expiry is evaluated on read; this only deletes, a bounded number of rows a block. */
function dropExpiredCommits(ctx: Context, readClock: RegistryParts["readClock"]): void {
  const { commitWindow } = readParams(ctx);
  const clock = readClock(ctx);
  if (clock <= commitWindow) {
    return;
  }
  for (const commit of commitsBefore(ctx, clock - commitWindow, REGISTRY_EXPIRED_PER_BLOCK_MAX)) {
    deleteCommit(ctx, commit);
  }
}
