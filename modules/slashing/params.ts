/** Params of slashing: defaults and checks (cosmos-sdk x/slashing/types/params.go, interop §10.1). */
import { bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE, dec, parseScaledDec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { SECOND_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { refuseInvalid } from "../refuse.ts";

/** Blocks of the window at most: what forgetting one validator's bitmap may cost. */
export const SIGNED_BLOCKS_WINDOW_MAX = 1_000_000n;

/** The SDK's defaults (interop §10.1). */
export function defaultSlashingParams(): Params {
  return {
    signedBlocksWindow: 100n,
    minSignedPerWindow: utf8ToBytes(dec.quoInt(DEC_ONE, 2n).toString()),
    downtimeJailDuration: 600n * SECOND_NS,
    slashFractionDoubleSign: utf8ToBytes(dec.quoInt(DEC_ONE, 20n).toString()),
    slashFractionDowntime: utf8ToBytes(dec.quoInt(DEC_ONE, 100n).toString()),
  };
}

/** The scaled decimal inside a `bytes` field of the params. @throws TxError(InvalidRequest) outside 0..1 */
export function fractionOf(bytes: Uint8Array, what: string): bigint {
  const fraction = bytes.length === 0 ? 0n : parseScaledDec(bytesToUtf8(bytes));
  if (fraction === undefined || fraction < 0n || fraction > DEC_ONE) {
    throw new TxError(SdkError.InvalidRequest, `${what} must be between 0 and 1`);
  }
  return fraction;
}

/** Blocks of the window that may be missed without punishment. */
export function missedMax(params: Params): bigint {
  const least = fractionOf(params.minSignedPerWindow, "min signed per window");
  return params.signedBlocksWindow - dec.roundInt(dec.mulInt(least, params.signedBlocksWindow));
}

/** Checks the params. @throws TxError(InvalidRequest) with the reason */
export function checkSlashingParams(params: Params): void {
  fractionOf(params.minSignedPerWindow, "min signed per window");
  fractionOf(params.slashFractionDoubleSign, "double sign slash fraction");
  fractionOf(params.slashFractionDowntime, "downtime slash fraction");
  refuseInvalid(params.signedBlocksWindow <= 0n, `signed blocks window must be positive: ${params.signedBlocksWindow}`);
  refuseInvalid(
    params.signedBlocksWindow > SIGNED_BLOCKS_WINDOW_MAX,
    `signed blocks window must be at most ${SIGNED_BLOCKS_WINDOW_MAX}: ${params.signedBlocksWindow}`,
  );
  refuseInvalid(
    params.downtimeJailDuration <= 0n,
    `downtime jail duration must be positive: ${params.downtimeJailDuration}`,
  );
  refuseInvalid(
    params.downtimeJailDuration > PERIOD_NS_MAX,
    `downtime jail duration must be at most ${PERIOD_NS_MAX} ns: ${params.downtimeJailDuration}`,
  );
}
