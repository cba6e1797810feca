/** The economy's periods in a genesis: all of them count in days, and a local network's day may be a minute. */
import { fromProtoJson, toProtoJson } from "../proto/json.ts";
import type { Codec } from "../proto/wire.ts";
import { GenesisState as AttributionGenesis } from "../proto/gen/byline/attribution/v1/attribution.ts";
import { GenesisState as EmissionsGenesis } from "../proto/gen/byline/emissions/v1/emissions.ts";
import { GenesisState as MarketplaceGenesis } from "../proto/gen/byline/marketplace/v1/marketplace.ts";
import { GenesisState as RegistryGenesis } from "../proto/gen/byline/registry/v1/genesis.ts";
import { defaultAttributionParams } from "../modules/attribution/params.ts";
import { defaultRegistryParams } from "../modules/data-registry/params.ts";
import { defaultEmissionsParams } from "../modules/emissions/params.ts";
import { defaultMarketplaceParams } from "../modules/marketplace/params.ts";
import type { GenesisDraft } from "./document.ts";

/**
 * The draft with every period of the economy counted in `day` instead of a real day; everything that is no period stays.
 * @param day  nanoseconds, at least one second
 */
export function withDay(draft: GenesisDraft, day: bigint): GenesisDraft {
  const parts: Record<string, unknown> = {};
  const set = <State extends { readonly params: Params }, Params>(
    name: string,
    codec: Codec<State>,
    periods: Params,
  ): void => {
    const state = fromProtoJson(codec, draft.appState[name]);
    parts[name] = toProtoJson(codec, { ...state, params: { ...state.params, ...periods } });
  };
  set("emissions", EmissionsGenesis, defaultEmissionsParams(day));
  set("registry", RegistryGenesis, defaultRegistryParams(day));
  set("attribution", AttributionGenesis, defaultAttributionParams(day));
  set("marketplace", MarketplaceGenesis, defaultMarketplaceParams(day));
  return { ...draft, appState: { ...draft.appState, ...parts } };
}
