/** The first state of a simulated economy: default rules, days of ten seconds, money for everybody. */
import { formatOperatorAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { defaultAttributionParams } from "../../modules/attribution/params.ts";
import { defaultRegistryParams } from "../../modules/data-registry/params.ts";
import { defaultEconomy, defaultEmissionsParams } from "../../modules/emissions/params.ts";
import { defaultMarketplaceParams } from "../../modules/marketplace/params.ts";
import { defaultStakingParams } from "../../modules/staking/genesis.ts";
import { GenesisState as AttributionGenesis } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { GenesisState as EmissionsGenesis } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { GenesisState as MarketplaceGenesis } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { GenesisState as RegistryGenesis } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { GenesisState as BankGenesis } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { toProtoJson } from "../../proto/json.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { COALITION, FUNDS, HONEST, SIM_DAY } from "./cast.ts";
import type { Courts } from "./courts.ts";

/** Power of each validator of the last court; alike for all. */
const POWER = 10n;

/** The validators as the last court knows them, by operator and power. Nothing is staked: σ stands for stake. */
function courtOfValidators({ validators }: Courts): StakingGenesis {
  const lastValidatorPowers = validators.map(({ address }) => ({
    address: formatOperatorAddress(address),
    power: POWER,
  }));
  const lastTotalPower = utf8ToBytes((POWER * BigInt(validators.length)).toString());
  return StakingGenesis.create({ params: defaultStakingParams(), lastTotalPower, lastValidatorPowers, exported: true });
}

/** The parts of `app_state` that replace the modules' defaults. */
export function simGenesis(courts: Courts): Record<string, unknown> {
  const balances = [...HONEST, ...COALITION].map(({ text }) => ({
    address: text,
    coins: [{ denom: "ubyl", amount: FUNDS.toString() }],
  }));
  const denomMetadata = [
    {
      description: "",
      denomUnits: [{ denom: "ubyl", exponent: 0, aliases: [] }],
      base: "ubyl",
      display: "ubyl",
      name: "BYL",
      symbol: "BYL",
      uri: "",
      uriHash: "",
    },
  ];
  const params = { sendEnabled: [], defaultSendEnabled: true };
  // Short enough for a bond to leave while the game is on.
  const emissions = { ...defaultEmissionsParams(SIM_DAY), bondUnbonding: 3n * SIM_DAY };
  // Without security emission: what trade pays to stakers would displace it, and the loss would be larger still.
  const economy = { ...defaultEconomy(), securityPpm: 0 };
  // Two days for each step of a case, so that whoever acts once a day is in time; the rest as on a new network.
  const registry = {
    ...defaultRegistryParams(SIM_DAY),
    openingWindow: 2n * SIM_DAY,
    proofWindow: 2n * SIM_DAY,
    commitPeriod: 2n * SIM_DAY,
    revealPeriod: 2n * SIM_DAY,
    appealWindow: 2n * SIM_DAY,
  };
  return {
    bank: toProtoJson(BankGenesis, BankGenesis.create({ params, balances, denomMetadata })),
    emissions: toProtoJson(EmissionsGenesis, EmissionsGenesis.create({ params: emissions, economy })),
    attribution: toProtoJson(
      AttributionGenesis,
      AttributionGenesis.create({ params: defaultAttributionParams(SIM_DAY) }),
    ),
    registry: toProtoJson(RegistryGenesis, RegistryGenesis.create({ params: registry, nextDatasetId: 1n })),
    staking: toProtoJson(StakingGenesis, courtOfValidators(courts)),
    marketplace: toProtoJson(
      MarketplaceGenesis,
      MarketplaceGenesis.create({ params: defaultMarketplaceParams(SIM_DAY) }),
    ),
  };
}
