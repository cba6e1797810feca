/** The rows of slashing: params and one signing info per validator that was ever bonded. */
import { assert } from "../../lib/assert.ts";
import { prefixEnd } from "../../lib/bytes.ts";
import { Params, ValidatorSigningInfo } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import type { Context } from "../context.ts";
import { PARAMS_KEY, SIGNING_INFOS_PREFIX, SLASHING_STORE, signingInfoKey } from "./keys.ts";

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const bytes = ctx.store(SLASHING_STORE).get(PARAMS_KEY);
  assert(bytes !== undefined, "slashing params are written at genesis");
  return Params.decode(bytes);
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(SLASHING_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The signing info of a consensus address, if it was ever bonded. */
export function findSigningInfo(ctx: Context, consensusAddress: Uint8Array): ValidatorSigningInfo | undefined {
  const bytes = ctx.store(SLASHING_STORE).get(signingInfoKey(consensusAddress));
  return bytes === undefined ? undefined : ValidatorSigningInfo.decode(bytes);
}

/** Writes a signing info. */
export function writeSigningInfo(ctx: Context, consensusAddress: Uint8Array, info: ValidatorSigningInfo): void {
  ctx.store(SLASHING_STORE).set(signingInfoKey(consensusAddress), ValidatorSigningInfo.encode(info));
}

/** All signing infos by consensus address. */
export function* signingInfos(ctx: Context): IterableIterator<ValidatorSigningInfo> {
  const range = { start: SIGNING_INFOS_PREFIX, end: prefixEnd(SIGNING_INFOS_PREFIX) };
  for (const row of ctx.store(SLASHING_STORE).range(range)) {
    yield ValidatorSigningInfo.decode(row.value);
  }
}
