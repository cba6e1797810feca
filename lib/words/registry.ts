/** Sentences of the data registry. */
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import * as registry from "../../proto/gen/byline/registry/v1/tx.ts";
import { countText, quoted, whoText } from "./amounts.ts";
import { datasetText, versionText } from "./named.ts";
import { clause, ruleWords, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

const STATE_WORDS: ReadonlyMap<number, string> = new Map([
  [VersionState.VERSION_STATE_ACTIVE, "active"],
  [VersionState.VERSION_STATE_UNLISTED, "unlisted"],
  [VersionState.VERSION_STATE_DEPRECATED, "superseded"],
  [VersionState.VERSION_STATE_RETIRED, "retired"],
  [VersionState.VERSION_STATE_QUARANTINED, "quarantined"],
  [VersionState.VERSION_STATE_REVOKED, "revoked"],
]);

/** Words for messages of the registry; further ones are in the files beside. */
export const REGISTRY_WORDS: readonly MessageWords[] = [
  wordsFor(registry.MsgRegisterDataset, ({ owner, name, title }) =>
    clause(whoText(owner), "register|registered", `the dataset ${quoted(title === "" ? name : title)}`),
  ),
  wordsFor(registry.MsgCommitVersion, ({ owner }) =>
    clause(whoText(owner), "seal|sealed", "a coming version of a dataset, to prove later that it existed by now"),
  ),
  wordsFor(registry.MsgPublishVersion, ({ owner, datasetId, datasetName, version, content }, { nameOf }) => {
    const what =
      datasetId === 0n ? versionText(() => datasetName, 0n, version) : versionText(nameOf, datasetId, version);
    const size = `${countText(content.recordCount, "record")} by ${countText(content.contributorCount, "contributor")}`;
    return clause(whoText(owner), "publish|published", `${what} with ${size}`);
  }),
  wordsFor(registry.MsgSetLocators, ({ owner, datasetId, version, locators }, { nameOf }) =>
    clause(
      whoText(owner),
      "say|said",
      `where ${versionText(nameOf, datasetId, version)} can be fetched (${countText(locators.length, "place")})`,
    ),
  ),
  wordsFor(registry.MsgSetVersionState, ({ owner, datasetId, version, state, deprecatedBy }, { nameOf }) => {
    const by = deprecatedBy === "" ? "" : ` by ${quoted(deprecatedBy)}`;
    const word = STATE_WORDS.get(state) ?? "of an unknown state";
    return clause(whoText(owner), "mark|marked", `${versionText(nameOf, datasetId, version)} as ${word}${by}`);
  }),
  wordsFor(registry.MsgTransferDataset, ({ owner, datasetId, newOwner }, { nameOf }) =>
    clause(
      whoText(owner),
      "offer|offered",
      `${datasetText(nameOf, datasetId)} to ${whoText(newOwner)} as its new owner`,
    ),
  ),
  wordsFor(registry.MsgAcceptTransfer, ({ newOwner, datasetId }, { nameOf }) =>
    clause(whoText(newOwner), "take over|took over", datasetText(nameOf, datasetId)),
  ),
  wordsFor(registry.MsgSetPayout, ({ owner, datasetId, payoutAddress }, { nameOf }) =>
    clause(
      whoText(owner),
      "let|let",
      `the owner's earnings of ${datasetText(nameOf, datasetId)} go to ${payoutAddress === "" ? "the owner's own account" : whoText(payoutAddress)}`,
    ),
  ),
  wordsFor(registry.MsgBindClaim, ({ address }) =>
    clause(
      whoText(address),
      "show|showed",
      "the key of a contributor's credits, which are paid to this account from now on",
    ),
  ),
  wordsFor(registry.MsgProposeName, ({ owner, datasetId, name, address }, { nameOf }) =>
    clause(
      whoText(owner),
      "propose|proposed",
      `that ${quoted(name)} of ${datasetText(nameOf, datasetId)} is ${whoText(address)}`,
    ),
  ),
  wordsFor(registry.MsgContestName, ({ contestant, reason }) =>
    clause(
      whoText(contestant),
      "contest|contested",
      `who stands behind a contributor's name${reason === "" ? "" : `: ${quoted(reason)}`}`,
    ),
  ),
  wordsFor(registry.MsgWithdrawNameProposal, ({ owner }) =>
    clause(whoText(owner), "withdraw|withdrew", "a proposal about a contributor's name"),
  ),
  wordsFor(registry.MsgWithdrawContest, ({ contestant }) =>
    clause(whoText(contestant), "withdraw|withdrew", "a contest about a contributor's name"),
  ),
  wordsFor(registry.MsgFinalizeName, ({ sender }) =>
    clause(whoText(sender), "bring|brought", "an uncontested proposal about a contributor's name into force"),
  ),
  wordsFor(
    registry.MsgChallengeStripped,
    (
      { challenger, datasetId, olderDatasetId, olderVersion, newerVersion, newerContributor, newerAccount },
      { nameOf },
    ) =>
      clause(
        whoText(challenger),
        "prove|proved",
        `that ${versionText(nameOf, datasetId, newerVersion)} ${newerContributor === undefined && newerAccount === undefined ? "dropped" : "credits a fraction to"} a contributor whom ${versionText(nameOf, olderDatasetId === 0n ? datasetId : olderDatasetId, olderVersion)} credits for the same record`,
      ),
  ),
  ruleWords(registry.MsgUpdateParams, "change|changed", "the rules of the data registry"),
];
