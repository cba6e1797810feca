/** What a transaction costs: gas by simulation, the price of gas, the fee. The one place for all clients, so that all pay alike. */
import { NodeError, QueryError } from "../lib/errors.ts";
import { divCeil } from "../lib/int.ts";
import { ConfigRequest, ConfigResponse } from "../proto/gen/cosmos/base/node/v1beta1/query.ts";
import type { Coin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";
import { SimulateRequest, SimulateResponse } from "../proto/gen/cosmos/tx/v1beta1/service.ts";
import { BASE_DENOM } from "./queries.ts";
import type { RpcConnection } from "./rpc.ts";

/** Fee per unit of gas as a fraction of a coin: `amount = ⌈gas · numerator / denominator⌉`. */
export interface GasPrice {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly denom: string;
}

/** The price where neither a person nor the node names one. */
export const USUAL_GAS_PRICE: GasPrice = { numerator: 1n, denominator: 1_000n, denom: BASE_DENOM };
/** Gas limit that a simulation states; it may use more. */
export const SIMULATED_GAS = 200_000n;
/** Factor on simulated gas: a simulation forgets the signature's exact cost and state that changes meanwhile. */
const GAS_MARGIN = { numerator: 14n, denominator: 10n };

/** Reads `0.001ubyl`, white space around it allowed; undefined when it is none. */
export function parseGasPrice(text: string): GasPrice | undefined {
  const [, whole = "", fraction = "", denom = ""] =
    /^(\d{1,30})(?:\.(\d{1,18}))?([a-zA-Z][\w/:.-]{1,127})$/.exec(text.trim()) ?? [];
  if (denom === "") return undefined;
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length), denom };
}

/** The fee of an amount of gas, rounded up; no coin at all when it is nothing. */
export function feeFor(gas: bigint, price: GasPrice): readonly Coin[] {
  const amount = divCeil(gas * price.numerator, price.denominator);
  return amount === 0n ? [] : [{ denom: price.denom, amount: amount.toString() }];
}

/**
 * The fee of a simulation: paying one costs gas itself, so a simulation without a fee tells too little; the smallest there is,
 * so that who spends almost everything is not refused for a fee that is never asked.
 */
export function simulationFee(price: GasPrice): readonly Coin[] {
  return price.numerator === 0n ? [] : [{ denom: price.denom, amount: "1" }];
}

/** The gas limit to ask for after a simulation used so much. */
export function withGasMargin(used: bigint): bigint {
  return divCeil(used * GAS_MARGIN.numerator, GAS_MARGIN.denominator);
}

/** What the node asks at least, else the usual price of the network. @throws NodeError */
export async function queryGasPrice(rpc: RpcConnection): Promise<GasPrice> {
  try {
    const path = "/cosmos.base.node.v1beta1.Service/Config";
    const { minimumGasPrice } = await rpc.query({ path, input: ConfigRequest, output: ConfigResponse }, {});
    return parseGasPrice(minimumGasPrice.split(",")[0] ?? "") ?? USUAL_GAS_PRICE;
  } catch (error) {
    if (error instanceof QueryError) return USUAL_GAS_PRICE;
    throw error;
  }
}

/** Gas that a transaction used in simulation. @throws QueryError with the refusal's words, NodeError */
export async function simulateGas(rpc: RpcConnection, txBytes: Uint8Array): Promise<bigint> {
  const path = "/cosmos.tx.v1beta1.Service/Simulate";
  const method = { path, input: SimulateRequest, output: SimulateResponse };
  const { gasInfo } = await rpc.query(method, { tx: undefined, txBytes });
  if (gasInfo === undefined) throw new NodeError("RPC_ERROR", "the simulation told no gas");
  return gasInfo.gasUsed;
}
