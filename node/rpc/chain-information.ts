/** The chain file: what a wallet or tool needs to know of this chain, in the shape of the chain registry. */

import { BECH32_ACCOUNT, BECH32_VALCONS, BECH32_VALOPER } from "../../lib/bech32.ts";
import { QueryParamsRequest, QueryParamsResponse } from "../../proto/gen/cosmos/staking/v1beta1/query.ts";
import type { RpcBackend } from "./backend.ts";
import type { JsonObject } from "./json-value.ts";
import type { QueryRouter } from "./query-router.ts";
import { VersionLabel } from "./version-label.ts";

/** Public URLs of this node; absent ones are left out of the file. */
export interface PublicEndpoints {
  readonly rpc?: string | undefined;
  readonly rest?: string | undefined;
  readonly grpc?: string | undefined;
}

/** The document of `/.well-known/byline-chain.json`. */
export async function chainInformation(
  backend: RpcBackend,
  router: QueryRouter,
  endpoints: PublicEndpoints,
): Promise<JsonObject> {
  const { name, appName, version } = backend.applicationVersion;
  const bondDenom = await stakingDenom(router);
  const prices = minimumPrices(backend.settings.minimumGasPrices);
  const list = (url: string | undefined): JsonObject[] =>
    url === undefined ? [] : [{ address: url, provider: backend.nodeInfo().moniker }];
  return {
    $schema: "https://raw.githubusercontent.com/cosmos/chain-registry/master/chain.schema.json",
    chain_name: backend.chainId.replace(/[^0-9a-z]/gi, "").toLowerCase(),
    chain_type: "cosmos",
    chain_id: backend.chainId,
    pretty_name: name,
    status: "live",
    bech32_prefix: BECH32_ACCOUNT,
    bech32_config: {
      bech32PrefixAccAddr: BECH32_ACCOUNT,
      bech32PrefixAccPub: `${BECH32_ACCOUNT}pub`,
      bech32PrefixValAddr: BECH32_VALOPER,
      bech32PrefixValPub: `${BECH32_VALOPER}pub`,
      bech32PrefixConsAddr: BECH32_VALCONS,
      bech32PrefixConsPub: `${BECH32_VALCONS}pub`,
    },
    daemon_name: appName,
    key_algos: ["secp256k1"],
    slip44: 118,
    fees: { fee_tokens: prices.map(({ denom, price }) => feeToken(denom, price)) },
    ...(bondDenom === undefined ? {} : { staking: { staking_tokens: [{ denom: bondDenom }] } }),
    codebase: {
      recommended_version: version,
      cosmos_sdk_version: VersionLabel.sdk.slice(1),
      consensus: { type: "cometbft", version: VersionLabel.comet },
    },
    apis: { rpc: list(endpoints.rpc), rest: list(endpoints.rest), grpc: list(endpoints.grpc) },
  };
}

/** The bond denom by the staking module; undefined when the application does not answer. */
async function stakingDenom(router: QueryRouter): Promise<string | undefined> {
  const data = QueryParamsRequest.encode(QueryParamsRequest.create());
  const response = await router.query(
    { path: "/cosmos.staking.v1beta1.Query/Params", data, height: 0n, prove: false },
    new AbortController().signal,
  );
  return response.code === 0 ? QueryParamsResponse.decode(response.value).params?.bondDenom : undefined;
}

function minimumPrices(text: string): readonly { readonly denom: string; readonly price: number }[] {
  return [...text.matchAll(/([0-9.]+)([a-zA-Z][a-zA-Z0-9/:._-]*)/g)].map((parts) => ({
    price: Number(parts[1]),
    denom: parts[2] ?? "",
  }));
}

function feeToken(denom: string, price: number): JsonObject {
  return {
    denom,
    fixed_min_gas_price: price,
    low_gas_price: price,
    average_gas_price: price * 1.5,
    high_gas_price: price * 3,
  };
}
