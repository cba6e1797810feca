/** Proves that a contest costs who is not right, and that nothing unmakes a binding once its window is over (docs/spec/registry.md R28). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { nameIdOf } from "../../lib/registry/contributor-id.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import {
  MsgContestName,
  MsgProposeName,
  MsgSetPayout,
  MsgWithdrawContest,
  MsgWithdrawNameProposal,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { readClock } from "../emissions/clock.ts";
import { BYL, DAY_BLOCKS, any, createRegistryChain, registerDataset } from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { RegistryError } from "./errors.ts";
import { findName } from "./keeper.ts";
import { isNameBound } from "./people.ts";

const [olga, nadia, gil, sybil] = [testAccount("olga"), testAccount("nadia"), testAccount("gil"), testAccount("sybil")];
const WINDOW = 30n * DAY_BLOCKS;
const FEE = 1000n;
const nameId = nameIdOf(1n, "Nadia");
const propose = (account = nadia): Any =>
  any(MsgProposeName, { owner: olga.text, datasetId: 1n, name: "Nadia", address: account.text });
const contest = any(MsgContestName, { contestant: gil.text, nameId, reason: "no" });
const giveUp = any(MsgWithdrawContest, { contestant: gil.text, nameId });
const withdraw = any(MsgWithdrawNameProposal, { owner: olga.text, nameId });
const payTo = (account: typeof olga): Any =>
  any(MsgSetPayout, { owner: olga.text, datasetId: 1n, payoutAddress: account.text });

async function proposed(): Promise<RegistryChain> {
  const chain = await createRegistryChain([olga, nadia, gil, sybil]);
  await chain.must(olga, registerDataset(olga, "poems"), propose());
  return chain;
}
/** The account that a name counts for now. */
const boundTo = (chain: RegistryChain): string | undefined => {
  const name = findName(chain.app.read(), nameId);
  return name !== undefined && isNameBound(name, readClock(chain.app.read())) ? name.address : undefined;
};

test("an owner answers a contest by proposing again: the bond burns, the next contest costs twice as much", async () => {
  const chain = await proposed();
  const before = chain.balance(gil);
  const supply = (): bigint => chain.app.modules.bank.supply(chain.app.read(), "ubyl");
  await chain.must(gil, contest);
  await chain.refuse(olga, propose(), RegistryError.NameBindingExists, "a contest has its time");
  await chain.blocks(WINDOW);
  assert.equal(boundTo(chain), undefined);
  await chain.refuse(olga, propose(sybil), RegistryError.NameBindingExists, "an answer names the same account");
  const whole = supply();
  await chain.must(olga, propose());
  assert.ok(whole - supply() >= 10n * BYL);
  await chain.must(gil, contest);
  assert.equal(before - chain.balance(gil), 30n * BYL + 2n * FEE);
  await chain.must(gil, giveUp);
  await chain.must(gil, contest);
  assert.equal(before - chain.balance(gil), 70n * BYL + 4n * FEE, "a contest that is given up has failed as well");
  await chain.must(gil, giveUp);
  await chain.blocks(WINDOW);
  assert.equal(boundTo(chain), nadia.text);
});

test("an owner who takes the proposal back returns the bond", async () => {
  const chain = await proposed();
  const before = chain.balance(gil);
  await chain.must(gil, contest);
  await chain.must(olga, withdraw);
  assert.equal(before - chain.balance(gil), FEE);
  await chain.must(olga, propose(sybil));
});

test("what counts after its window is not unmade by naming the person's account as payout", async () => {
  const chain = await proposed();
  await chain.blocks(WINDOW);
  await chain.must(olga, payTo(nadia));
  assert.equal(boundTo(chain), nadia.text);
  await chain.refuse(olga, withdraw, RegistryError.NoNameProposal, "bound");
  await chain.refuse(gil, contest, RegistryError.NoNameProposal, "bound");
  await chain.must(olga, payTo(olga));
  await chain.refuse(olga, propose(sybil), RegistryError.NameBindingExists, "bound");
  assert.equal(boundTo(chain), nadia.text);
});
