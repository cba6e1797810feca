/** Messages of upgrade, by governance only: plan an upgrade, cancel the plan (cosmos-sdk x/upgrade/keeper). */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { SdkError } from "../../lib/errors.ts";
import { TIME_ZERO } from "../../lib/time.ts";
import {
  MsgCancelUpgrade,
  MsgCancelUpgradeResponse,
  MsgSoftwareUpgrade,
  MsgSoftwareUpgradeResponse,
} from "../../proto/gen/cosmos/upgrade/v1beta1/tx.ts";
import type { Plan } from "../../proto/gen/cosmos/upgrade/v1beta1/upgrade.ts";
import { govAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseInvalid, refuseWhen } from "../refuse.ts";
import { UpgradeError } from "./errors.ts";
import { findDoneHeight, writePlan } from "./keeper.ts";

/** Bytes of a plan's name. */
const PLAN_NAME_BYTES_MAX = 140;
/** Bytes of a plan's info: an address of binaries, or their list. */
const PLAN_INFO_BYTES_MAX = 10_000;

/** The message handlers of upgrade. */
export function upgradeMessages(): readonly MessageHandler[] {
  return [
    defineMessage<MsgSoftwareUpgrade, MsgSoftwareUpgradeResponse>({
      request: MsgSoftwareUpgrade,
      response: MsgSoftwareUpgradeResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority, plan }) {
        assertUpgradeAuthority(authority);
        checkPlan(ctx, plan);
        writePlan(ctx, plan);
        return {};
      },
    }),
    defineMessage<MsgCancelUpgrade, MsgCancelUpgradeResponse>({
      request: MsgCancelUpgrade,
      response: MsgCancelUpgradeResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority }) {
        assertUpgradeAuthority(authority);
        writePlan(ctx, undefined);
        return {};
      },
    }),
  ];
}

function assertUpgradeAuthority(authority: string): void {
  const expected = govAuthority();
  refuseWhen(authority !== expected, UpgradeError.InvalidSigner, `expected ${expected} got ${authority}`);
}

/** A later plan takes the place of an earlier one; a name is used once. */
function checkPlan(ctx: Context, plan: Plan): void {
  refuseInvalid(plan.time !== TIME_ZERO, "time-based upgrades have been deprecated in the SDK");
  refuseInvalid(plan.upgradedClientState !== undefined, "upgrade logic for IBC has been moved to the IBC module");
  refuseInvalid(plan.name === "", "name cannot be empty");
  refuseInvalid(
    utf8ToBytes(plan.name).length > PLAN_NAME_BYTES_MAX,
    `name is longer than ${PLAN_NAME_BYTES_MAX} bytes`,
  );
  refuseInvalid(
    utf8ToBytes(plan.info).length > PLAN_INFO_BYTES_MAX,
    `info is longer than ${PLAN_INFO_BYTES_MAX} bytes`,
  );
  refuseInvalid(plan.height <= 0n, "height must be greater than 0");
  // The SDK allows the running height as well, for upgrades planned in its own begin of block; here that block is nearly over.
  refuseInvalid(plan.height <= ctx.header.height, "upgrade cannot be scheduled in the past");
  const isDone = findDoneHeight(ctx, plan.name) !== undefined;
  refuseWhen(isDone, SdkError.InvalidRequest, `upgrade with name ${plan.name} has already been completed`);
}
