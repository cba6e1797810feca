/**
 * Accounts that modules own: the one list of names and permissions. Their addresses are derived from the name,
 * exist from genesis on, and take no transfers from users unless listed as open (SDK blocked addresses).
 */
import { moduleAddress } from "../lib/address.ts";
import { equalBytes } from "../lib/bytes.ts";

/** What a module may do with the coins of its account. */
export type ModulePermission = "minter" | "burner" | "staking";

/** One module account. */
export interface ModuleAccountSpec {
  readonly name: string;
  readonly permissions: readonly ModulePermission[];
  /** True when users may send coins to it. */
  readonly open: boolean;
}

/** Name of the account that collects fees. */
export const FEE_COLLECTOR = "fee_collector";
/** Names of staking's pools and of the others, as in the SDK. */
export const BONDED_POOL = "bonded_tokens_pool";
export const NOT_BONDED_POOL = "not_bonded_tokens_pool";
export const DISTRIBUTION_ACCOUNT = "distribution";
export const GOV_ACCOUNT = "gov";
/** Name of the account that holds contest bonds of the data registry. */
export const REGISTRY_ACCOUNT = "registry";

/** Name of the account that mints what the schedule of emissions decides. */
export const EMISSIONS_ACCOUNT = "emissions";
/** Name of the account that holds bonds. */
export const BOND_POOL = "bond_pool";
/** Name of the account that holds what buyers paid to contributors. */
export const REAL_POOL = "real_pool";
/** Name of the account that holds what was minted for contributors. */
export const EMISSION_POOL = "emission_pool";
/** Name of the account that holds the attesters' share until points are paid. */
export const ATTESTER_POOL = "attester_pool";
/** Name of the account that holds orders, bids and bounties. */
export const MARKETPLACE_ACCOUNT = "marketplace";
/** Name of the account that holds channel deposits and what builders and gateways are owed. */
export const ATTRIBUTION_ACCOUNT = "attribution";

/** All module accounts in the order in which genesis numbers them. */
export const MODULE_ACCOUNTS: readonly ModuleAccountSpec[] = [
  { name: FEE_COLLECTOR, permissions: [], open: false },
  { name: DISTRIBUTION_ACCOUNT, permissions: [], open: false },
  { name: BONDED_POOL, permissions: ["burner", "staking"], open: false },
  { name: NOT_BONDED_POOL, permissions: ["burner", "staking"], open: false },
  { name: GOV_ACCOUNT, permissions: ["burner"], open: true },
  { name: REGISTRY_ACCOUNT, permissions: [], open: false },
  { name: EMISSIONS_ACCOUNT, permissions: ["minter"], open: false },
  { name: BOND_POOL, permissions: ["burner"], open: false },
  { name: REAL_POOL, permissions: ["burner"], open: false },
  { name: EMISSION_POOL, permissions: ["minter", "burner"], open: false },
  { name: ATTESTER_POOL, permissions: [], open: false },
  { name: MARKETPLACE_ACCOUNT, permissions: ["burner"], open: false },
  { name: ATTRIBUTION_ACCOUNT, permissions: ["burner"], open: false },
];

/** The entry of the list by name, if there is one. */
export function findModuleAccount(name: string): ModuleAccountSpec | undefined {
  return MODULE_ACCOUNTS.find((spec) => spec.name === name);
}

/**
 * True for the address of a module account. Such an account never lends its power to a key: what it holds is owed to
 * others (deposits, bonds, stake), and only its module, or a passed proposal in full view, may move it.
 */
export function isModuleAddress(address: Uint8Array): boolean {
  return MODULE_ADDRESSES.some((known) => equalBytes(known, address));
}

const MODULE_ADDRESSES = MODULE_ACCOUNTS.map(({ name }) => moduleAddress(name));
