/** The rows of slashing: params, one signing info per validator that was ever bonded, the keys of existing validators. */
import { formatConsensusAddress } from "../../lib/address.ts";
import { assert } from "../../lib/assert.ts";
import { prefixEnd } from "../../lib/bytes.ts";
import { Params, ValidatorSigningInfo } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Context } from "../context.ts";
import { rememberLast } from "../last-row.ts";
import { PARAMS_KEY, SIGNING_INFOS_PREFIX, SLASHING_STORE, pubkeyKey, signingInfoKey } from "./keys.ts";

const decodeParams = rememberLast((bytes) => Params.decode(bytes));

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const bytes = ctx.store(SLASHING_STORE).get(PARAMS_KEY);
  assert(bytes !== undefined, "slashing params are written at genesis");
  return decodeParams(bytes);
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

/** The signing info of a validator that enters the set: what is known of it, counted from this height. */
export function startSigningInfo(ctx: Context, consensusAddress: Uint8Array): ValidatorSigningInfo {
  const known = findSigningInfo(ctx, consensusAddress);
  const fresh = ValidatorSigningInfo.create({ address: formatConsensusAddress(consensusAddress), jailedUntil: 0n });
  return { ...(known ?? fresh), startHeight: ctx.header.height };
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

/** True when the validator's key is on file. */
export function hasPubkey(ctx: Context, consensusAddress: Uint8Array): boolean {
  return ctx.store(SLASHING_STORE).get(pubkeyKey(consensusAddress)) !== undefined;
}

/** Files the key of a validator. */
export function writePubkey(ctx: Context, consensusAddress: Uint8Array, { consensusPubkey }: Validator): void {
  assert(consensusPubkey !== undefined, "a stored validator has a consensus key");
  ctx.store(SLASHING_STORE).set(pubkeyKey(consensusAddress), Any.encode(consensusPubkey));
}

/** Forgets the key of a removed validator. */
export function deletePubkey(ctx: Context, consensusAddress: Uint8Array): void {
  ctx.store(SLASHING_STORE).delete(pubkeyKey(consensusAddress));
}
