/** What is due in contributions that wait: opened by who handed them in, scored by whoever is drawn. */
import { bigEndian64 } from "../../lib/bytes.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { contributionSample } from "../../modules/data-registry/contribution-case.ts";
import { contributions } from "../../modules/data-registry/tables.ts";
import { ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Contribution } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Conduct } from "./conduct.ts";
import type { Stage } from "./moves.ts";
import { commitReview, openContribution, revealReview } from "./net-moves.ts";
import type { KnownContribution } from "./parties.ts";

const { CONTRIBUTION_STATUS_OPENING, CONTRIBUTION_STATUS_REVIEW } = ContributionStatus;

/** Does for one side what is due now in a contribution. */
export function answerContribution(stage: Stage, conduct: Conduct, found: KnownContribution): void {
  const ctx = stage.ledger.read();
  const row = contributions.find(ctx, bigEndian64(found.id));
  if (row === undefined) return;
  if (row.status === CONTRIBUTION_STATUS_OPENING) {
    const isOurs = conduct.parties.has(row.contributor) && conduct.opens(found);
    if (isOurs && row.draw.seed.length > 0) openContribution(stage, found, contributionSample(ctx, row).map(Number));
  } else if (row.status === CONTRIBUTION_STATUS_REVIEW) {
    score(stage, conduct, found, row);
  } else {
    found.isOpen = false;
  }
}

function score(stage: Stage, conduct: Conduct, found: KnownContribution, row: Contribution): void {
  if (row.commitUntil === 0n) return;
  const isCommit = readClock(stage.ledger.read()) < row.commitUntil;
  for (const { reviewer, commitment, revealed } of row.reviews) {
    const party = conduct.parties.get(reviewer);
    const own = conduct.score(found);
    if (party === undefined || own === undefined || revealed) continue;
    if (isCommit && commitment.length === 0) commitReview(stage, party, found.id, own);
    if (!isCommit && commitment.length > 0) revealReview(stage, party, found.id, own);
  }
}
