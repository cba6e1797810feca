/** Watches how many reveals the validator's hash chain has left (docs/spec/beacon.md EB33): a number for operators, nothing decides by it. */
import { equalBytes } from "../lib/bytes.ts";
import { formatConsensusAddress } from "../lib/address.ts";
import { QueryBeaconChainRequest, QueryBeaconChainResponse } from "../proto/gen/byline/emissions/v1/query.ts";
import type { ResponseQuery } from "../proto/gen/tendermint/abci/types.ts";
import type { AppliedBlock } from "./execution/block-executor.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";

/** Told of each block once it is durable. */
export interface BeaconWatch {
  onApplied(applied: Pick<AppliedBlock, "block">): void;
}

/** What the watch needs. */
export interface BeaconWatchOptions {
  readonly metrics: Pick<NodeMetrics, "gaugeOf">;
  /** Consensus address of this node, undefined when it has no key. */
  readonly ownAddress: Uint8Array | undefined;
  /** Asks the application about its committed state. */
  readonly query: (path: string, data: Uint8Array) => Promise<Pick<ResponseQuery, "code" | "value">>;
}

const PATH = "/byline.emissions.v1.Query/BeaconChain";

/** Creates the watch; it asks once now and then after each block of our own. */
export function watchBeacon({ metrics, ownAddress, query }: BeaconWatchOptions): BeaconWatch {
  if (ownAddress === undefined) return { onApplied: () => {} };
  let left = 0;
  let isAsking = false;
  metrics.gaugeOf(
    "byline_beacon_reveals_left",
    "Reveals left in the hash chain that this validator registered; 0 without one.",
    () => left,
  );
  const request = QueryBeaconChainRequest.encode({ consAddress: formatConsensusAddress(ownAddress) });
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      const { code, value } = await query(PATH, request);
      left = code === 0 ? Number(QueryBeaconChainResponse.decode(value).chain.revealsLeft) : 0;
    } catch {
      // An application that cannot answer has told its owner by other ways; the number stays what it was.
    } finally {
      isAsking = false;
    }
  };
  void ask();
  return {
    onApplied({ block }) {
      if (equalBytes(block.header.proposerAddress, ownAddress)) void ask();
    },
  };
}
