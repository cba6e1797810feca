/** Every target, in one list. */
import type { FuzzTarget } from "../target.ts";
import { applicationTargets } from "./application.ts";
import { attributionTargets } from "./attribution.ts";
import { chainTargets } from "./chain.ts";
import { consensusTargets } from "./consensus.ts";
import { exchangeTargets } from "./exchange.ts";
import { networkTargets } from "./network.ts";
import { serverTargets } from "./servers.ts";
import { settledLeafTargets } from "./settled-leaves.ts";
import { spanTargets } from "./spans.ts";
import { storeTargets } from "./stores.ts";
import { textTargets } from "./texts.ts";
import { transactionTargets } from "./transactions.ts";

/** See the file comment. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...transactionTargets,
  ...chainTargets,
  ...consensusTargets,
  ...networkTargets,
  ...storeTargets,
  ...textTargets,
  ...exchangeTargets,
  ...settledLeafTargets,
  ...spanTargets,
  ...attributionTargets,
  ...applicationTargets,
  ...serverTargets,
];
