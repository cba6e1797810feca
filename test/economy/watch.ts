/** Honest people who look: copies of honest data are challenged a few blocks after they appear, bonded junk is brought before jurors. */
import { Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { findBond } from "../../modules/emissions/keeper.ts";
import { COPY_WATCHER, HONEST, JUNK_WATCHER } from "./cast.ts";
import { CHALLENGE_BOND, challengeDuplicate, openCase } from "./case-moves.ts";
import type { Stage } from "./moves.ts";
import { versionSubject } from "./moves.ts";
import type { KnownVersion } from "./parties.ts";

/** What the watchers do at the beginning of a block. */
export function watch(stage: Stage): void {
  for (const version of stage.known.versions) {
    const { copyOf, isJunk, isCured, isStopped, height } = version;
    if (
      height + stage.known.watchDelay >= stage.ledger.height ||
      isStopped ||
      isCured ||
      (copyOf === undefined && !isJunk)
    )
      continue;
    if (copyOf !== undefined && HONEST.includes(copyOf.owner)) watchCopy(stage, copyOf, version);
    if (isJunk) watchJunk(stage, version);
  }
}

function isInCase({ known }: Stage, version: KnownVersion, kind: string): boolean {
  return known.cases.some((found) => found.isOpen && found.subject === version && found.kind === kind);
}

function watchCopy(stage: Stage, original: KnownVersion, version: KnownVersion): void {
  if (!isInCase(stage, version, "duplicate")) {
    challengeDuplicate(stage, COPY_WATCHER, original, version);
  }
}

/** Jurors are paid by the loser: who challenges what has no bond pays them alone, so nobody does. */
function watchJunk(stage: Stage, version: KnownVersion): void {
  const { known, ledger } = stage;
  const wasJudged = known.cases.some(({ subject, kind }) => subject === version && kind === "jury");
  const bonded = findBond(
    ledger.read(),
    version.owner.address,
    BondPurpose.BOND_PURPOSE_VERSION,
    versionSubject(version),
  );
  if (wasJudged || (bonded?.amount ?? 0n) < CHALLENGE_BOND) return;
  openCase(stage, JUNK_WATCHER, version, Reason.REASON_SPAM);
}
