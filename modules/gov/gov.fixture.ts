/** For tests: a chain with two validators and short periods, whose accounts sign one message at a time. */
import assert from "node:assert/strict";
import { ed25519PublicKey, sha256 } from "#crypto";
import { formatOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { createTestApp, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp, TestAppOptions } from "../../node/execution/test-app.fixture.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { type Proposal, VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Params } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { GenesisState } from "../../proto/gen/byline/gov/v1/genesis.ts";
import { MsgDeposit, MsgSubmitProposal, MsgVote } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { MsgCreateValidator, MsgDelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { findProposal } from "./keeper.ts";
import { defaultGovParams } from "./params.ts";

/** Accounts of every such chain, in the order of their numbers; the first two validate. */
export const PEOPLE = ["val-a", "val-b", "carol", "dave", "erin"].map(testAccount);

/** Periods in blocks of a second. */
export const DEPOSIT_BLOCKS = 10n;
/** As above. */
export const VOTING_BLOCKS = 20n;
/** As above. */
export const EXPEDITED_BLOCKS = 8n;
/** Enough to enter the voting period. */
export const MIN_DEPOSIT = 10_000_000n;

/** A chain and its people. */
export interface GovChain {
  readonly app: TestApp;
  /** Puts the message into the next block, alone. */
  run(account: TestAccount, message: Any, gasLimit?: bigint): Promise<ExecTxResult>;
  /** As `run`; the message must succeed. */
  ok(account: TestAccount, message: Any): Promise<ExecTxResult>;
  /** Empty blocks; the answer of the last. */
  blocks(count: bigint): Promise<ResponseFinalizeBlock>;
  proposal(id: bigint): Proposal;
}

/** Params of such a chain. */
export function testGovParams(change: Partial<Params> = {}): Params {
  return {
    ...defaultGovParams(),
    maxDepositPeriod: DEPOSIT_BLOCKS * SECOND_NS,
    votingPeriod: VOTING_BLOCKS * SECOND_NS,
    expeditedVotingPeriod: EXPEDITED_BLOCKS * SECOND_NS,
    ...change,
  };
}

/** Starts a chain: val-a has 60 tokens bonded, val-b 40. */
export async function createGovChain(params: Partial<Params> = {}, options: TestAppOptions = {}): Promise<GovChain> {
  const gov = GenesisState.create({ startingProposalId: 1n, params: testGovParams(params) });
  const app = await createTestApp({
    accounts: PEOPLE,
    coins: [{ denom: "ubyl", amount: "1000000000" }],
    ...options,
    appState: { gov: toProtoJson(GenesisState, gov), ...options.appState },
  });
  const chain: GovChain = {
    app,
    async run(account, message, gasLimit = 5_000_000n) {
      const sequence = app.modules.auth.account(app.read(), account.address)?.sequence ?? 0n;
      const number = BigInt(PEOPLE.indexOf(account));
      const tx = signTx({ messages: [message], signers: [{ account, number, sequence }], fee: { gasLimit } });
      const result = (await app.block([tx])).txResults[0];
      assert.ok(result !== undefined);
      return result;
    },
    async ok(account, message) {
      const result = await chain.run(account, message);
      assert.equal(result.log, "");
      return result;
    },
    async blocks(count) {
      let last = await app.block([]);
      for (let i = 1n; i < count; i += 1n) last = await app.block([]);
      return last;
    },
    proposal(id) {
      const proposal = findProposal(app.read(), id);
      assert.ok(proposal !== undefined, `proposal ${id} exists`);
      return proposal;
    },
  };
  await app.block([]);
  await chain.ok(person(0), createValidatorMessage(person(0), 60_000_000n));
  await chain.ok(person(1), createValidatorMessage(person(1), 40_000_000n));
  return chain;
}

/** One of the people. */
export function person(index: number): TestAccount {
  const account = PEOPLE[index];
  assert.ok(account !== undefined);
  return account;
}

/** Packs a message. */
export function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

/** A submission with everything that is needed. */
export function submitMessage(
  proposer: TestAccount,
  messages: readonly Any[],
  change: Partial<MsgSubmitProposal> = {},
): Any {
  const amount = (change.expedited === true ? 5n * MIN_DEPOSIT : MIN_DEPOSIT).toString();
  return any(MsgSubmitProposal, {
    messages,
    initialDeposit: [{ denom: "ubyl", amount }],
    proposer: proposer.text,
    metadata: "ipfs://x",
    title: "A title",
    summary: "A summary",
    expedited: false,
    ...change,
  });
}

/** A vote. */
export function voteMessage(voter: TestAccount, proposalId: bigint, option: number = VoteOption.VOTE_OPTION_YES): Any {
  return any(MsgVote, { proposalId, voter: voter.text, option, metadata: "" });
}

/** A deposit in `ubyl`. */
export function depositMessage(depositor: TestAccount, proposalId: bigint, amount: bigint, denom = "ubyl"): Any {
  return any(MsgDeposit, { proposalId, depositor: depositor.text, amount: [{ denom, amount: amount.toString() }] });
}

/** A delegation in `ubyl`. */
export function delegateMessage(from: TestAccount, to: TestAccount, amount: bigint): Any {
  const coin = { denom: "ubyl", amount: amount.toString() };
  return any(MsgDelegate, { delegatorAddress: from.text, validatorAddress: operator(to), amount: coin });
}

/** Operator address of an account. */
export function operator(account: TestAccount): string {
  return formatOperatorAddress(account.address);
}

/** A validator of the account with this self-delegation, `ubyl`. */
export function createValidatorMessage(account: TestAccount, amount: bigint): Any {
  const key = ed25519PublicKey(sha256(account.privateKey));
  return any(
    MsgCreateValidator,
    MsgCreateValidator.create({
      description: { moniker: "m", identity: "", website: "", securityContact: "", details: "" },
      commission: {
        rate: (DEC_ONE / 10n).toString(),
        maxRate: DEC_ONE.toString(),
        maxChangeRate: (DEC_ONE / 100n).toString(),
      },
      minSelfDelegation: "1",
      delegatorAddress: "",
      validatorAddress: operator(account),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key }) },
      value: { denom: "ubyl", amount: amount.toString() },
    }),
  );
}
