/** Recorded usage (docs/spec/attribution.md T70): memory of what a licence was used for; it never moves money. */
import { TxError } from "../../lib/errors.ts";
import { UsageKind, UsageRow } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { MsgRecordUsage, MsgRecordUsageResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { parseAddress } from "../address.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { LicenceBook } from "./expected.ts";
import { findUsage, writeUsage } from "./keeper.ts";

const HASH_BYTES = 32;
/** Right that each kind of use needs. */
const NEEDED: readonly (readonly [kind: number, name: string, right: number])[] = [
  [UsageKind.USAGE_KIND_TRAIN, "train", Right.RIGHT_TRAIN],
  [UsageKind.USAGE_KIND_FINE_TUNE, "fine-tune", Right.RIGHT_FINE_TUNE],
  [UsageKind.USAGE_KIND_EVALUATE, "evaluate", Right.RIGHT_EVALUATE],
  [UsageKind.USAGE_KIND_INDEX, "index", Right.RIGHT_INFER_CONTEXT],
];

/** Handler of the message that records usage. */
export function usageMessages(licences: LicenceBook): readonly MessageHandler[] {
  return [
    defineMessage<MsgRecordUsage, MsgRecordUsageResponse>({
      request: MsgRecordUsage,
      response: MsgRecordUsageResponse,
      signers: (message) => [message.holder],
      handle(ctx, { holder, licenceId, kind, hash }) {
        parseAddress(holder, "invalid holder address");
        const needed = NEEDED.find(([known]) => known === kind);
        const licence = licences.find(ctx, licenceId);
        if (needed === undefined || licence === undefined) {
          const reason =
            needed === undefined ? `kind of use ${kind} is not known` : `licence ${licenceId} does not exist`;
          throw new TxError(AttributionError.InvalidUsage, reason);
        }
        const [, name, right] = needed;
        refuseWhen(
          licence.holder !== holder,
          AttributionError.InvalidUsage,
          `licence ${licenceId} is ${licence.holder}'s`,
        );
        refuseWhen(
          (licence.rights & right) === 0 || licence.revoked,
          AttributionError.InvalidUsage,
          `licence ${licenceId} does not grant ${name}`,
        );
        refuseWhen(
          hash.length !== HASH_BYTES,
          AttributionError.InvalidUsage,
          "what was used is named by a hash of 32 bytes",
        );
        const count = (findUsage(ctx, licenceId, kind)?.count ?? 0n) + 1n;
        writeUsage(ctx, UsageRow.create({ licenceId, kind, count, lastHash: hash }));
        ctx.emit(
          createEvent(
            "record_usage",
            ["licence_id", licenceId.toString()],
            ["kind", name],
            ["count", count.toString()],
          ),
        );
        return { count };
      },
    }),
  ];
}
