/**
 * How services and fields are called on the command line: the SDK's names and positional forms where people know them, else the
 * kebab-case of the descriptor.
 */
import type { MethodDescriptor, ServiceDescriptor } from "../../proto/service.ts";

/** How one method is called. */
export interface MethodForm {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** proto names of the fields that are given by place, in order; a repeated one may only be last. */
  readonly places: readonly string[];
}

const FORMS: Readonly<Record<string, MethodForm>> = {
  "cosmos.auth.v1beta1.Query/Account": { name: "account", places: ["address"] },
  "cosmos.auth.v1beta1.Query/AccountInfo": { name: "account-info", places: ["address"] },
  "cosmos.auth.v1beta1.Query/AccountAddressByID": { name: "address-by-acc-num", places: ["account_id"] },
  "cosmos.auth.v1beta1.Query/ModuleAccountByName": { name: "module-account", places: ["name"] },
  "cosmos.bank.v1beta1.Query/Balance": { name: "balance", places: ["address", "denom"] },
  "cosmos.bank.v1beta1.Query/AllBalances": { name: "balances", places: ["address"] },
  "cosmos.bank.v1beta1.Query/SpendableBalances": { name: "spendable-balances", places: ["address"] },
  "cosmos.bank.v1beta1.Query/SpendableBalanceByDenom": { name: "spendable-balance", places: ["address", "denom"] },
  "cosmos.bank.v1beta1.Query/TotalSupply": { name: "total-supply", aliases: ["total"], places: [] },
  "cosmos.bank.v1beta1.Query/SupplyOf": { name: "total-supply-of", places: ["denom"] },
  "cosmos.bank.v1beta1.Query/DenomMetadata": { name: "denom-metadata", places: ["denom"] },
  "cosmos.bank.v1beta1.Query/DenomOwners": { name: "denom-owners", places: ["denom"] },
  "cosmos.bank.v1beta1.Query/SendEnabled": { name: "send-enabled", places: ["denoms"] },
  "cosmos.staking.v1beta1.Query/Validator": { name: "validator", places: ["validator_addr"] },
  "cosmos.staking.v1beta1.Query/ValidatorDelegations": { name: "delegations-to", places: ["validator_addr"] },
  "cosmos.staking.v1beta1.Query/ValidatorUnbondingDelegations": {
    name: "unbonding-delegations-from",
    places: ["validator_addr"],
  },
  "cosmos.staking.v1beta1.Query/Delegation": { name: "delegation", places: ["delegator_addr", "validator_addr"] },
  "cosmos.staking.v1beta1.Query/UnbondingDelegation": {
    name: "unbonding-delegation",
    places: ["delegator_addr", "validator_addr"],
  },
  "cosmos.staking.v1beta1.Query/DelegatorDelegations": { name: "delegations", places: ["delegator_addr"] },
  "cosmos.staking.v1beta1.Query/DelegatorUnbondingDelegations": {
    name: "unbonding-delegations",
    places: ["delegator_addr"],
  },
  "cosmos.staking.v1beta1.Query/Redelegations": {
    name: "redelegation",
    places: ["delegator_addr", "src_validator_addr", "dst_validator_addr"],
  },
  "cosmos.staking.v1beta1.Query/DelegatorValidators": { name: "delegator-validators", places: ["delegator_addr"] },
  "cosmos.staking.v1beta1.Query/DelegatorValidator": {
    name: "delegator-validator",
    places: ["delegator_addr", "validator_addr"],
  },
  "cosmos.staking.v1beta1.Query/HistoricalInfo": { name: "historical-info", places: ["height"] },
  "cosmos.slashing.v1beta1.Query/SigningInfo": { name: "signing-info", places: ["cons_address"] },
  "cosmos.evidence.v1beta1.Query/Evidence": { name: "evidence", places: ["hash"] },
  "cosmos.evidence.v1beta1.Query/AllEvidence": { name: "list", places: [] },
  "cosmos.feegrant.v1beta1.Query/Allowance": { name: "grant", places: ["granter", "grantee"] },
  "cosmos.feegrant.v1beta1.Query/Allowances": { name: "grants-by-grantee", places: ["grantee"] },
  "cosmos.feegrant.v1beta1.Query/AllowancesByGranter": { name: "grants-by-granter", places: ["granter"] },
  "cosmos.upgrade.v1beta1.Query/CurrentPlan": { name: "plan", places: [] },
  "cosmos.upgrade.v1beta1.Query/AppliedPlan": { name: "applied", places: ["name"] },
  "cosmos.bank.v1beta1.Msg/Send": { name: "send", places: ["from_address", "to_address", "amount"] },
  "cosmos.staking.v1beta1.Msg/Delegate": { name: "delegate", places: ["validator_address", "amount"] },
  "cosmos.staking.v1beta1.Msg/Undelegate": {
    name: "unbond",
    aliases: ["undelegate"],
    places: ["validator_address", "amount"],
  },
  "cosmos.staking.v1beta1.Msg/BeginRedelegate": {
    name: "redelegate",
    places: ["validator_src_address", "validator_dst_address", "amount"],
  },
  "cosmos.staking.v1beta1.Msg/CancelUnbondingDelegation": {
    name: "cancel-unbond",
    places: ["validator_address", "amount", "creation_height"],
  },
  "byline.marketplace.v1.Query/Offer": { name: "offer", places: ["offer_id"] },
  "byline.marketplace.v1.Query/Order": { name: "order", places: ["order_id"] },
  "byline.marketplace.v1.Query/Licence": { name: "licence", places: ["licence_id"] },
  "byline.marketplace.v1.Query/HasRight": { name: "has-right", places: ["account", "right"] },
  "byline.marketplace.v1.Msg/Buy": { name: "buy", places: ["offer_id", "max_total"] },
  "byline.marketplace.v1.Msg/CloseOffer": { name: "close-offer", places: ["offer_id"] },
  "byline.marketplace.v1.Msg/ReleaseOrder": { name: "release-order", places: ["order_id"] },
  "byline.marketplace.v1.Msg/RefundOrder": { name: "refund-order", places: ["order_id"] },
  "cosmos.feegrant.v1beta1.Msg/RevokeAllowance": { name: "revoke", places: ["granter", "grantee"] },
};

/** `DenomsMetadata` → `denoms-metadata`. */
export function kebabCase(name: string): string {
  return name
    .replace(/_/g, "-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** The module's word in a service name: `cosmos.bank.v1beta1.Query` → `bank`. */
export function moduleWord(service: ServiceDescriptor): string {
  const parts = service.name.split(".").filter((part) => !/^v\d/.test(part));
  return parts.at(-2) ?? service.name;
}

/** How a method is called on the command line. */
export function formOf(service: ServiceDescriptor, method: MethodDescriptor): MethodForm {
  return FORMS[`${service.name}/${method.name}`] ?? { name: kebabCase(method.name), places: [] };
}
