/**
 * Proves the life of a proposal: deposits, votes, tally, execution, cancellation, with the SDK's events, codes and texts.
 * Invariants run after every block; a refused message leaves every byte as it was but for fee and sequence.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { allRows, createTestApp, sendMessage } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { MsgExec, MsgGrant } from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import { MsgSend, MsgUpdateParams as BankUpdateParams } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgGrantAllowance } from "../../proto/gen/cosmos/feegrant/v1beta1/tx.ts";
import { BasicAllowance } from "../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { ProposalStatus, VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { MsgCancelProposal, MsgUpdateParams, MsgVoteWeighted } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { TextProposal } from "../../proto/gen/cosmos/gov/v1beta1/gov.ts";
import * as legacy from "../../proto/gen/cosmos/gov/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { govAuthority } from "../authority.ts";
import { isSendEnabled, readBankParams } from "../bank/keeper.ts";
import {
  DEPOSIT_BLOCKS,
  EXPEDITED_BLOCKS,
  MIN_DEPOSIT,
  PEOPLE,
  VOTING_BLOCKS,
  any,
  createGovChain,
  delegateMessage,
  depositMessage,
  person,
  submitMessage,
  testGovParams,
  voteMessage,
} from "./gov.fixture.ts";
import type { GovChain } from "./gov.fixture.ts";
import { deposits, findProposal, readDepositTotal, readParams } from "./keeper.ts";
import { findVote } from "./vote-rows.ts";

const [valA, valB, carol, dave, erin] = [person(0), person(1), person(2), person(3), person(4)];
const { VOTE_OPTION_YES, VOTE_OPTION_ABSTAIN, VOTE_OPTION_NO, VOTE_OPTION_NO_WITH_VETO } = VoteOption;

/** Turns transfers off by default: something to see. */
function sendOff(authority = govAuthority()): Any {
  return any(BankUpdateParams, { authority, params: { sendEnabled: [], defaultSendEnabled: false } });
}

function balance(chain: GovChain, account: Uint8Array): bigint {
  return chain.app.modules.bank.balance(chain.app.read(), account, "ubyl");
}

function texts(events: readonly Event[], type: string): readonly string[] {
  return events
    .filter((event) => event.type === type)
    .map(({ attributes }) => attributes.map(({ key, value }) => `${key}=${value}`).join(" "));
}

test("a proposal with enough deposit is voted on, passes and runs in the name of the gov account", async () => {
  const chain = await createGovChain();
  const before = balance(chain, carol.address);
  const submitted = await chain.ok(carol, submitMessage(carol, [sendOff()]));
  assert.deepEqual(texts(submitted.events, "submit_proposal"), [
    `proposal_id=1 proposal_proposer=${carol.text} proposal_messages=,/cosmos.bank.v1beta1.MsgUpdateParams msg_index=0`,
    "voting_period_start=1 msg_index=0",
  ]);
  assert.deepEqual(texts(submitted.events, "proposal_deposit"), [
    `depositor=${carol.text} amount=10000000ubyl proposal_id=1 msg_index=0`,
  ]);
  const open = chain.proposal(1n);
  assert.equal(open.status, ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD);
  assert.equal((open.votingEndTime ?? 0n) - (open.votingStartTime ?? 0n), VOTING_BLOCKS * SECOND_NS);
  const voted = await chain.ok(valA, voteMessage(valA, 1n));
  assert.deepEqual(texts(voted.events, "proposal_vote"), [
    `voter=${valA.text} option=option:VOTE_OPTION_YES weight:"1.000000000000000000" proposal_id=1 msg_index=0`,
  ]);
  await chain.blocks(VOTING_BLOCKS - 2n);
  assert.equal(chain.proposal(1n).status, ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD);
  const last = await chain.blocks(1n);
  assert.deepEqual(texts(last.events, "active_proposal"), [
    "proposal_id=1 proposal_result=proposal_passed proposal_log=passed mode=EndBlock",
  ]);
  const passed = chain.proposal(1n);
  assert.equal(passed.status, ProposalStatus.PROPOSAL_STATUS_PASSED);
  assert.equal(passed.finalTallyResult?.yesCount, "60000000");
  assert.equal(readBankParams(chain.app.read()).defaultSendEnabled, false);
  assert.equal(balance(chain, carol.address), before - 1_000n, "the deposit came back, the fee did not");
  assert.deepEqual([...deposits(chain.app.read())], []);
  assert.equal(findVote(chain.app.read(), 1n, valA.address), undefined, "votes are removed");
});

test("the tally decides in the SDK's order, and deposits burn only when the params say so", async () => {
  const table: readonly {
    readonly why: string;
    readonly votes: readonly (readonly [TestAccount, number])[];
    readonly status: number;
    readonly isBurned?: boolean;
    readonly params?: Parameters<typeof createGovChain>[0];
  }[] = [
    { why: "nobody votes", votes: [], status: 4 },
    { why: "no quorum, burned by choice", votes: [], status: 4, isBurned: true, params: { burnVoteQuorum: true } },
    { why: "quorum by 40 of 100", votes: [[valB, VOTE_OPTION_YES]], status: 3 },
    {
      why: "no quorum with 40 of 100 when half is asked",
      votes: [[valB, VOTE_OPTION_YES]],
      status: 4,
      params: { quorum: "0.5" },
    },
    { why: "only abstentions", votes: [[valA, VOTE_OPTION_ABSTAIN]], status: 4 },
    {
      why: "veto by 40 of 100",
      votes: [
        [valA, VOTE_OPTION_YES],
        [valB, VOTE_OPTION_NO_WITH_VETO],
      ],
      status: 4,
      isBurned: true,
    },
    {
      why: "veto without burning",
      votes: [[valB, VOTE_OPTION_NO_WITH_VETO]],
      status: 4,
      params: { burnVoteVeto: false },
    },
    {
      why: "more no than yes",
      votes: [
        [valA, VOTE_OPTION_NO],
        [valB, VOTE_OPTION_YES],
      ],
      status: 4,
    },
    {
      why: "abstentions do not count against",
      votes: [
        [valA, VOTE_OPTION_ABSTAIN],
        [valB, VOTE_OPTION_YES],
      ],
      status: 3,
    },
    {
      why: "the last vote counts",
      votes: [
        [valA, VOTE_OPTION_NO],
        [valA, VOTE_OPTION_YES],
      ],
      status: 3,
    },
  ];
  for (const { why, votes, status, isBurned = false, params = {} } of table) {
    const chain = await createGovChain(params);
    await chain.ok(carol, submitMessage(carol, []));
    const supply = chain.app.modules.bank.supply(chain.app.read(), "ubyl");
    for (const [voter, option] of votes) await chain.ok(voter, voteMessage(voter, 1n, option));
    await chain.blocks(VOTING_BLOCKS);
    assert.equal(chain.proposal(1n).status, status, why);
    const burned = supply - chain.app.modules.bank.supply(chain.app.read(), "ubyl");
    assert.equal(burned, isBurned ? MIN_DEPOSIT : 0n, why);
  }
});

test("a delegator's vote counts for its own stake, the validator's for the rest, and split votes are split", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, delegateMessage(carol, valA, 30_000_000n));
  await chain.ok(dave, submitMessage(dave, []));
  await chain.ok(valA, voteMessage(valA, 1n, VOTE_OPTION_YES));
  const split = any(MsgVoteWeighted, {
    proposalId: 1n,
    voter: carol.text,
    options: [
      { option: VOTE_OPTION_NO, weight: "0.7" },
      { option: VOTE_OPTION_ABSTAIN, weight: "0.3" },
    ],
    metadata: "",
  });
  await chain.ok(carol, split);
  // Stake that moves after the vote moves the vote: 10 of carol's 30 to a validator that does not vote.
  await chain.ok(carol, delegateMessage(carol, valB, 10_000_000n));
  await chain.blocks(VOTING_BLOCKS);
  assert.deepEqual(chain.proposal(1n).finalTallyResult, {
    yesCount: "60000000",
    abstainCount: "12000000",
    noCount: "28000000",
    noWithVetoCount: "0",
  });
});

test("an expedited proposal that is not sure enough goes on as a regular one, with its deposits and votes", async () => {
  const chain = await createGovChain({ quorum: "0.3" });
  await chain.ok(carol, submitMessage(carol, [sendOff()], { expedited: true }));
  await chain.ok(valA, voteMessage(valA, 1n, VOTE_OPTION_YES));
  await chain.ok(valB, voteMessage(valB, 1n, VOTE_OPTION_NO));
  const ended = await chain.blocks(EXPEDITED_BLOCKS - 2n);
  assert.deepEqual(texts(ended.events, "active_proposal"), [
    "proposal_id=1 proposal_result=expedited_proposal_rejected proposal_log=expedited proposal converted to regular mode=EndBlock",
  ]);
  const regular = chain.proposal(1n);
  assert.equal(regular.expedited, false);
  assert.equal((regular.votingEndTime ?? 0n) - (regular.votingStartTime ?? 0n), VOTING_BLOCKS * SECOND_NS);
  assert.equal(readDepositTotal(chain.app.read())[0]?.amount, 5n * MIN_DEPOSIT);
  await chain.blocks(VOTING_BLOCKS);
  assert.equal(
    chain.proposal(1n).status,
    ProposalStatus.PROPOSAL_STATUS_PASSED,
    "60 of 100 is enough for a regular one",
  );
  const fast = await createGovChain();
  await fast.ok(carol, submitMessage(carol, [sendOff()], { expedited: true }));
  for (const voter of [valA, valB]) await fast.ok(voter, voteMessage(voter, 1n));
  await fast.blocks(EXPEDITED_BLOCKS);
  assert.equal(fast.proposal(1n).status, ProposalStatus.PROPOSAL_STATUS_PASSED);
});

test("without its deposit a proposal is forgotten and the deposit goes back, or burns; a later deposit brings it to vote", async () => {
  for (const burns of [false, true]) {
    const chain = await createGovChain({ burnProposalDepositPrevote: burns });
    const before = balance(chain, carol.address);
    await chain.ok(carol, submitMessage(carol, [], { initialDeposit: [{ denom: "ubyl", amount: "1000000" }] }));
    const dropped = await chain.blocks(DEPOSIT_BLOCKS);
    assert.deepEqual(texts(dropped.events, "inactive_proposal"), [
      "proposal_id=1 proposal_result=proposal_dropped mode=EndBlock",
    ]);
    assert.equal(findProposal(chain.app.read(), 1n), undefined);
    assert.equal(balance(chain, carol.address), before - 1_000n - (burns ? 1_000_000n : 0n));
  }
  const chain = await createGovChain();
  await chain.ok(carol, submitMessage(carol, [], { initialDeposit: [{ denom: "ubyl", amount: "1000000" }] }));
  const second = await chain.ok(dave, depositMessage(dave, 1n, 9_000_000n));
  assert.equal(texts(second.events, "proposal_deposit")[1], "voting_period_start=1 msg_index=0");
  assert.equal(chain.proposal(1n).status, ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD);
});

test("a message that fails fails the proposal, and nothing of it is written", async () => {
  const chain = await createGovChain();
  const bad = any(MsgSend, {
    fromAddress: govAuthority(),
    toAddress: dave.text,
    amount: [{ denom: "ubyl", amount: "1" }],
  });
  await chain.ok(carol, submitMessage(carol, [sendOff(), bad]));
  await chain.ok(valA, voteMessage(valA, 1n));
  await chain.blocks(VOTING_BLOCKS);
  const failed = chain.proposal(1n);
  assert.equal(failed.status, ProposalStatus.PROPOSAL_STATUS_FAILED);
  assert.equal(
    failed.failedReason,
    "ubyl transfers are currently disabled: send transactions are disabled",
    "the second message saw what the first wrote",
  );
  assert.equal(isSendEnabled(chain.app.read(), "ubyl"), true);
});

test("a proposal spends what the gov account was given, never deposits of others", async () => {
  const chain = await createGovChain();
  const spend = (amount: bigint): Any =>
    any(MsgSend, {
      fromAddress: govAuthority(),
      toAddress: erin.text,
      amount: [{ denom: "ubyl", amount: amount.toString() }],
    });
  await chain.ok(dave, sendMessage(dave, govAuthority(), 5_000_000n));
  await chain.ok(carol, submitMessage(carol, [spend(5_000_001n)]));
  await chain.ok(carol, submitMessage(carol, [spend(5_000_000n)]));
  await chain.ok(valA, voteMessage(valA, 1n));
  await chain.ok(valA, voteMessage(valA, 2n));
  await chain.blocks(VOTING_BLOCKS);
  assert.match(chain.proposal(1n).failedReason, /^it would spend deposits: 10000000ubyl must stay/);
  assert.equal(chain.proposal(2n).status, ProposalStatus.PROPOSAL_STATUS_PASSED);
  assert.equal(balance(chain, moduleAddress("gov")), 0n);
});

test("who proposed may cancel: a share of the deposits burns, or goes where the params say", async () => {
  for (const destination of ["", erin.text]) {
    const chain = await createGovChain({ proposalCancelDest: destination });
    const before = [balance(chain, carol.address), balance(chain, erin.address)];
    await chain.ok(carol, submitMessage(carol, []));
    const cancelled = await chain.ok(carol, any(MsgCancelProposal, { proposalId: 1n, proposer: carol.text }));
    assert.deepEqual(texts(cancelled.events, "cancel_proposal"), [`sender=${carol.text} proposal_id=1 msg_index=0`]);
    assert.equal(findProposal(chain.app.read(), 1n), undefined);
    assert.equal(balance(chain, carol.address), (before[0] ?? 0n) - 2_000n - MIN_DEPOSIT / 2n);
    assert.equal(balance(chain, erin.address) - (before[1] ?? 0n), destination === "" ? 0n : MIN_DEPOSIT / 2n);
    await chain.blocks(VOTING_BLOCKS + 1n);
  }
});

test("refusals have the SDK's codes and words, and change nothing but fee and sequence", async () => {
  const chain = await createGovChain({ votingPeriod: 1_000n * SECOND_NS, maxDepositPeriod: 1_000n * SECOND_NS });
  await chain.ok(carol, submitMessage(carol, []));
  await chain.ok(carol, submitMessage(carol, [], { initialDeposit: [{ denom: "ubyl", amount: "1000000" }] }));
  const textOf = (length: number): string => "x".repeat(length);
  const table: readonly (readonly [string, TestAccount, Any, string, RegExp])[] = [
    [
      "no title",
      carol,
      submitMessage(carol, [], { title: "" }),
      "sdk/18",
      /^failed to execute message; message index: 0: proposal title cannot be empty/,
    ],
    ["no summary", carol, submitMessage(carol, [], { summary: "" }), "sdk/18", /proposal summary cannot be empty/],
    [
      "no messages, no metadata",
      carol,
      submitMessage(carol, [], { metadata: "" }),
      "gov/11",
      /either metadata or Msgs length must be non-nil/,
    ],
    [
      "other title in metadata",
      carol,
      submitMessage(carol, [], { metadata: '{"title":"B"}' }),
      "gov/5",
      /metadata title 'B' must equal proposal title 'A title'/,
    ],
    [
      "long metadata",
      carol,
      submitMessage(carol, [], { metadata: textOf(256) }),
      "gov/15",
      /got metadata with length 256/,
    ],
    ["long title", carol, submitMessage(carol, [], { title: textOf(256) }), "gov/15", /metadata too long/],
    [
      "long summary",
      carol,
      submitMessage(carol, [], { summary: textOf(10_201) }),
      "gov/22",
      /got summary with length 10201/,
    ],
    [
      "no deposit",
      carol,
      submitMessage(carol, [], { initialDeposit: [] }),
      "gov/16",
      /received {2}but need at least one of the following: 100000ubyl/,
    ],
    [
      "dust",
      carol,
      submitMessage(carol, [], { initialDeposit: [{ denom: "ubyl", amount: "99999" }] }),
      "gov/16",
      /received 99999ubyl/,
    ],
    [
      "another denom",
      carol,
      submitMessage(carol, [], { initialDeposit: [{ denom: "stake", amount: "1" }] }),
      "gov/23",
      /deposited 1stake, but gov accepts only the following denom\(s\): \[ubyl\]/,
    ],
    [
      "signed by another",
      carol,
      submitMessage(carol, [sendMessage(dave, carol, 1n)]),
      "gov/13",
      /expected gov account as only signer/,
    ],
    [
      "a type without a handler",
      carol,
      submitMessage(carol, [{ typeUrl: "/cosmos.mint.v1beta1.MsgUpdateParams", value: new Uint8Array(0) }]),
      "gov/10",
      /proposal message not recognized by router/,
    ],
    ["a vote on nothing", carol, voteMessage(carol, 9n), "gov/3", /9: inactive proposal/],
    ["a vote in the deposit period", carol, voteMessage(carol, 2n), "gov/3", /2: inactive proposal/],
    ["a vote for nothing", carol, voteMessage(carol, 1n, 0), "gov/7", /invalid vote option/],
    ["a vote for what is not", carol, voteMessage(carol, 1n, 5), "gov/7", /invalid vote option/],
    [
      "a split of nothing",
      carol,
      any(MsgVoteWeighted, { proposalId: 1n, voter: carol.text, options: [], metadata: "" }),
      "sdk/18",
      /invalid request/,
    ],
    ["too little weight", carol, split("0.5", "0.4"), "gov/7", /total weight lower than 1.00/],
    ["too much weight", carol, split("0.5", "0.6"), "gov/7", /total weight overflow 1.00/],
    ["no weight", carol, split("1", "0"), "gov/7", /option:VOTE_OPTION_NO weight:"0"/],
    ["a weight that is none", carol, split("1", "x"), "gov/7", /invalid weight: x/],
    ["a deposit on nothing", carol, depositMessage(carol, 9n, 1_000_000n), "gov/2", /9: unknown proposal/],
    ["more than there is", carol, depositMessage(carol, 1n, 10n ** 12n), "sdk/5", /is smaller than/],
    [
      "cancelled by another",
      dave,
      any(MsgCancelProposal, { proposalId: 1n, proposer: dave.text }),
      "gov/18",
      /invalid proposer/,
    ],
    [
      "params by a key",
      dave,
      any(MsgUpdateParams, { authority: dave.text, params: testGovParams() }),
      "gov/13",
      /invalid authority; expected byline1\w+, got byline1/,
    ],
  ];
  for (const [why, account, message, code, log] of table) {
    const names = chain.app.modules.storeNames.filter(
      (name) => name !== "acc" && name !== "bank" && name !== "staking",
    );
    const before = allRows(chain.app.state.latest(), names);
    const result = await chain.run(account, message);
    assert.equal(`${result.codespace}/${result.code}`, code, `${why}: ${result.log}`);
    assert.match(result.log, log, why);
    // What every block writes: the clock, and where the fee of the block before went.
    const isKept = (row: string): boolean => !/^(?:emissions|distribution) /.test(row);
    assert.deepEqual(allRows(chain.app.state.latest(), names).filter(isKept), before.filter(isKept), why);
  }
});

function split(yes: string, no: string): Any {
  const options = [
    { option: VOTE_OPTION_YES, weight: yes },
    { option: VOTE_OPTION_NO, weight: no },
  ];
  return any(MsgVoteWeighted, { proposalId: 1n, voter: carol.text, options, metadata: "" });
}

test("the gov account lends itself to nobody: no grant and no fee allowance by a proposal", async () => {
  const chain = await createGovChain();
  const authorization = any(GenericAuthorization, { msg: "/cosmos.bank.v1beta1.MsgSend" });
  const grant = any(MsgGrant, {
    granter: govAuthority(),
    grantee: carol.text,
    grant: { authorization, expiration: undefined },
  });
  const allowance = any(BasicAllowance, { spendLimit: [], expiration: undefined });
  const fees = any(MsgGrantAllowance, { granter: govAuthority(), grantee: carol.text, allowance });
  await chain.ok(carol, submitMessage(carol, [grant]));
  await chain.ok(carol, submitMessage(carol, [fees]));
  for (const id of [1n, 2n]) await chain.ok(valA, voteMessage(valA, id));
  await chain.blocks(VOTING_BLOCKS);
  for (const id of [1n, 2n]) {
    assert.match(chain.proposal(id).failedReason, /is a module account and cannot grant: unauthorized/);
  }
});

test("messages inside messages: at most two deep, each checked, whoever carries them (A-01, A-02)", async () => {
  const chain = await createGovChain();
  const exec = (inner: readonly Any[]): Any => any(MsgExec, { grantee: govAuthority(), msgs: inner });
  await chain.ok(carol, submitMessage(carol, [exec([sendOff()])]));
  let deep = sendOff();
  for (let depth = 0; depth < 3; depth += 1) deep = exec([deep]);
  const bomb = await chain.run(carol, submitMessage(carol, [deep]));
  assert.equal(bomb.code, 18);
  assert.match(bomb.log, /messages are nested deeper than 2/);
  const wide = await chain.run(
    carol,
    submitMessage(
      carol,
      Array.from({ length: 101 }, () => sendOff()),
    ),
  );
  assert.match(wide.log, /101 messages inside a message, at most 100/);
  const thief = exec([sendMessage(dave, carol, 1n)]);
  await chain.ok(carol, submitMessage(carol, [thief]));
  const passing = chain.proposal(2n).id;
  for (const id of [1n, passing]) await chain.ok(valA, voteMessage(valA, id));
  await chain.blocks(VOTING_BLOCKS);
  assert.equal(chain.proposal(1n).status, ProposalStatus.PROPOSAL_STATUS_PASSED);
  assert.match(
    chain.proposal(passing).failedReason,
    /has granted .* no \/cosmos.bank.v1beta1.MsgSend: authorization not found/,
  );
});

test("old clients: v1beta1 messages are their v1 forms", async () => {
  const chain = await createGovChain();
  const content = any(TextProposal, { title: "Say so", description: "We say so" });
  const initialDeposit = [{ denom: "ubyl", amount: MIN_DEPOSIT.toString() }];
  await chain.ok(carol, any(legacy.MsgSubmitProposal, { content, initialDeposit, proposer: carol.text }));
  await chain.ok(valA, any(legacy.MsgVote, { proposalId: 1n, voter: valA.text, option: VOTE_OPTION_YES }));
  const options = [
    { option: VOTE_OPTION_YES, weight: "250000000000000000" },
    { option: VOTE_OPTION_NO, weight: "750000000000000000" },
  ];
  await chain.ok(valB, any(legacy.MsgVoteWeighted, { proposalId: 1n, voter: valB.text, options }));
  await chain.ok(dave, any(legacy.MsgDeposit, { proposalId: 1n, depositor: dave.text, amount: initialDeposit }));
  const open = chain.proposal(1n);
  assert.deepEqual([open.title, open.summary], ["Say so", "We say so"]);
  await chain.blocks(VOTING_BLOCKS);
  const ended = chain.proposal(1n);
  assert.equal(ended.status, ProposalStatus.PROPOSAL_STATUS_PASSED, ended.failedReason);
  assert.deepEqual([ended.finalTallyResult?.yesCount, ended.finalTallyResult?.noCount], ["70000000", "30000000"]);
  const other = await chain.run(
    carol,
    any(legacy.MsgSubmitProposal, { content: undefined, initialDeposit, proposer: carol.text }),
  );
  assert.equal(`${other.codespace}/${other.code}`, "gov/5");
});

test("exported in the middle of everything, the state comes back row by row", async () => {
  const chain = await createGovChain();
  await chain.ok(carol, delegateMessage(carol, valA, 30_000_000n));
  await chain.ok(carol, submitMessage(carol, [sendOff()]));
  await chain.ok(carol, submitMessage(carol, [], { initialDeposit: [{ denom: "ubyl", amount: "1000000" }] }));
  await chain.ok(carol, voteMessage(carol, 1n, VOTE_OPTION_NO));
  await chain.ok(valB, voteMessage(valB, 1n));
  const { appState } = chain.app.app.exportState(chain.app.state.height);
  const appStateBytes = new TextEncoder().encode(JSON.stringify(appState));
  const again = await createTestApp({ accounts: PEOPLE, appStateBytes, initialHeight: chain.app.nextHeight() });
  await again.block([]);
  await chain.app.block([]);
  const rows = (app: GovChain["app"]): readonly string[] => allRows(app.state.latest(), ["gov", "bank"]);
  assert.deepEqual(rows(again), rows(chain.app));
  assert.deepEqual(readParams(again.read()), testGovParams());
});
