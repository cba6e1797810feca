/** Sentences of the data registry: data networks, their curators, contributions and reviews. */
import * as registry from "../../proto/gen/byline/registry/v1/tx.ts";
import { coinText, countText, quoted, whoText } from "./amounts.ts";
import { numberText, versionText } from "./named.ts";
import { feeText } from "./registry-cases.ts";
import { amountOfAttribute, attributeOf, clause, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

/** Words for data networks. */
export const DATANET_WORDS: readonly MessageWords[] = [
  wordsFor(registry.MsgCreateDatanet, ({ owner, name, title }, { events }) => {
    const id = attributeOf(events, "create_datanet", "datanet_id");
    const number = id === undefined ? "" : ` (number ${amountOfAttribute(id)})`;
    return clause(
      whoText(owner),
      "found|founded",
      `the data network ${quoted(title === "" ? name : title)}${number}, which others contribute to`,
    );
  }),
  wordsFor(registry.MsgUpdateDatanet, ({ owner, datanetId }) =>
    clause(whoText(owner), "change|changed", `the terms of data network ${datanetId}, for later contributions`),
  ),
  wordsFor(registry.MsgSetBootstrap, ({ datanetId, bootstrap, total }) =>
    bootstrap
      ? clause(
          "Governance",
          "grant|granted",
          `up to ${coinText(total)} to those who contribute first to data network ${datanetId}`,
        )
      : clause("Governance", "end|ended", `the grant to those who contribute to data network ${datanetId}`),
  ),
  wordsFor(registry.MsgAdmitAccount, ({ sender, datanetId, account, admitted }) =>
    admitted
      ? clause(whoText(sender), "let|let", `${whoText(account)} contribute to data network ${datanetId}`)
      : clause(whoText(sender), "shut|shut", `${whoText(account)} out of data network ${datanetId}`),
  ),
  wordsFor(registry.MsgJoinCurators, ({ curator, datanetId }) =>
    clause(whoText(curator), "become|became", `a curator of data network ${datanetId}`),
  ),
  wordsFor(registry.MsgLeaveCurators, ({ curator, datanetId }) =>
    clause(whoText(curator), "stop|stopped", `being a curator of data network ${datanetId}`),
  ),
  wordsFor(registry.MsgRemoveCurator, ({ owner, datanetId, curator }) =>
    clause(whoText(owner), "remove|removed", `${whoText(curator)} from the curators of data network ${datanetId}`),
  ),
  wordsFor(registry.MsgSubmitContribution, ({ contributor, datanetId, recordCount, bond }, { events }) => {
    const id = attributeOf(events, "submit_contribution", "contribution_id");
    const number = id === undefined ? "" : ` (contribution ${amountOfAttribute(id)})`;
    return clause(
      whoText(contributor),
      "offer|offered",
      `${countText(recordCount, "record")} to data network ${datanetId}, with ${coinText(bond)} at stake${number}`,
    );
  }),
  wordsFor(registry.MsgOpenContribution, ({ contributor, contributionId, records }) =>
    clause(
      whoText(contributor),
      "show|showed",
      `${countText(records.indexes.length, "drawn record")} of contribution ${contributionId} to its reviewers`,
    ),
  ),
  wordsFor(registry.MsgCommitReview, ({ reviewer, contributionId }) =>
    clause(whoText(reviewer), "seal|sealed", `a score for contribution ${contributionId}`),
  ),
  wordsFor(registry.MsgRevealReview, ({ reviewer, contributionId, score }, { events }) => {
    const contributor = attributeOf(events, "reveal_review", "contributor");
    const by = contributor === undefined ? "" : ` by ${whoText(contributor)}`;
    return clause(
      whoText(reviewer),
      "give|gave",
      `contribution ${contributionId}${by} ${score} of 100 points${feeText(events)}`,
    );
  }),
  wordsFor(registry.MsgAssembleVersion, ({ owner, datanetId, version }, { nameOf, events }) => {
    const dataset = attributeOf(events, "publish_version", "dataset_id");
    const what =
      dataset === undefined
        ? `version ${numberText(version)}`
        : versionText(nameOf, amountOfAttribute(dataset), version);
    return clause(
      whoText(owner),
      "publish|published",
      `${what} from what was contributed to data network ${datanetId}`,
    );
  }),
];
