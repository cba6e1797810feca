/** Params of governance: defaults and checks (cosmos-sdk x/gov/types/v1/params.go). */
import { parseAccountAddress } from "../../lib/address.ts";
import { DEC_ONE, formatDec, parseDec } from "../../lib/dec.ts";
import type { Dec } from "../../lib/dec.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { SECOND_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { coinsFromWire, containsCoins, formatCoins, formatWireCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import { refuseInvalid } from "../refuse.ts";

const HOUR_NS = 3600n * SECOND_NS;

/** Params as handlers read them: numbers instead of texts. */
export interface GovRules {
  readonly quorum: Dec;
  readonly threshold: Dec;
  readonly vetoThreshold: Dec;
  readonly expeditedThreshold: Dec;
  readonly minInitialDepositRatio: Dec;
  readonly minDepositRatio: Dec;
  readonly maxDepositPeriod: bigint;
  readonly votingPeriod: bigint;
  readonly expeditedVotingPeriod: bigint;
  readonly minDeposit: Coins;
  readonly expeditedMinDeposit: Coins;
}

/** Params of a new network: two days to deposit, two to vote, ten tokens of deposit (interop §10.1). */
export function defaultGovParams(): Params {
  return {
    minDeposit: [{ denom: "ubyl", amount: "10000000" }],
    maxDepositPeriod: 48n * HOUR_NS,
    votingPeriod: 48n * HOUR_NS,
    quorum: "0.334000000000000000",
    threshold: "0.500000000000000000",
    vetoThreshold: "0.334000000000000000",
    minInitialDepositRatio: "0.000000000000000000",
    proposalCancelRatio: "0.500000000000000000",
    proposalCancelDest: "",
    expeditedVotingPeriod: 24n * HOUR_NS,
    expeditedThreshold: "0.667000000000000000",
    expeditedMinDeposit: [{ denom: "ubyl", amount: "50000000" }],
    burnVoteQuorum: false,
    burnProposalDepositPrevote: false,
    burnVoteVeto: true,
    minDepositRatio: "0.010000000000000000",
  };
}

/** Reads the params as numbers, and checks them. @throws TxError(InvalidRequest) with the reason */
export function rulesOf(params: Params): GovRules {
  const minDeposit = deposit(params.minDeposit, "invalid minimum deposit");
  const expeditedMinDeposit = deposit(params.expeditedMinDeposit, "invalid expedited minimum deposit");
  refuseInvalid(
    containsCoins(minDeposit, expeditedMinDeposit),
    `expedited minimum deposit must be greater than minimum deposit: ${formatCoins(expeditedMinDeposit)}`,
  );
  const votingPeriod = period(params.votingPeriod, "voting period");
  const expeditedVotingPeriod = period(params.expeditedVotingPeriod, "expedited voting period");
  refuseInvalid(
    expeditedVotingPeriod >= votingPeriod,
    `expedited voting period ${expeditedVotingPeriod} must be strictly less that the regular voting period ${votingPeriod}`,
  );
  const threshold = share(params.threshold, "vote threshold", 1n);
  const expeditedThreshold = share(params.expeditedThreshold, "expedited vote threshold", 1n);
  refuseInvalid(
    expeditedThreshold <= threshold,
    `expedited vote threshold ${formatDec(expeditedThreshold)}, must be greater than the regular threshold ${formatDec(threshold)}`,
  );
  share(params.proposalCancelRatio, "proposal cancel ratio", 0n);
  if (params.proposalCancelDest !== "") {
    parseAccountAddress(params.proposalCancelDest);
  }
  return {
    quorum: share(params.quorum, "quorum", 0n),
    threshold,
    vetoThreshold: share(params.vetoThreshold, "veto threshold", 1n),
    expeditedThreshold,
    minInitialDepositRatio: share(params.minInitialDepositRatio, "minimum initial deposit ratio", 0n),
    minDepositRatio: share(params.minDepositRatio, "minimum deposit ratio", 0n),
    maxDepositPeriod: period(params.maxDepositPeriod, "maximum deposit period"),
    votingPeriod,
    expeditedVotingPeriod,
    minDeposit,
    expeditedMinDeposit,
  };
}

function deposit(coins: Params["minDeposit"], what: string): Coins {
  refuseInvalid(coins.length === 0, `${what}: ${formatWireCoins(coins)}`);
  return coinsFromWire(coins);
}

function period(ns: bigint | undefined, what: string): bigint {
  const value = ns ?? 0n;
  refuseInvalid(value <= 0n, `${what} must be positive: ${value}`);
  refuseInvalid(value > PERIOD_NS_MAX, `${what} must be at most ${PERIOD_NS_MAX} ns: ${value}`);
  return value;
}

/** A share between `least` (scaled) and 1. */
function share(text: string, what: string, least: bigint): Dec {
  const value = parseDec(text);
  refuseInvalid(
    value === undefined || value < 0n,
    `${what} must be a decimal that is not negative: ${text.slice(0, 40)}`,
  );
  const scaled = value ?? 0n;
  refuseInvalid(scaled < least, `${what} must be positive: ${text}`);
  refuseInvalid(scaled > DEC_ONE, `${what} too large: ${text}`);
  return scaled;
}
