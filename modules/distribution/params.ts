/** Params of distribution: defaults and checks (cosmos-sdk x/distribution/types/params.go, interop §10.1). */
import { DEC_ONE, dec, formatDec, parseScaledDec } from "../../lib/dec.ts";
import type { Params } from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import { refuseInvalid } from "../refuse.ts";

/** Params of a new network: two percent of fees to the community. */
export function defaultDistributionParams(): Params {
  return {
    communityTax: dec.quoInt(DEC_ONE, 50n).toString(),
    baseProposerReward: "0",
    bonusProposerReward: "0",
    withdrawAddrEnabled: true,
  };
}

/** The params in the form they are stored in. @throws TxError(InvalidRequest) with the reason */
export function parseDistributionParams(params: Params): Params {
  const tax = parseRate(params.communityTax, "community tax");
  refuseInvalid(tax < 0n || tax > DEC_ONE, `community tax should be non-negative and less than one: ${formatDec(tax)}`);
  const base = parseRate(params.baseProposerReward, "base proposer reward");
  const bonus = parseRate(params.bonusProposerReward, "bonus proposer reward");
  refuseInvalid(
    base !== 0n || bonus !== 0n,
    "cannot update base or bonus proposer reward because these are deprecated fields",
  );
  return { ...params, communityTax: tax.toString(), baseProposerReward: "0", bonusProposerReward: "0" };
}

function parseRate(text: string, what: string): bigint {
  const rate = parseScaledDec(text === "" ? "0" : text);
  refuseInvalid(rate === undefined, `invalid ${what}: ${text.slice(0, 40)}`);
  return rate ?? 0n;
}
