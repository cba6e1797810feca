/**
 * Evidence of equivocation that consensus committed: checked for age, punished once, kept for queries (cosmos-sdk
 * x/evidence; interop §10.5). Codespace `evidence` has no refusals of its own: consensus is the only source.
 */
import { formatConsensusAddress } from "../../lib/address.ts";
import { concatBytes, fromHex, prefixEnd, toHexUpper } from "../../lib/bytes.ts";
import { Equivocation } from "../../proto/gen/cosmos/evidence/v1beta1/evidence.ts";
import { GenesisState } from "../../proto/gen/cosmos/evidence/v1beta1/genesis.ts";
import {
  QueryAllEvidenceRequest,
  QueryAllEvidenceResponse,
  QueryEvidenceRequest,
  QueryEvidenceResponse,
} from "../../proto/gen/cosmos/evidence/v1beta1/query.ts";
import { BondStatus } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Misbehavior } from "../../proto/gen/tendermint/abci/types.ts";
import { sha256 } from "#crypto";
import { TxError } from "../../lib/errors.ts";
import { attempt } from "../context.ts";
import type { BlockContext, ExecContext } from "../context.ts";
import { defineGenesis, defineQuery } from "../module.ts";
import type { Module, QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import type { Slashing, StakingSlasher } from "./expected.ts";

/** Name of the store. */
const EVIDENCE_STORE = "evidence";
/** Prefix of all evidence, by hash. */
const EVIDENCE_PREFIX = Uint8Array.of(0x00);
const EQUIVOCATION_URL = `/${Equivocation.typeName}`;

/** Creates the manifest over staking and slashing. */
export function createEvidenceModule(staking: StakingSlasher, slashing: Slashing): Module {
  return {
    name: "evidence",
    version: 1n,
    storeNames: [EVIDENCE_STORE],
    messages: [],
    queries: evidenceQueries(),
    genesis: defineGenesis<GenesisState>(GenesisState, {
      default: () => GenesisState.create(),
      validate(state) {
        state.evidence.forEach(decodeEvidence);
      },
      init(ctx, state) {
        for (const any of state.evidence) {
          writeEvidence(ctx, decodeEvidence(any));
        }
      },
      export: (ctx) => ({ evidence: [...allEvidence(ctx)] }),
    }),
    invariants: [],
    beginBlock(ctx) {
      for (const item of ctx.misbehavior) {
        attempt(ctx, (inner) => punish(inner, ctx, item, staking, slashing));
      }
    },
  };
}

/** Punishes one misbehaviour; stale, repeated or orphaned ones change nothing. */
function punish(
  ctx: ExecContext,
  block: BlockContext,
  item: Misbehavior,
  staking: StakingSlasher,
  slashing: Slashing,
): void {
  const consensusAddress = item.validator.address;
  const validator = staking.byConsensusAddress(ctx, consensusAddress);
  if (
    validator === undefined ||
    validator.status === BondStatus.BOND_STATUS_UNBONDED ||
    isTooOld(block, item) ||
    slashing.isTombstoned(ctx, consensusAddress)
  ) {
    return;
  }
  slashing.punishDoubleSign(ctx, staking, { consensusAddress, height: item.height, power: item.validator.power });
  writeEvidence(ctx, {
    height: item.height,
    time: item.time,
    power: item.validator.power,
    consensusAddress: formatConsensusAddress(consensusAddress),
  });
}

/** Too old only when both the duration and the number of blocks have passed. */
function isTooOld(block: BlockContext, item: Misbehavior): boolean {
  const limits = block.consensusParams.evidence;
  if (limits === undefined) {
    return false;
  }
  const age = block.header.time - item.time;
  return age > limits.maxAgeDuration && block.header.height - item.height > limits.maxAgeNumBlocks;
}

function writeEvidence(ctx: ExecContext, equivocation: Equivocation): void {
  const value = Equivocation.encode(equivocation);
  ctx.store(EVIDENCE_STORE).set(concatBytes(EVIDENCE_PREFIX, sha256(value)), value);
}

function* allEvidence(ctx: ExecContext): IterableIterator<Any> {
  for (const row of ctx.store(EVIDENCE_STORE).range({ start: EVIDENCE_PREFIX, end: prefixEnd(EVIDENCE_PREFIX) })) {
    yield { typeUrl: EQUIVOCATION_URL, value: row.value };
  }
}

function decodeEvidence(any: Any): Equivocation {
  return Equivocation.decode(any.value);
}

function evidenceQueries(): readonly QueryHandler[] {
  const service = "/cosmos.evidence.v1beta1.Query";
  return [
    defineQuery(`${service}/Evidence`, QueryEvidenceRequest, QueryEvidenceResponse, (ctx, { hash, evidenceHash }) => {
      const key = hash === "" ? evidenceHash : parseHash(hash);
      const value = ctx.store(EVIDENCE_STORE).get(concatBytes(EVIDENCE_PREFIX, key));
      if (value === undefined) {
        throw notFound(`evidence ${toHexUpper(key)} not found`);
      }
      return { evidence: { typeUrl: EQUIVOCATION_URL, value } };
    }),
    defineQuery(`${service}/AllEvidence`, QueryAllEvidenceRequest, QueryAllEvidenceResponse, (ctx, { pagination }) => {
      const page = paginate(ctx.store(EVIDENCE_STORE), EVIDENCE_PREFIX, pagination, (_key, value) => ({
        typeUrl: EQUIVOCATION_URL,
        value,
      }));
      return { evidence: page.items, pagination: page.pagination };
    }),
  ];
}

function parseHash(text: string): Uint8Array {
  try {
    return fromHex(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(`invalid evidence hash: ${error.log}`) : error;
  }
}
