/** Punishment of a proven equivocation (cosmos-sdk x/evidence handleEquivocationEvidence; interop §10.5). */
import { formatConsensusAddress } from "../../lib/address.ts";
import { assert } from "../../lib/assert.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { StakingSlasher } from "./expected.ts";
import { findSigningInfo, readParams, writeSigningInfo } from "./keeper.ts";
import { fractionOf } from "./params.ts";

/** 9999-12-31T23:59:59Z: until when a tombstoned validator stays jailed. */
export const JAILED_FOR_EVER = 253_402_300_799_000_000_000n;

/** One proven equivocation. */
export interface DoubleSign {
  readonly consensusAddress: Uint8Array;
  readonly height: bigint;
  readonly power: bigint;
}

/** Slashes, jails and tombstones. @returns tokens burned */
export function punishDoubleSign(ctx: Context, staking: StakingSlasher, fault: DoubleSign): bigint {
  const info = findSigningInfo(ctx, fault.consensusAddress);
  assert(info !== undefined, "a validator that could sign has a signing info");
  const fraction = fractionOf(readParams(ctx).slashFractionDoubleSign, "double sign slash fraction");
  // The set that signs height h was decided at h - 1 (distribution height of the SDK).
  const burned = staking.slash(ctx, { ...fault, infractionHeight: fault.height - 1n, fraction });
  const address = formatConsensusAddress(fault.consensusAddress);
  ctx.emit(
    createEvent(
      "slash",
      ["address", address],
      ["power", fault.power.toString()],
      ["reason", "double_sign"],
      ["burned_coins", burned.toString()],
    ),
  );
  const validator = staking.byConsensusAddress(ctx, fault.consensusAddress);
  if (validator !== undefined && !validator.jailed) {
    staking.jail(ctx, validator);
    ctx.emit(createEvent("slash", ["jailed", address]));
  }
  writeSigningInfo(ctx, fault.consensusAddress, { ...info, jailedUntil: JAILED_FOR_EVER, tombstoned: true });
  return burned;
}
