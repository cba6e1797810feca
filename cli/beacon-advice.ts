/** What `bylined doctor` says about a validator's hash chain for the beacon. */
import { formatConsensusAddress } from "../lib/address.ts";
import { fromHex } from "../lib/bytes.ts";
import { createTipOpener } from "../lib/economy/hash-chain.ts";
import { loadBeaconChains } from "../node/beacon-key.ts";
import { QueryBeaconChainRequest, QueryBeaconChainResponse } from "../proto/gen/byline/emissions/v1/query.ts";
import type { BeaconChain } from "../proto/gen/byline/emissions/v1/emissions.ts";
import { isNotFound, type JsonObject, type RpcConnection } from "../sdk/rpc.ts";
import { textField } from "./client/json-fields.ts";

/** Reveals below which a new chain should be made: a tenth of the usual length. */
export const REVEALS_LEFT_MIN = 100_000n;

/** What was found; undefined when the node is no validator. */
export type BeaconAdvice = { readonly isFine: boolean; readonly detail: string } | undefined;

/**
 * Compares the chain that the running node's validator registered with the key file.
 * @param status  the node's `status` answer
 * @throws NodeError("BEACON_KEY_INVALID"), NodeError, QueryError
 */
export async function adviseBeacon(rpc: RpcConnection, status: JsonObject, beaconKey: string): Promise<BeaconAdvice> {
  if (textField(status, "validator_info", "voting_power") === "0") return undefined;
  const address = fromHex(textField(status, "validator_info", "address"));
  const chain = await registeredChain(rpc, formatConsensusAddress(address));
  const chains = await loadBeaconChains(beaconKey, textField(status, "node_info", "network"));
  const opener = createTipOpener(chains);
  if (chain === undefined)
    return { isFine: false, detail: "no hash chain is registered: bylined comet show-beacon says how" };
  const { tip, revealsLeft, next } = chain;
  if (next !== undefined && opener.open(next.tip, next.length) === undefined)
    return {
      isFine: false,
      detail: `the chain that takes over at height ${next.effectiveHeight} is not in ${beaconKey}`,
    };
  if (next !== undefined) return { isFine: true, detail: `another chain takes over at height ${next.effectiveHeight}` };
  if (revealsLeft > 0n && opener.open(tip, revealsLeft) === undefined)
    return { isFine: false, detail: `the registered chain is not in ${beaconKey}: put it back, or register another` };
  if (revealsLeft < REVEALS_LEFT_MIN)
    return { isFine: false, detail: `${revealsLeft} reveals left: run bylined comet new-beacon and register it` };
  return { isFine: true, detail: `${revealsLeft} reveals left` };
}

async function registeredChain(rpc: RpcConnection, consAddress: string): Promise<BeaconChain | undefined> {
  const path = "/byline.emissions.v1.Query/BeaconChain";
  try {
    const method = { path, input: QueryBeaconChainRequest, output: QueryBeaconChainResponse };
    return (await rpc.query(method, { consAddress })).chain;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
