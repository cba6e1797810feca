/**
 * Proves that no number of proposals, votes or deposits stalls a block: what is due is ended a bounded number at a time and
 * in order, and the end of a vote reads rows per validator, not per voter.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { TEST_TIME, createTestApp, testAccount, testAppState } from "../../node/execution/test-app.fixture.ts";
import type { TestApp } from "../../node/execution/test-app.fixture.ts";
import { Proposal, ProposalStatus, VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { GenesisState } from "../../proto/gen/byline/gov/v1/genesis.ts";
import { GenesisState as BankGenesis } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { addressText } from "../address.ts";
import { ENDED_PER_BLOCK_MAX } from "./end-block.ts";
import { testGovParams } from "./gov.fixture.ts";
import { closings, deposits, dueIds, findProposal, proposals } from "./keeper.ts";
import { votes } from "./vote-rows.ts";

const alice = testAccount("alice");
const LATE = TEST_TIME + 10_000n * SECOND_NS;

function voter(index: number): string {
  return addressText(sha256(utf8ToBytes(`voter ${index}`)).slice(0, 20));
}

function openProposal(id: bigint, change: Partial<Proposal>): Proposal {
  return {
    ...Proposal.create(),
    id,
    status: ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD,
    submitTime: TEST_TIME,
    depositEndTime: TEST_TIME,
    title: "t",
    summary: "s",
    proposer: alice.text,
    ...change,
  };
}

/** A chain without a validator whose gov state is given, and the gov account funded with what it owes. */
async function createChain(state: Partial<GenesisState>, owed = 0n): Promise<TestApp> {
  const base = testAppState([alice]);
  const bank = fromProtoJson(BankGenesis, base["bank"]);
  const gov = { address: addressText(moduleAddress("gov")), coins: [{ denom: "ubyl", amount: owed.toString() }] };
  const balances = owed === 0n ? bank.balances : [...bank.balances, gov];
  return await createTestApp({
    accounts: [alice],
    options: { invariantInterval: 0n },
    appState: {
      bank: toProtoJson(BankGenesis, { ...bank, balances }),
      gov: toProtoJson(
        GenesisState,
        GenesisState.create({ startingProposalId: 100_000n, params: testGovParams(), ...state }),
      ),
    },
  });
}

test("ten thousand proposals due at once end fifty a block, in the order of their ends, with nothing bonded", async () => {
  const count = 10_000n;
  const many = Array.from({ length: Number(count) }, (_, index) => {
    const id = BigInt(index) + 1n;
    const isVoted = id % 2n === 0n;
    return openProposal(id, {
      ...(isVoted
        ? { status: ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD, votingStartTime: TEST_TIME, votingEndTime: TEST_TIME }
        : {}),
    });
  });
  const chain = await createChain({ proposals: many });
  const started = performance.now();
  const first = await chain.block([]);
  assert.ok(performance.now() - started < 5_000, "a block in a fraction of that");
  const results = first.events.filter(({ type }) => type === "inactive_proposal" || type === "active_proposal");
  assert.equal(results.length, ENDED_PER_BLOCK_MAX);
  const ids = results.map(({ attributes }) => Number(attributes[0]?.value));
  assert.deepEqual(
    ids,
    [...ids].sort((a, b) => a - b),
  );
  assert.equal([...proposals(chain.read())].length, Number(count) - ENDED_PER_BLOCK_MAX);
  for (let i = 0; i < 101; i += 1) await chain.block([]);
  assert.equal(dueIds(chain.read(), "inactive", LATE, 1).length, 0);
  assert.equal(findProposal(chain.read(), 2n)?.status, ProposalStatus.PROPOSAL_STATUS_REJECTED);
  for (let i = 0; i < 100; i += 1) await chain.block([]);
  assert.equal(dueIds(chain.read(), "active", LATE, 1).length, 0);
});

test("a vote of a hundred thousand and as many deposits end in one block; the rows go away over the following ones", async () => {
  const count = 100_000;
  const rows = Array.from({ length: count }, (_, index) => voter(index));
  const amount = [{ denom: "ubyl", amount: "3" }];
  const total = 3n * BigInt(count);
  const chain = await createChain(
    {
      proposals: [
        openProposal(7n, {
          status: ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD,
          votingStartTime: TEST_TIME,
          votingEndTime: TEST_TIME + 2n * SECOND_NS,
          totalDeposit: [{ denom: "ubyl", amount: total.toString() }],
        }),
      ],
      votes: rows.map((text) => ({
        proposalId: 7n,
        voter: text,
        options: [{ option: VoteOption.VOTE_OPTION_YES, weight: "1" }],
        metadata: "",
      })),
      deposits: rows.map((depositor) => ({ proposalId: 7n, depositor, amount })),
    },
    total,
  );
  // The first block writes the first state, with all its rows; the second ends the vote.
  await chain.block([]);
  const started = performance.now();
  await chain.block([]);
  const taken = performance.now() - started;
  assert.ok(taken < 3_000, `the block that ends the vote took ${taken} ms`);
  assert.equal(findProposal(chain.read(), 7n)?.status, ProposalStatus.PROPOSAL_STATUS_REJECTED);
  assert.equal([...closings(chain.read())].length, 1);
  const left = [...deposits(chain.read())].length;
  assert.equal(left, count - 20, "a few at once");
  const second = performance.now();
  await chain.block([]);
  assert.ok(performance.now() - second < 3_000);
  assert.equal(left - [...deposits(chain.read())].length, 1_000);
  for (let i = 0; i < 202; i += 1) await chain.block([]);
  assert.deepEqual(
    [[...deposits(chain.read())].length, [...votes(chain.read())].length, [...closings(chain.read())].length],
    [0, 0, 0],
  );
  assert.equal(chain.modules.bank.balance(chain.read(), moduleAddress("gov"), "ubyl"), 0n);
});
