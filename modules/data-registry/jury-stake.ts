/** Joining, growing in and leaving the pool of jurors (docs/spec/registry.md R80, R81). */
import { min } from "../../lib/int.ts";
import { JURORS_MAX, JUROR_CHANGES_PER_BLOCK_MAX } from "../../lib/limits.ts";
import { Juror } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { JurorChange } from "../../proto/gen/byline/registry/v1/cases.ts";
import { MsgSetJuryStake, MsgSetJuryStakeResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { baseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { RegistryError } from "./errors.ts";
import { setWeight } from "./jury-pool.ts";
import { readParams } from "./keeper.ts";
import { jurorBond, requireBond } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { jurorChanges, jurors, nextId, writeNextId } from "./tables.ts";

/** The handler of a change of stake. */
export function jurorStakeMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgSetJuryStake, MsgSetJuryStakeResponse>({
      request: MsgSetJuryStake,
      response: MsgSetJuryStakeResponse,
      signers: (message) => [message.juror],
      handle(ctx, message) {
        const address = parseAddress(message.juror, "invalid juror address");
        const stake = baseAmount(message.stake, "stake");
        if (stake > 0n) {
          requireBond(stake, readParams(ctx).jurorStakeMin, "a juror");
        }
        const found = jurors.find(ctx, address);
        const known = found ?? Juror.create({ address: message.juror });
        refuseWhen(stake === known.stake, RegistryError.WrongPhase, `the stake is ${stake} already`);
        const members = nextId(ctx, "member") - 1n;
        const isFull = found === undefined && members >= BigInt(JURORS_MAX);
        refuseWhen(isFull, RegistryError.PoolFull, `${JURORS_MAX} jurors`);
        const height = ctx.header.height + parts.beacon.delay;
        const isWaiting = known.changeHeight > 0n;
        refuseWhen(isWaiting, RegistryError.WrongPhase, `a change waits for height ${known.changeHeight}`);
        if (stake > known.stake) {
          parts.bonds.reserve(ctx, jurorBond(message.juror), stake - known.stake);
        }
        if (found === undefined) {
          writeNextId(ctx, "member", members + 2n);
        }
        jurors.write(ctx, { ...known, stake, changeHeight: height });
        jurorChanges.write(ctx, { height, address: message.juror, stake });
        ctx.emit(
          createEvent(
            "set_jury_stake",
            ["juror", message.juror],
            ["stake", stake.toString()],
            ["height", height.toString()],
          ),
        );
        return { height };
      },
    }),
  ];
}

/** Takes a juror out of the pool as a change that waits like any other, so that no draw can be steered by it. */
export function removeJuror(ctx: Context, parts: RegistryParts, juror: Juror): void {
  const height = ctx.header.height + parts.beacon.delay;
  const { address, stake, changeHeight } = juror;
  if (changeHeight > 0n) {
    jurorChanges.remove(ctx, { height: changeHeight, address, stake });
  }
  jurors.write(ctx, { ...juror, stake: 0n, points: 0, changeHeight: height });
  jurorChanges.write(ctx, { height, address, stake: 0n });
}

/** End of block, after its draws: changes of this height and before, oldest first, a bounded number. */
export function applyJurorChanges(ctx: Context, parts: RegistryParts): void {
  const due: JurorChange[] = [];
  for (const change of jurorChanges.under(ctx, new Uint8Array(0))) {
    if (due.length === JUROR_CHANGES_PER_BLOCK_MAX || change.height > ctx.header.height) {
      break;
    }
    due.push(change);
  }
  for (const change of due) {
    applyChange(ctx, parts, change);
  }
}

function applyChange(ctx: Context, { bonds }: RegistryParts, change: JurorChange): void {
  jurorChanges.remove(ctx, change);
  const before = jurors.find(ctx, parseAddress(change.address));
  if (before === undefined) {
    return;
  }
  const key = jurorBond(change.address);
  const reserved = bonds.find(ctx, key)?.reserved ?? 0n;
  // What a slash took since cannot weigh.
  const weight = min(change.stake, reserved);
  const arrived = { ...before, changeHeight: 0n };
  jurors.write(ctx, arrived);
  const after = setWeight(ctx, arrived, weight);
  // Nothing else waits: all that the pool does not weigh is free.
  if (reserved > weight) {
    bonds.unreserve(ctx, key, reserved - weight);
  }
  dropIfGone(ctx, after);
}

/** Forgets a juror who left, has nothing on the way, sits on no panel and carries no points. */
export function dropIfGone(ctx: Context, juror: Juror): void {
  const { slot, stake, openPanels, points, changeHeight } = juror;
  if (slot === 0 && stake === 0n && changeHeight === 0n && openPanels === 0 && points === 0) {
    jurors.remove(ctx, juror);
    writeNextId(ctx, "member", nextId(ctx, "member") - 1n);
  }
}
