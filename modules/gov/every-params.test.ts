/** Proves that a proposal changes the params of each module, and that values which would stop the chain are refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SECOND_NS } from "../../lib/time.ts";
import { defaultConsensusParams } from "../../node/execution/default-params.ts";
import { MsgUpdateParams as RegistryParams } from "../../proto/gen/byline/registry/v1/tx.ts";
import { MsgUpdateParams as AuthParams } from "../../proto/gen/cosmos/auth/v1beta1/tx.ts";
import { MsgSetSendEnabled, MsgUpdateParams as BankParams } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgUpdateParams as ConsensusParamsMessage } from "../../proto/gen/cosmos/consensus/v1/tx.ts";
import { MsgUpdateParams as GovParams } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { MsgUpdateParams as SlashingParams } from "../../proto/gen/cosmos/slashing/v1beta1/tx.ts";
import { MsgUpdateParams as StakingParams } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { DEFAULT_AUTH_PARAMS } from "../auth/genesis.ts";
import { govAuthority } from "../authority.ts";
import { isSendEnabled } from "../bank/keeper.ts";
import { readConsensusParams } from "../consensus/keeper.ts";
import { defaultRegistryParams } from "../data-registry/params.ts";
import { defaultSlashingParams } from "../slashing/params.ts";
import { defaultStakingParams } from "../staking/genesis.ts";
import { readParams as readStakingParams } from "../staking/keeper.ts";
import {
  VOTING_BLOCKS,
  any,
  createGovChain,
  person,
  submitMessage,
  testGovParams,
  voteMessage,
} from "./gov.fixture.ts";
import { readParams } from "./keeper.ts";

const authority = govAuthority();

function consensus(change: Partial<ConsensusParams>): Any {
  const { block, evidence, validator, abci } = { ...defaultConsensusParams(), ...change };
  return any(ConsensusParamsMessage, { authority, block, evidence, validator, abci });
}

function staking(change: Partial<ReturnType<typeof defaultStakingParams>>): Any {
  return any(StakingParams, { authority, params: { ...defaultStakingParams(), ...change } });
}

const longEvidence = { maxAgeNumBlocks: 100n, maxAgeDuration: 30n * 24n * 3600n * SECOND_NS, maxBytes: 1_000n };

test("every module's params change by a proposal", async () => {
  const chain = await createGovChain();
  const messages = [
    any(BankParams, { authority, params: { sendEnabled: [], defaultSendEnabled: false } }),
    any(MsgSetSendEnabled, { authority, sendEnabled: [{ denom: "ubyl", enabled: true }], useDefaultFor: ["other"] }),
    any(AuthParams, { authority, params: { ...DEFAULT_AUTH_PARAMS, maxMemoCharacters: 512n } }),
    consensus({ block: { maxBytes: 1_000_000n, maxGas: 50_000_000n }, evidence: longEvidence }),
    staking({ maxValidators: 7, unbondingTime: 25n * 24n * 3600n * SECOND_NS }),
    any(GovParams, { authority, params: testGovParams({ quorum: "0.2" }) }),
    any(RegistryParams, { authority, params: { ...defaultRegistryParams(), commitWindow: 5n * SECOND_NS } }),
  ];
  await chain.ok(person(2), submitMessage(person(2), messages));
  await chain.ok(person(0), voteMessage(person(0), 1n));
  const last = await chain.blocks(VOTING_BLOCKS - 1n);
  assert.equal(chain.proposal(1n).failedReason, "");
  const ctx = chain.app.read();
  assert.deepEqual([isSendEnabled(ctx, "ubyl"), isSendEnabled(ctx, "other")], [true, false]);
  assert.equal(chain.app.modules.auth.params(ctx).maxMemoCharacters, 512n);
  assert.equal(readConsensusParams(ctx)?.block?.maxGas, 50_000_000n);
  assert.equal(last.consensusParamUpdates?.block?.maxGas, 50_000_000n, "the engine is told");
  assert.equal(readStakingParams(ctx).maxValidators, 7);
  assert.equal(readParams(ctx).quorum, "0.2");
});

test("params that would break the chain fail their proposal", async () => {
  const day = 24n * 3600n * SECOND_NS;
  const table: readonly (readonly [string, readonly Any[], RegExp])[] = [
    ["another stake", [staking({ bondDenom: "other" })], /bond denom is ubyl and cannot change/],
    [
      "stake that outlives evidence",
      [staking({ unbondingTime: 22n * day })],
      /unbonding time .* is above evidence.max_age_duration/,
    ],
    [
      "evidence shorter than stake",
      [consensus({ evidence: { ...longEvidence, maxAgeDuration: 20n * day } })],
      /below the unbonding time/,
    ],
    [
      "both by turns in one proposal",
      [
        staking({ unbondingTime: day }),
        consensus({ evidence: { ...longEvidence, maxAgeDuration: 2n * day } }),
        staking({ unbondingTime: 3n * day }),
      ],
      /is above evidence.max_age_duration 172800000000000 ns/,
    ],
    ["no gas", [consensus({ block: { maxBytes: 2_000_000n, maxGas: 1n } })], /block.max_gas 1 is below 10000000/],
    ["no bytes", [consensus({ block: { maxBytes: 200_000n, maxGas: -1n }, evidence: longEvidence })], /below/],
    ["too many bytes", [consensus({ block: { maxBytes: 2n ** 40n, maxGas: -1n } })], /block.MaxBytes is too big/],
    ["a part is missing", [consensus({ evidence: undefined })], /all parameters must be present/],
    ["other keys", [consensus({ validator: { pubKeyTypes: ["secp256k1"] } })], /ed25519 keys only/],
    [
      "vote extensions",
      [consensus({ abci: { voteExtensionsEnableHeight: 10_000n } })],
      /vote extensions are not supported/,
    ],
    [
      "a price that nobody can pay",
      [any(AuthParams, { authority, params: { ...DEFAULT_AUTH_PARAMS, txSizeCostPerByte: 10n ** 12n } })],
      /at most 1000000/,
    ],
    [
      "stake that never comes back",
      [consensus({ evidence: { ...longEvidence, maxAgeDuration: 2n ** 62n } }), staking({ unbondingTime: 2n ** 61n })],
      /unbonding time must be at most/,
    ],
    [
      "a jail without end",
      [any(SlashingParams, { authority, params: { ...defaultSlashingParams(), downtimeJailDuration: 2n ** 61n } })],
      /downtime jail duration must be at most/,
    ],
    ["no validators", [staking({ maxValidators: 0 })], /max validators must be positive/],
    [
      "a denom twice",
      [any(MsgSetSendEnabled, { authority, sendEnabled: [{ denom: "aaa", enabled: true }], useDefaultFor: ["aaa"] })],
      /duplicate denom aaa/,
    ],
    [
      "a threshold of nothing",
      [any(GovParams, { authority, params: testGovParams({ threshold: "0" }) })],
      /vote threshold must be positive/,
    ],
    [
      "no end of voting",
      [any(GovParams, { authority, params: testGovParams({ votingPeriod: 2n ** 62n }) })],
      /voting period must be at most/,
    ],
    [
      "no deposit",
      [any(GovParams, { authority, params: testGovParams({ minDeposit: [] }) })],
      /invalid minimum deposit/,
    ],
    [
      "an expedited one that is slower",
      [any(GovParams, { authority, params: testGovParams({ expeditedVotingPeriod: VOTING_BLOCKS * SECOND_NS }) })],
      /must be strictly less/,
    ],
  ];
  const chain = await createGovChain({ votingPeriod: 60n * SECOND_NS });
  for (const [, messages] of table) await chain.ok(person(2), submitMessage(person(2), messages));
  for (const index of table.keys()) await chain.ok(person(0), voteMessage(person(0), BigInt(index) + 1n));
  await chain.blocks(60n);
  for (const [index, [why, , reason]] of table.entries()) {
    assert.match(chain.proposal(BigInt(index) + 1n).failedReason, reason, why);
  }
  assert.equal(readStakingParams(chain.app.read()).unbondingTime, defaultStakingParams().unbondingTime);
});
