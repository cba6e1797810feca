/**
 * Slashing for equivocation: signing infos, jail for ever, tombstone (cosmos-sdk x/slashing, x/evidence
 * handleEquivocationEvidence; interop §10.5).
 */
import { formatConsensusAddress, parseConsensusAddress } from "../../lib/address.ts";
import { assert } from "../../lib/assert.ts";
import { TxError } from "../../lib/errors.ts";
import {
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySigningInfoRequest,
  QuerySigningInfoResponse,
  QuerySigningInfosRequest,
  QuerySigningInfosResponse,
} from "../../proto/gen/cosmos/slashing/v1beta1/query.ts";
import { ValidatorSigningInfo } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineQuery } from "../module.ts";
import type { Module, QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import type { StakingSlasher, ValidatorHooks } from "./expected.ts";
import { fractionOf, slashingGenesis } from "./genesis.ts";
import { findSigningInfo, readParams, writeSigningInfo } from "./keeper.ts";
import { SIGNING_INFOS_PREFIX, SLASHING_STORE } from "./keys.ts";

/** 9999-12-31T23:59:59Z: until when a tombstoned validator stays jailed. */
export const JAILED_FOR_EVER = 253_402_300_799_000_000_000n;

/** One proven equivocation. */
export interface DoubleSign {
  readonly consensusAddress: Uint8Array;
  readonly height: bigint;
  readonly power: bigint;
}

/** The manifest and what the evidence module asks of slashing. */
export interface Slashing {
  readonly module: Module;
  /** True when the validator was punished for equivocation before. */
  isTombstoned(ctx: Context, consensusAddress: Uint8Array): boolean;
  /** Slashes, jails and tombstones. @returns tokens burned */
  punishDoubleSign(ctx: Context, staking: StakingSlasher, fault: DoubleSign): bigint;
}

/** Signing infos follow the validator set: created when a validator is first bonded. */
export function slashingHooks(): ValidatorHooks {
  return {
    onBonded(ctx, address) {
      const known = findSigningInfo(ctx, address);
      const fresh = ValidatorSigningInfo.create({ address: formatConsensusAddress(address), jailedUntil: 0n });
      writeSigningInfo(ctx, address, { ...(known ?? fresh), startHeight: ctx.header.height });
    },
    onRemoved() {
      // The signing info stays: a tombstone outlives its validator.
    },
    onDelegationChanged() {
      // Who delegates does not matter for liveness.
    },
  };
}

/** Creates slashing. */
export function createSlashing(): Slashing {
  return {
    module: {
      name: "slashing",
      version: 1n,
      storeNames: [SLASHING_STORE],
      messages: [],
      queries: slashingQueries(),
      genesis: slashingGenesis(),
      invariants: [],
    },
    isTombstoned: (ctx, address) => findSigningInfo(ctx, address)?.tombstoned ?? false,
    punishDoubleSign,
  };
}

function punishDoubleSign(ctx: Context, staking: StakingSlasher, fault: DoubleSign): bigint {
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
    jailValidator(ctx, staking, validator, address);
  }
  writeSigningInfo(ctx, fault.consensusAddress, { ...info, jailedUntil: JAILED_FOR_EVER, tombstoned: true });
  return burned;
}

function jailValidator(ctx: Context, staking: StakingSlasher, validator: Validator, address: string): void {
  staking.jail(ctx, validator);
  ctx.emit(createEvent("slash", ["jailed", address]));
}

function slashingQueries(): readonly QueryHandler[] {
  const service = "/cosmos.slashing.v1beta1.Query";
  return [
    defineQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${service}/SigningInfo`, QuerySigningInfoRequest, QuerySigningInfoResponse, (ctx, { consAddress }) => {
      const info = findSigningInfo(ctx, consensusQuery(consAddress));
      if (info === undefined) {
        throw notFound(`SigningInfo not found for validator ${consAddress}`);
      }
      return { valSigningInfo: info };
    }),
    defineQuery(
      `${service}/SigningInfos`,
      QuerySigningInfosRequest,
      QuerySigningInfosResponse,
      (ctx, { pagination }) => {
        const page = paginate(ctx.store(SLASHING_STORE), SIGNING_INFOS_PREFIX, pagination, (_key, value) =>
          ValidatorSigningInfo.decode(value),
        );
        return { info: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function consensusQuery(text: string): Uint8Array {
  if (text === "") {
    throw invalidArgument("invalid request");
  }
  try {
    return parseConsensusAddress(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(error.log) : error;
  }
}
