/** Who sits on a panel and what sitting there costs and brings (docs/spec/registry.md R82-R85). */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { JURY_VALIDATORS_MAX } from "../../lib/limits.ts";
import { Ballot, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { JuryCase, Juror } from "../../proto/gen/byline/registry/v1/cases.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { termsAt } from "./datanet-terms.ts";
import { drawPanel } from "./jury-pool.ts";
import { dropIfGone, removeJuror } from "./jury-stake.ts";
import { getDataset, getVersion } from "./keeper.ts";
import { jurorBond, versionBonds } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { pointsAfter, slashAtLimit } from "./points.ts";
import type { Duty } from "./points.ts";
import { ballots, curators, datanets, jurors } from "./tables.ts";

/** Tokens behind one unit of validator power, as staking counts it (SDK DefaultPowerReduction). */
const TOKENS_PER_POWER = 1_000_000n;

/** Number of the round that votes, from 0. */
export function roundNumber(found: JuryCase): number {
  return found.rounds.length - 1;
}

/** Name of a round's ballots. */
export function roundName(found: JuryCase): Uint8Array {
  return concatBytes(bigEndian64(found.id), Uint8Array.of(roundNumber(found)));
}

/** R82: parties do not judge, nor do the people of the datanet that the version comes from. */
export function excludedFrom(ctx: Context, parts: RegistryParts, found: JuryCase): readonly string[] {
  const { datasetId, version } = found.subject;
  const dataset = getDataset(ctx, datasetId);
  const { publisher } = getVersion(ctx, datasetId, version);
  const bonded = parts.bonds.behind(ctx, versionBonds(found.subject)).map(({ owner }) => owner);
  const parties = [found.challenger, found.respondent, dataset.owner, dataset.payoutAddress, publisher, ...bonded];
  return dataset.datanetId === 0n ? parties : [...parties, ...datanetPeople(ctx, parts, dataset.datanetId)];
}

/** Curators and custodian of a datanet. */
export function datanetPeople(ctx: Context, { readClock }: RegistryParts, datanetId: bigint): readonly string[] {
  const name = bigEndian64(datanetId);
  const datanet = datanets.find(ctx, name);
  const people = [...curators.under(ctx, name)].map(({ address }) => address);
  return datanet === undefined ? people : [...people, termsAt(datanet, readClock(ctx)).custodian];
}

/** Draws the panel and writes its ballots; bonds behind them stay until it has voted. @returns seats drawn */
export function seatPanel(ctx: Context, parts: RegistryParts, found: JuryCase, seats: number): bigint {
  const seed = {
    purpose: `jury-${roundNumber(found)}`,
    beacon: found.rounds.at(-1)?.draw.seed ?? new Uint8Array(0),
    id: found.id,
  };
  const panel = drawPanel(ctx, seed, { seats, excluded: excludedFrom(ctx, parts, found) });
  let drawn = 0n;
  for (const { juror, seats: count } of panel) {
    drawn += BigInt(count);
    jurors.write(ctx, { ...juror, openPanels: juror.openPanels + 1 });
    parts.bonds.pin(ctx, jurorBond(juror.address));
    writeBallot(ctx, found, { voter: juror.address, weight: BigInt(count), stake: juror.weight });
  }
  return drawn;
}

/** Every validator of the last set gets a ballot by power; parties do not. @returns their power together */
export function seatValidators(ctx: Context, parts: RegistryParts, found: JuryCase): bigint {
  const excluded = excludedFrom(ctx, parts, found);
  const voters = parts.validators
    .list(ctx)
    .map(({ operator, power }) => ({ voter: addressText(operator), power }))
    .filter(({ voter }) => !excluded.includes(voter))
    .sort((a, b) => (a.power > b.power ? -1 : a.power < b.power ? 1 : a.voter < b.voter ? -1 : 1));
  let total = 0n;
  for (const { voter, power } of voters.slice(0, JURY_VALIDATORS_MAX)) {
    total += power;
    writeBallot(ctx, found, { voter, weight: power, stake: power * TOKENS_PER_POWER });
  }
  return total;
}

function writeBallot(
  ctx: Context,
  found: JuryCase,
  seat: { readonly voter: string; readonly weight: bigint; readonly stake: bigint },
): void {
  ballots.write(ctx, Ballot.create({ caseId: found.id, round: roundNumber(found), ...seat }));
}

/** The vote of a panel is over: bonds are let go, silence is written down (R83). Validators answer to their delegators. */
export function closePanel(ctx: Context, parts: RegistryParts, found: JuryCase): void {
  if (found.rounds.at(-1)?.byValidators === true) {
    return;
  }
  for (const ballot of [...ballots.under(ctx, roundName(found))]) {
    parts.bonds.unpin(ctx, jurorBond(ballot.voter));
    const juror = jurors.find(ctx, parseAddress(ballot.voter));
    if (juror !== undefined) {
      noteDuty(ctx, parts, { ...juror, openPanels: juror.openPanels - 1 }, dutyOf(ballot));
    }
  }
}

function dutyOf({ vote, commitment }: Ballot): Duty {
  if (vote !== Vote.VOTE_UNSPECIFIED) {
    return "done";
  }
  return commitment.length === 0 ? "noCommit" : "noReveal";
}

/** Writes a juror's points down; at the limit the juror loses a little and leaves. */
export function noteDuty(ctx: Context, parts: RegistryParts, before: Juror, duty: Duty): void {
  const juror = { ...before, points: pointsAfter(before.points, duty) };
  if (slashAtLimit(ctx, parts.bonds, jurorBond(juror.address), juror.points)) {
    removeJuror(ctx, parts, juror);
  } else {
    jurors.write(ctx, juror);
    dropIfGone(ctx, juror);
  }
}
