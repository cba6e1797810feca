/** The verdict over a game: what the coalition has more than idle, held against what the rules leave it at most. */
import { PPM } from "../../lib/economy/split.ts";
import { divCeil, divFloor, max, min } from "../../lib/int.ts";
import { defaultEconomy } from "../../modules/emissions/params.ts";
import { COALITION, HONEST, JUNK_WATCHER } from "./cast.ts";
import type { Deception, Party } from "./parties.ts";
import { MICRO } from "./settle-up.ts";
import type { Holdings } from "./settle-up.ts";

/** Each share of an earning account is computed to a millionth of a unit; at most so many of them are rounded in a game. */
const TOLERANCE_MICRO = 1_000n;
/** Fees of the two panels that a challenger pays for beforehand, base units: 15 and 31 seats at 2 BYL. */
const PANEL_FEES_MAX = 92_000_000n;
const { sale: SALE, settlement: SETTLEMENT, matchPpm } = defaultEconomy();
const MATCH_PPM = BigInt(matchPpm);
const BURN_PPM = min(BigInt(SALE.burnPpm), BigInt(SETTLEMENT.burnPpm));

/** A game with its idle twin. */
export interface Judged {
  readonly idle: Holdings;
  readonly end: Holdings;
  /** Coalition's share of the stake and of the attesters' points, ppm. */
  readonly stakePpm: bigint;
  readonly attestPpm: bigint;
  readonly deceptions: readonly Deception[];
}

/** Amounts in base units. */
export interface Verdict {
  /** What the coalition has more than idle, without what buyers of copies chose to pay and without grants. */
  readonly profit: bigint;
  /** Released because of the coalition. */
  readonly traded: bigint;
  /** How far the loss is above what Theorem 1 asks at least; negative breaks it. */
  readonly slack: bigint;
  /** What is wrong, in words; empty as it should be. */
  readonly findings: readonly string[];
}

/** Compares the end with the idle end. */
export function judge({ idle, end, stakePpm, attestPpm, deceptions }: Judged): Verdict {
  const gained = (party: Party): bigint => (end.byParty.get(party.text) ?? 0n) - (idle.byParty.get(party.text) ?? 0n);
  const own = COALITION.reduce((sum, party) => sum + gained(party), 0n);
  const sold = soldCopies(deceptions);
  const ofStakers = end.stakersPot - idle.stakersPot - sold.stakers * MICRO;
  const ofAttesters = end.attestersPot - idle.attestersPot - sold.attesters * MICRO;
  // A grant is governance's to give away: at most its sum is gained (Theorem 1, assumption 3).
  const granted = end.granted - idle.granted;
  const micro = own - (sold.kept + granted) * MICRO + divFloor(ofStakers * stakePpm + ofAttesters * attestPpm, PPM);
  const traded = end.released - idle.released - sold.price;
  // MICRO and PPM are both a million: traded times parts per million is in millionths of a base unit. What stakers are paid is
  // rounded down for each release, so what other stakers really had stands for (1 − σ) ν P.
  const ofOthers = divFloor(ofStakers * (PPM - stakePpm), PPM);
  // What a slash burns is gone, whoever brought it about.
  const burned = COALITION.reduce((sum, { text }) => sum + (end.slashed.get(text) ?? 0n), 0n);
  const leastMicro = divFloor(traded * (PPM - MATCH_PPM) * BURN_PPM, PPM) + ofOthers + burned * MICRO;
  // A verdict that came first may have taken the bond that was to pay the panels of another case (registry R88): its challenger is
  // left with their fees, some of which jurors of the coalition had: harm, bounded by what the panels cost, but never a profit.
  const unpaidFees = max(-gained(JUNK_WATCHER), 0n);
  const slackMicro = TOLERANCE_MICRO - micro - leastMicro + unpaidFees;
  const profit = divCeil(micro - TOLERANCE_MICRO, MICRO);
  const findings: string[] = [];
  if (profit > 0n) findings.push(`profit of ${profit} by trading ${traded}`);
  if (slackMicro < 0n) {
    const text = `trading ${traded} and ${burned} burned by slashes cost ${-profit}`;
    findings.push(`${text}, ${-divFloor(slackMicro, MICRO)} less than Theorem 1 says`);
  }
  for (const party of HONEST) {
    const lost = divFloor(-gained(party) - paidBy(party, deceptions) - TOLERANCE_MICRO, MICRO) + 1n;
    const isLeftWithFees = party === JUNK_WATCHER && lost <= max(burned, PANEL_FEES_MAX);
    if (lost > 0n && !isLeftWithFees) findings.push(`${party.name}, who is honest, has ${lost} less`);
  }
  return { profit, traded, slack: divFloor(slackMicro, MICRO), findings };
}

/** What buyers paid for copies and where it may stay: the real money with the seller, the match only if the copy named its source in time. */
function soldCopies(deceptions: readonly Deception[]): {
  readonly price: bigint;
  readonly stakers: bigint;
  readonly attesters: bigint;
  readonly kept: bigint;
} {
  const sums = { price: 0n, stakers: 0n, attesters: 0n, kept: 0n };
  for (const { price, version } of deceptions) {
    const burn = divCeil(price * BigInt(SALE.burnPpm), PPM);
    const [stakers, attesters] = [SALE.stakersPpm, SALE.attestersPpm].map((ppm) => divFloor(price * BigInt(ppm), PPM));
    sums.price += price;
    sums.stakers += stakers ?? 0n;
    sums.attesters += attesters ?? 0n;
    sums.kept += price - burn - (stakers ?? 0n) - (attesters ?? 0n);
    if (version.isCured) sums.kept += divFloor(burn * MATCH_PPM, PPM);
  }
  return sums;
}

function paidBy(party: Party, deceptions: readonly Deception[]): bigint {
  return deceptions.reduce((sum, { buyer, price }) => (buyer === party ? sum + price * MICRO : sum), 0n);
}
