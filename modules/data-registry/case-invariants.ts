/** Invariants of cases and of the pool of jurors (docs/spec/registry.md RI6-RI12). */
import { bigEndian64 } from "../../lib/bytes.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { DATANET_CURATORS_MAX, OPENINGS_REMEMBERED } from "../../lib/limits.ts";
import { OpeningStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { Version, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { Invariant } from "../module.ts";
import { CLOSED_JURY, withdrawalTagFault } from "./case-genesis.ts";
import { isOpenCase } from "./duplicate-case.ts";
import type { BondLedger } from "./expected.ts";
import { jurorCount, poolWeight, sumBelow } from "./jury-pool.ts";
import { rowsOf } from "./keeper.ts";
import { VERSIONS_PREFIX } from "./keys.ts";
import { caseBond, contributionBond, curatorBond, jurorBond, requestBond } from "./parts.ts";
import {
  availabilities,
  contributions,
  curators,
  datanetTrees,
  datanets,
  duplicates,
  jurorChanges,
  jurorSlots,
  jurors,
  juryCases,
  nextId,
  openings,
  slotName,
  tags,
  versionText,
  withdrawals,
} from "./tables.ts";
import { isQuarantining, tagsOf } from "./tags.ts";

const ALL = new Uint8Array(0);

/** All invariants of cases and datanets. */
export function caseInvariants(bonds: BondLedger): readonly Invariant[] {
  return [
    { name: "registry/juror-weights", check: (ctx) => checkWeights(ctx, bonds) },
    { name: "registry/quarantine", check: checkQuarantine },
    { name: "registry/case-bonds", check: (ctx) => checkCaseBonds(ctx, bonds) },
    { name: "registry/pins", check: (ctx) => checkPins(ctx, bonds) },
    { name: "registry/ballots", check: checkRounds },
    { name: "registry/availability", check: checkAvailability },
    { name: "registry/curators", check: (ctx) => checkCurators(ctx, bonds) },
    { name: "registry/datanet-trees", check: checkTrees },
  ];
}

/** RI6: the tree sums the weights, slots are dense, and every weight is promised in the ledger unless a change waits. */
function checkWeights(ctx: Context, bonds: BondLedger): readonly string[] {
  const violations: string[] = [];
  const members = [...jurors.under(ctx, ALL)].filter(({ slot }) => slot > 0).sort((a, b) => a.slot - b.slot);
  const changes = [...jurorChanges.under(ctx, ALL)];
  const waiting = new Set(changes.map(({ address }) => address));
  for (const { address, height } of changes) {
    const known = jurors.find(ctx, parseAddress(address))?.changeHeight;
    if (known !== height) violations.push(`a change of juror ${address} waits for ${height}, the juror says ${known}`);
  }
  let sum = 0n;
  members.forEach(({ address, slot, weight }, index) => {
    if (slot !== index + 1 || jurorSlots.read(ctx, slotName(slot)) === undefined) {
      violations.push(`juror ${address} has slot ${slot}, ${index + 1} was expected`);
    }
    if (sumBelow(ctx, slot) !== sum) {
      violations.push(`weights below slot ${slot} are ${sum}, the tree says ${sumBelow(ctx, slot)}`);
    }
    const reserved = bonds.find(ctx, jurorBond(address))?.reserved ?? 0n;
    if (reserved < weight && !waiting.has(address)) {
      violations.push(`juror ${address} weighs ${weight} with ${reserved} promised`);
    }
    sum += weight;
  });
  if (poolWeight(ctx) !== sum || jurorCount(ctx) !== members.length) {
    violations.push(`the pool weighs ${sum} over ${members.length} jurors, the tree says ${poolWeight(ctx)}`);
  }
  const rows = [...jurors.under(ctx, ALL)].length;
  if (nextId(ctx, "member") - 1n !== BigInt(rows)) {
    violations.push(`${rows} jurors are known, ${nextId(ctx, "member") - 1n} are counted`);
  }
  return violations;
}

/** RI7: a version is quarantined exactly when a direct tag says why; WITHDRAWN counts the withdrawals that hold it. */
function checkQuarantine(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const version of rowsOf(ctx, Version, VERSIONS_PREFIX)) {
    const isTagged = tagsOf(ctx, version).some(isQuarantining);
    if (isTagged !== (version.state === VersionState.VERSION_STATE_QUARANTINED)) {
      violations.push(`${versionText(version)} is in state ${version.state} and ${isTagged ? "" : "not "}tagged`);
    }
  }
  const fault = withdrawalTagFault([...tags.under(ctx, ALL)], [...withdrawals.under(ctx, ALL)]);
  return fault === undefined ? violations : [...violations, fault];
}

/** RI8: what an open case may pay or burn lies in its bond; a closed one holds nothing. */
function checkCaseBonds(ctx: Context, bonds: BondLedger): readonly string[] {
  const violations: string[] = [];
  const expect = (what: string, held: bigint, owed: bigint): void => {
    if (held !== owed) {
      violations.push(`${what} holds ${held}, ${owed} are expected`);
    }
  };
  for (const found of duplicates.under(ctx, ALL)) {
    const { id, challenger, bond } = found;
    const held = bonds.find(ctx, caseBond(challenger, "duplicate", id))?.amount ?? 0n;
    expect(`duplicate case ${id}`, held, isOpenCase(found) ? bond : 0n);
  }
  for (const found of juryCases.under(ctx, ALL)) {
    const { id, challenger, respondent, status } = found;
    const isOpen = !CLOSED_JURY.includes(status);
    const held = bonds.find(ctx, caseBond(challenger, "jury", id))?.amount ?? 0n;
    const answer = bonds.find(ctx, caseBond(respondent, "jury", id))?.amount ?? 0n;
    expect(`jury case ${id}`, held, isOpen ? found.bond - found.challengerFees : 0n);
    expect(`the answer in jury case ${id}`, answer, isOpen ? found.respondentBond - found.respondentFees : 0n);
  }
  for (const { id, contributor, bond, status, reviews, reviewFee } of contributions.under(ctx, ALL)) {
    const isOpen =
      status === ContributionStatus.CONTRIBUTION_STATUS_OPENING ||
      status === ContributionStatus.CONTRIBUTION_STATUS_REVIEW;
    const held = bonds.find(ctx, contributionBond(contributor, id))?.amount ?? 0n;
    const paid = BigInt(reviews.filter(({ revealed }) => revealed).length) * reviewFee;
    if (isOpen ? held > bond - paid : held !== 0n) {
      violations.push(`contribution ${id} holds ${held} of ${bond}`);
    }
  }
  for (const { id, requester, deposit, status } of openings.under(ctx, ALL)) {
    const held = bonds.find(ctx, requestBond(requester, id))?.amount ?? 0n;
    expect(`opening ${id}`, held, status === OpeningStatus.OPENING_STATUS_ASKED ? deposit : 0n);
  }
  return violations;
}

/** RI13: exactly the versions of open cases are named in the bond ledger, each as often as it has cases. */
function checkPins(ctx: Context, bonds: BondLedger): readonly string[] {
  const open = new Map<string, number>();
  const count = (name: VersionName): void => {
    const subject = versionText(name);
    open.set(subject, (open.get(subject) ?? 0) + 1);
  };
  for (const found of duplicates.under(ctx, ALL)) {
    if (isOpenCase(found)) {
      count(found.newer);
    }
  }
  for (const { subject, status } of juryCases.under(ctx, ALL)) {
    if (!CLOSED_JURY.includes(status)) {
      count(subject);
    }
  }
  for (const { subject, pins } of bonds.pinnedSubjects(ctx)) {
    open.set(subject, (open.get(subject) ?? 0) - pins);
  }
  return sortedEntries(open).flatMap(([subject, more]) =>
    more === 0 ? [] : [`${subject} has ${more} more open cases than pins in the bond ledger`],
  );
}

/** RI9: votes never pass the seats that were drawn. */
function checkRounds(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { id, rounds } of juryCases.under(ctx, ALL)) {
    for (const { seats, uphold, reject } of rounds) {
      if (uphold + reject > seats) {
        violations.push(`case ${id} counts ${uphold} + ${reject} votes of ${seats} seats`);
      }
    }
  }
  return violations;
}

/** RI10: every opening was answered or missed, or is open. */
function checkAvailability(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { subject, asked, answered, missed, last, openCase } of availabilities.under(ctx, ALL)) {
    if (asked !== answered + missed + (openCase === 0n ? 0n : 1n) || last >= 1 << OPENINGS_REMEMBERED) {
      violations.push(`${versionText(subject)} was asked ${asked}, answered ${answered}, missed ${missed}`);
    }
  }
  return violations;
}

/** RI11: curators are counted, few, and their bonds promised. */
function checkCurators(ctx: Context, bonds: BondLedger): readonly string[] {
  const violations: string[] = [];
  for (const { id, curatorCount } of datanets.under(ctx, ALL)) {
    const all = [...curators.under(ctx, bigEndian64(id))];
    const own = all.filter(({ removed }) => !removed);
    if (all.length - own.length > DATANET_CURATORS_MAX) {
      violations.push(`datanet ${id} remembers ${all.length - own.length} removed curators`);
    }
    if (own.length !== curatorCount || curatorCount > DATANET_CURATORS_MAX) {
      violations.push(`datanet ${id} counts ${curatorCount} curators and lists ${own.length}`);
    }
    for (const { address, bond } of own) {
      const reserved = bonds.find(ctx, curatorBond(address, id))?.reserved ?? 0n;
      if (reserved > bond) {
        violations.push(`curator ${address} of datanet ${id} promised ${reserved} for ${bond}`);
      }
    }
  }
  return violations;
}

/** RI12: a datanet's trees hold exactly its accepted contributions. */
function checkTrees(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { datanetId, content, contributors } of datanetTrees.under(ctx, ALL)) {
    const kept: readonly number[] = [
      ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED,
      ContributionStatus.CONTRIBUTION_STATUS_WITHDRAWN,
    ];
    const own = [...contributions.under(ctx, ALL)].filter(
      (row) => row.datanetId === datanetId && kept.includes(row.status),
    );
    const records = own.reduce((sum, { recordCount }) => sum + recordCount, 0n);
    const weight = own
      .filter(({ status }) => status === ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED)
      .reduce((sum, { recordCount, score }) => sum + recordCount * BigInt(score), 0n);
    const counted = [content.count, contributors.count, sumOf(content.peaks), sumOf(contributors.peaks)];
    const expected = [BigInt(own.length), BigInt(own.length), records, weight];
    if (counted.some((value, at) => value !== expected[at])) {
      violations.push(
        `datanet ${datanetId} has trees of ${counted.join(", ")}, contributions make ${expected.join(", ")}`,
      );
    }
  }
  return violations;
}

function sumOf(peaks: readonly { readonly sum: Uint8Array }[]): bigint {
  return peaks.reduce((total, { sum }) => total + sum.reduce((n, byte) => (n << 8n) | BigInt(byte), 0n), 0n);
}
