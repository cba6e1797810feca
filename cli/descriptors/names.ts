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
  "cosmos.distribution.v1beta1.Query/ValidatorDistributionInfo": {
    name: "validator-distribution-info",
    places: ["validator_address"],
  },
  "cosmos.distribution.v1beta1.Query/ValidatorOutstandingRewards": {
    name: "validator-outstanding-rewards",
    places: ["validator_address"],
  },
  "cosmos.distribution.v1beta1.Query/ValidatorCommission": { name: "commission", places: ["validator_address"] },
  "cosmos.distribution.v1beta1.Query/ValidatorSlashes": {
    name: "slashes",
    places: ["validator_address", "starting_height", "ending_height"],
  },
  "cosmos.distribution.v1beta1.Query/DelegationRewards": {
    name: "rewards-by-validator",
    places: ["delegator_address", "validator_address"],
  },
  "cosmos.distribution.v1beta1.Query/DelegationTotalRewards": { name: "rewards", places: ["delegator_address"] },
  "cosmos.distribution.v1beta1.Query/DelegatorValidators": {
    name: "delegator-validators",
    places: ["delegator_address"],
  },
  "cosmos.distribution.v1beta1.Query/DelegatorWithdrawAddress": {
    name: "delegator-withdraw-address",
    places: ["delegator_address"],
  },
  "cosmos.evidence.v1beta1.Query/Evidence": { name: "evidence", places: ["hash"] },
  "cosmos.evidence.v1beta1.Query/AllEvidence": { name: "list", places: [] },
  "cosmos.feegrant.v1beta1.Query/Allowance": { name: "grant", places: ["granter", "grantee"] },
  "cosmos.feegrant.v1beta1.Query/Allowances": { name: "grants-by-grantee", places: ["grantee"] },
  "cosmos.feegrant.v1beta1.Query/AllowancesByGranter": { name: "grants-by-granter", places: ["granter"] },
  "cosmos.authz.v1beta1.Query/Grants": { name: "grants", places: ["granter", "grantee", "msg_type_url"] },
  "cosmos.authz.v1beta1.Query/GranterGrants": {
    name: "grants-by-granter",
    aliases: ["granter-grants"],
    places: ["granter"],
  },
  "cosmos.authz.v1beta1.Query/GranteeGrants": {
    name: "grants-by-grantee",
    aliases: ["grantee-grants"],
    places: ["grantee"],
  },
  "cosmos.gov.v1.Query/Proposal": { name: "proposal", places: ["proposal_id"] },
  "cosmos.gov.v1.Query/Vote": { name: "vote", places: ["proposal_id", "voter"] },
  "cosmos.gov.v1.Query/Votes": { name: "votes", places: ["proposal_id"] },
  "cosmos.gov.v1.Query/Deposit": { name: "deposit", places: ["proposal_id", "depositor"] },
  "cosmos.gov.v1.Query/Deposits": { name: "deposits", places: ["proposal_id"] },
  "cosmos.gov.v1.Query/TallyResult": { name: "tally", places: ["proposal_id"] },
  "cosmos.gov.v1.Query/Params": { name: "params", places: [] },
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
  "byline.attribution.v1.Query/Model": { name: "model", places: ["model_id"] },
  "byline.attribution.v1.Query/Channel": { name: "channel", places: ["channel_id"] },
  "byline.attribution.v1.Query/Settlement": { name: "settlement", places: ["channel_id", "index"] },
  "byline.attribution.v1.Query/Settlements": { name: "settlements", places: ["channel_id"] },
  "byline.attribution.v1.Query/Earnings": { name: "earnings", places: ["dataset_id", "version"] },
  "byline.attribution.v1.Query/Entitlement": {
    name: "entitlement",
    places: ["dataset_id", "version", "left_sum", "weight"],
  },
  "byline.attribution.v1.Query/Royalty": { name: "royalty", places: ["dataset_id", "version", "parent_index"] },
  "byline.attribution.v1.Query/Payee": { name: "payee", places: ["address", "role"] },
  "byline.attribution.v1.Query/Gateway": { name: "gateway", places: ["operator"] },
  "byline.attribution.v1.Query/Benchmark": { name: "benchmark", places: ["benchmark_id"] },
  "byline.attribution.v1.Query/ModelsOfVersion": { name: "models-of-version", places: ["dataset_id", "version"] },
  "byline.attribution.v1.Query/Usage": { name: "usage", places: ["licence_id"] },
  "byline.attribution.v1.Msg/PullRoyalty": { name: "pull-royalty", places: ["dataset_id", "version", "parent_index"] },
  "byline.attribution.v1.Msg/WithdrawPayee": { name: "withdraw-payee", places: ["address", "role"] },
  "byline.attribution.v1.Msg/CommitBenchmark": { name: "commit-benchmark", places: ["query_root", "query_count"] },
  "byline.attribution.v1.Msg/RetireModel": { name: "retire-model", places: ["model_id"] },
  "byline.attribution.v1.Msg/RegisterGateway": { name: "register-gateway", places: ["endpoint"] },
  "byline.attribution.v1.Msg/TopUpChannel": { name: "top-up-channel", places: ["channel_id", "deposit"] },
  "byline.attribution.v1.Msg/CloseChannel": { name: "close-channel", places: ["channel_id"] },
  "byline.attribution.v1.Msg/FinalizeChannel": { name: "finalize-channel", places: ["channel_id"] },
  "byline.attribution.v1.Msg/FinalizeSettlement": { name: "finalize-settlement", places: ["channel_id", "index"] },
  "byline.attribution.v1.Msg/RecordUsage": { name: "record-usage", places: ["licence_id", "kind", "hash"] },
  "byline.emissions.v1.Query/Bond": { name: "bond", places: ["owner", "purpose", "subject"] },
  "byline.emissions.v1.Query/Bonds": { name: "bonds", places: ["owner"] },
  "byline.emissions.v1.Query/VersionBonds": { name: "version-bonds", places: ["dataset_id", "version"] },
  "byline.emissions.v1.Query/Grant": { name: "grant", places: ["dataset_id"] },
  "byline.emissions.v1.Msg/PostBond": { name: "post-bond", places: ["purpose", "amount"] },
  "byline.emissions.v1.Msg/Unbond": { name: "unbond", places: ["purpose", "amount"] },
  "byline.emissions.v1.Msg/WithdrawBond": { name: "withdraw-bond", places: ["owner", "purpose"] },
  "byline.emissions.v1.Query/Beacon": { name: "beacon", places: ["height"] },
  "byline.emissions.v1.Query/BeaconChain": { name: "beacon-chain", places: ["cons_address"] },
  "byline.emissions.v1.Msg/RegisterBeaconChain": { name: "register-beacon-chain", places: ["tip", "length"] },
  "byline.attribution.v1.Query/Steering": { name: "steering", places: ["model_id"] },
  "byline.attribution.v1.Query/Publication": { name: "publication", places: ["publication_id"] },
  "byline.attribution.v1.Query/LeafRequests": { name: "leaf-requests", places: ["publication_id"] },
  "byline.attribution.v1.Query/SettlementRequests": { name: "settlement-requests", places: ["channel_id", "index"] },
  "byline.attribution.v1.Msg/FinalizePublication": { name: "finalize-publication", places: ["publication_id"] },
  "byline.attribution.v1.Msg/DropPublication": { name: "drop-publication", places: ["publication_id"] },
  "byline.attribution.v1.Msg/CommitFraud": { name: "commit-fraud", places: ["commitment", "bond"] },
  "byline.attribution.v1.Msg/WithdrawFraudCommit": { name: "withdraw-fraud-commit", places: ["commitment"] },
  "byline.attribution.v1.Msg/ProveFraud": { name: "prove-fraud", places: ["fraud_case"] },
  "byline.attribution.v1.Msg/ExecuteConviction": { name: "execute-conviction", places: ["subject"] },
  "byline.attribution.v1.Msg/Resplit": { name: "resplit", places: ["channel_id", "index"] },
  "byline.attribution.v1.Msg/TimeoutLeaf": { name: "timeout-leaf", places: ["request_id"] },
  "byline.attribution.v1.Query/AuditTask": { name: "audit-task", places: ["task_id"] },
  "byline.attribution.v1.Query/Auditor": { name: "auditor", places: ["address"] },
  "byline.attribution.v1.Msg/RegisterAuditor": { name: "register-auditor", places: [] },
  "byline.attribution.v1.Msg/RetireAuditor": { name: "retire-auditor", places: [] },
  "byline.attribution.v1.Msg/CommitAudit": { name: "commit-audit", places: ["task_id", "commitment"] },
  "byline.attribution.v1.Msg/RevealAudit": { name: "reveal-audit", places: ["task_id", "answer", "salt"] },
  "byline.attribution.v1.Msg/ClaimAuditPay": { name: "claim-audit-pay", places: ["auditor", "epoch"] },
  "byline.marketplace.v1.Query/Offer": { name: "offer", places: ["offer_id"] },
  "byline.marketplace.v1.Query/Order": { name: "order", places: ["order_id"] },
  "byline.marketplace.v1.Query/Licence": { name: "licence", places: ["licence_id"] },
  "byline.marketplace.v1.Query/HasRight": { name: "has-right", places: ["account", "right"] },
  "byline.marketplace.v1.Msg/Buy": { name: "buy", places: ["offer_id", "max_total"] },
  "byline.marketplace.v1.Query/Key": { name: "key", places: ["dataset_id", "version"] },
  "byline.marketplace.v1.Query/Auction": { name: "auction", places: ["offer_id"] },
  "byline.marketplace.v1.Query/Bounty": { name: "bounty", places: ["bounty_id"] },
  "byline.marketplace.v1.Query/Withdrawal": { name: "withdrawal", places: ["dataset_id", "version"] },
  "byline.marketplace.v1.Msg/RenewLicence": { name: "renew", places: ["licence_id", "units", "max_total"] },
  "byline.marketplace.v1.Msg/RecordUses": { name: "record-uses", places: ["licence_id", "uses"] },
  "byline.marketplace.v1.Msg/PlaceBid": { name: "bid", places: ["offer_id", "amount"] },
  "byline.marketplace.v1.Msg/EndAuction": { name: "end-auction", places: ["offer_id"] },
  "byline.marketplace.v1.Msg/AwardBounty": {
    name: "award-bounty",
    places: ["bounty_id", "dataset_id", "version", "amount"],
  },
  "byline.marketplace.v1.Msg/CloseBounty": { name: "close-bounty", places: ["bounty_id"] },
  "byline.marketplace.v1.Msg/RateLicence": { name: "rate", places: ["licence_id", "rating"] },
  "byline.marketplace.v1.Msg/WithdrawVersion": { name: "withdraw-version", places: ["dataset_id", "version"] },
  "byline.marketplace.v1.Msg/RegisterForfeit": { name: "register-forfeit", places: ["licence_id"] },
  "byline.marketplace.v1.Msg/PayForfeit": { name: "pay-forfeit", places: ["licence_id"] },
  "byline.marketplace.v1.Msg/CloseWithdrawal": { name: "close-withdrawal", places: ["dataset_id", "version"] },
  "byline.marketplace.v1.Msg/MoveLicence": { name: "move-licence", places: ["licence_id", "version"] },
  "byline.marketplace.v1.Msg/CloseOffer": { name: "close-offer", places: ["offer_id"] },
  "byline.marketplace.v1.Msg/ReleaseOrder": { name: "release-order", places: ["order_id"] },
  "byline.marketplace.v1.Msg/RefundOrder": { name: "refund-order", places: ["order_id"] },
  "cosmos.distribution.v1beta1.Msg/SetWithdrawAddress": { name: "set-withdraw-addr", places: ["withdraw_address"] },
  "cosmos.distribution.v1beta1.Msg/WithdrawDelegatorReward": {
    name: "withdraw-rewards",
    places: ["validator_address"],
  },
  "cosmos.distribution.v1beta1.Msg/WithdrawValidatorCommission": {
    name: "withdraw-validator-commission",
    places: [],
  },
  "cosmos.distribution.v1beta1.Msg/FundCommunityPool": { name: "fund-community-pool", places: ["amount"] },
  "cosmos.distribution.v1beta1.Msg/DepositValidatorRewardsPool": {
    name: "fund-validator-rewards-pool",
    places: ["validator_address", "amount"],
  },
  "cosmos.slashing.v1beta1.Msg/Unjail": { name: "unjail", places: [] },
  "cosmos.gov.v1.Msg/Deposit": { name: "deposit", places: ["proposal_id", "amount"] },
  "cosmos.gov.v1.Msg/CancelProposal": { name: "cancel-proposal", places: ["proposal_id"] },
  "cosmos.authz.v1beta1.Msg/Revoke": { name: "revoke", places: ["grantee", "msg_type_url"] },
  "byline.registry.v1.Query/DuplicateCase": { name: "duplicate-case", places: ["case_id"] },
  "byline.registry.v1.Query/JuryCase": { name: "jury-case", places: ["case_id"] },
  "byline.registry.v1.Query/OpenCases": { name: "open-cases", places: ["dataset_id", "version"] },
  "byline.registry.v1.Query/Juror": { name: "juror", places: ["address"] },
  "byline.registry.v1.Query/Standing": { name: "standing", places: ["dataset_id", "version"] },
  "byline.registry.v1.Query/Datanet": { name: "datanet", places: ["datanet_id"] },
  "byline.registry.v1.Query/Curators": { name: "curators", places: ["datanet_id"] },
  "byline.registry.v1.Query/Contribution": { name: "contribution", places: ["contribution_id"] },
  "byline.registry.v1.Query/Contributions": { name: "contributions", places: ["datanet_id"] },
  "byline.registry.v1.Query/Withdrawal": { name: "withdrawal", places: ["withdrawal_id"] },
  "byline.registry.v1.Query/Opening": { name: "opening", places: ["opening_id"] },
  "byline.registry.v1.Query/Sample": { name: "sample", places: ["kind", "case_id"] },
  "byline.registry.v1.Msg/SetJuryStake": { name: "set-jury-stake", places: ["stake"] },
  "byline.registry.v1.Msg/AppealCase": { name: "appeal-case", places: ["case_id", "bond"] },
  "byline.registry.v1.Msg/AdvanceCase": { name: "advance-case", places: ["kind", "case_id"] },
  "byline.registry.v1.Msg/JoinCurators": { name: "join-curators", places: ["datanet_id"] },
  "byline.registry.v1.Msg/LeaveCurators": { name: "leave-curators", places: ["datanet_id"] },
  "byline.registry.v1.Msg/RemoveCurator": { name: "remove-curator", places: ["datanet_id", "curator"] },
  "byline.registry.v1.Msg/AdmitAccount": { name: "admit-account", places: ["datanet_id", "account", "admitted"] },
  "byline.registry.v1.Msg/RevokeVersion": { name: "revoke-version", places: ["dataset_id", "version"] },
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
