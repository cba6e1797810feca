/**
 * Proves cases before jurors (docs/spec/registry.md R80-R89): stakes, draws, votes, appeals, who pays, tags over edges,
 * and the attacks on them. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519PublicKey, sha256 } from "#crypto";
import { formatOperatorAddress } from "../../lib/address.ts";
import { bigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { voteCommitment } from "../../lib/registry/commitments.ts";
import { TEST_CHAIN, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { JuryStatus, Reason, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Ballot, JuryCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAppealCase,
  MsgCommitVote,
  MsgOpenCase,
  MsgPropagateTag,
  MsgRevealVote,
  MsgRevokeVersion,
  MsgSetJuryStake,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { PubKey as Ed25519Key } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { GenesisState as StakingGenesis } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { MsgCreateValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { toProtoJson } from "../../proto/json.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { defaultStakingParams } from "../staking/genesis.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { findHold } from "../attribution/keeper.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { findBond } from "../emissions/keeper.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
  bondVersion,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  postBond,
  publishVersion,
  records,
  registerDataset,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { RegistryError } from "./errors.ts";
import { poolWeight } from "./jury-pool.ts";
import { roundName } from "./jury-panel.ts";
import { findVersion } from "./keeper.ts";
import { ballots, jurors, juryCases } from "./tables.ts";
import { tagsOf } from "./tags.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const pool = Array.from({ length: 6 }, (_, index) => testAccount(`juror ${index}`));
const everyone = [olga, paul, rosa, ...pool];
const BOND = 100n * BYL;
const STAKE = 500n * BYL;
const FEE = 1_000n;
const subject = { datasetId: 1n, version: "1.0.0" };
const first = { major: 1, minor: 0, patch: 0 };
const salt = sha256(utf8ToBytes("salt"));

const join = (account: TestAccount, amount: bigint): readonly Any[] => [
  postBond(account, BondPurpose.BOND_PURPOSE_JUROR, "", amount),
  any(MsgSetJuryStake, { juror: account.text, stake: coin(amount) }),
];

async function createCourt(jurorStake = 1_000n * BYL, members = pool): Promise<RegistryChain> {
  const chain = await createRegistryChain(everyone);
  const content = contentOf(records(4), [contributorOf(olga, 0n, 4n)]);
  await chain.must(
    olga,
    registerDataset(olga, "a"),
    publishVersion(olga, "a", "1.0.0", content),
    bondVersion(olga, "1@1.0.0", STAKE),
  );
  for (const juror of members) await chain.must(juror, ...join(juror, jurorStake));
  await chain.blocks(11n);
  return chain;
}

const openCase = (more: Partial<MsgOpenCase> = {}): Any =>
  any(MsgOpenCase, {
    challenger: rosa.text,
    subject,
    reason: Reason.REASON_SPAM,
    evidenceHash: sha256(utf8ToBytes("evidence")),
    evidenceUri: "ipfs://evidence",
    bond: coin(BOND),
    ...more,
  });

function caseOf(chain: RegistryChain): JuryCase {
  const found = juryCases.find(chain.app.read(), bigEndian64(1n));
  assert.ok(found !== undefined);
  return found;
}

const panelOf = (chain: RegistryChain): readonly Ballot[] => [
  ...ballots.under(chain.app.read(), roundName(caseOf(chain))),
];
const accountOf = (ballot: Ballot): TestAccount => {
  const account = everyone.find(({ text }) => text === ballot.voter);
  assert.ok(account !== undefined);
  return account;
};

function commitMessage(chain: RegistryChain, voter: TestAccount, vote: number): Any {
  const round = caseOf(chain).rounds.length - 1;
  const commitment = voteCommitment({ chainId: TEST_CHAIN, caseId: 1n, round, voter: voter.address, vote, salt });
  return any(MsgCommitVote, { voter: voter.text, caseId: 1n, commitment });
}
const revealMessage = (voter: TestAccount, vote: number): Any =>
  any(MsgRevealVote, { voter: voter.text, caseId: 1n, vote, salt });

/** The whole panel votes one way; the verdict is counted. */
async function vote(chain: RegistryChain, how: (ballot: Ballot) => number): Promise<readonly Ballot[]> {
  const panel = panelOf(chain);
  for (const ballot of panel) await chain.must(accountOf(ballot), commitMessage(chain, accountOf(ballot), how(ballot)));
  await chain.blocks(DAY_BLOCKS - BigInt(panel.length) + 1n);
  for (const ballot of panel) await chain.must(accountOf(ballot), revealMessage(accountOf(ballot), how(ballot)));
  await chain.blocks(DAY_BLOCKS - BigInt(panel.length) + 1n);
  return panel;
}
const uphold = (): number => Vote.VOTE_UPHOLD;
const reject = (): number => Vote.VOTE_REJECT;
const appeal = (account: TestAccount): Any =>
  any(MsgAppealCase, { appellant: account.text, caseId: 1n, bond: coin(200n * BYL) });

test("a version that was taken back is judged all the same (R84)", async () => {
  const chain = await createCourt();
  await chain.must(olga, any(MsgRevokeVersion, { owner: olga.text, ...subject }));
  await chain.must(rosa, openCase());
  await chain.blocks(11n);
  await vote(chain, uphold);
  await chain.blocks(DAY_BLOCKS + 1n);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_UPHELD);
  assert.equal(findHold(chain.app.read(), subject)?.cancellations, 1);
});

test("an upheld case: quarantine at the verdict; fees, slash, reward and refund at the end (R85-R88)", async () => {
  const chain = await createCourt();
  const before = chain.balance(rosa);
  await chain.must(rosa, openCase());
  assert.equal(findHold(chain.app.read(), subject)?.openCases, 1);
  await chain.refuse(
    rosa,
    openCase({ evidenceHash: sha256(utf8ToBytes("more")) }),
    RegistryError.ChallengeExists,
    "one case for one reason",
  );
  await chain.blocks(11n);
  const panel = panelOf(chain);
  assert.equal(
    panel.reduce((sum, { weight }) => sum + weight, 0n),
    15n,
    "fifteen seats",
  );
  await vote(chain, uphold);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_DECIDED);
  assert.equal(findVersion(chain.app.read(), 1n, first)?.state, VersionState.VERSION_STATE_QUARANTINED);
  assert.deepEqual(
    tagsOf(chain.app.read(), subject).map(({ reason, caseId }) => [reason, caseId]),
    [[Reason.REASON_SPAM, 1n]],
  );
  assert.notEqual(
    findBond(chain.app.read(), olga.address, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0"),
    undefined,
    "money waits",
  );
  await chain.blocks(DAY_BLOCKS + 1n);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_UPHELD);
  assert.equal(findBond(chain.app.read(), olga.address, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0"), undefined);
  assert.equal(findHold(chain.app.read(), subject)?.cancellations, 1);
  // The version's bond paid thirty BYL of fees back; a quarter of the other 470 is the reward.
  assert.equal(chain.balance(rosa), before + divided(470n * BYL, 4n) - 2n * FEE);
});

const divided = (amount: bigint, by: bigint): bigint => amount / by;

test("a rejected case: the challenger's bond pays the panel and burns (R85, R88)", async () => {
  const chain = await createCourt();
  const before = chain.balance(rosa);
  const paid = new Map(pool.map((juror) => [juror.text, chain.balance(juror)]));
  await chain.must(rosa, openCase());
  await chain.blocks(11n);
  const panel = await vote(chain, reject);
  for (const ballot of panel) {
    const account = accountOf(ballot);
    assert.equal(
      chain.balance(account),
      (paid.get(account.text) ?? 0n) + ballot.weight * 2n * BYL - 2n * FEE,
      "two BYL a seat",
    );
  }
  await chain.blocks(DAY_BLOCKS + 1n);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_REJECTED);
  assert.equal(chain.balance(rosa), before - BOND - FEE);
  assert.equal(findVersion(chain.app.read(), 1n, first)?.state, VersionState.VERSION_STATE_ACTIVE);
  assert.equal(findHold(chain.app.read(), subject)?.openCases, 0);
  await chain.refuse(rosa, openCase(), RegistryError.ChallengeExists, "the same evidence is not judged twice");
});

test("a successful appeal lifts the quarantine and the tags that travelled; the loser bears both panels (R87-R89)", async () => {
  const chain = await createCourt();
  const edge = { ...subject, relation: ParentRelation.PARENT_RELATION_DERIVED, royaltyPpm: 0 };
  const childContent = { ...contentOf(records(3, "child"), [contributorOf(paul, 0n, 3n)]), parents: [edge] };
  await chain.must(paul, registerDataset(paul, "child"), publishVersion(paul, "child", "1.0.0", childContent));
  const child = { datasetId: 2n, version: "1.0.0" };
  const propagate = any(MsgPropagateTag, { sender: rosa.text, parent: subject, child, reason: Reason.REASON_SPAM });
  await chain.refuse(rosa, propagate, RegistryError.NothingToPropagate, "no tag yet");
  const [challenger, owner] = [chain.balance(rosa), chain.balance(olga)];
  await chain.must(rosa, openCase());
  await chain.blocks(11n);
  await vote(chain, uphold);
  for (const reason of [0, 10, Reason.REASON_SPAM + 256]) {
    const masked = any(MsgPropagateTag, { sender: rosa.text, parent: subject, child, reason });
    await chain.refuse(rosa, masked, RegistryError.NothingToPropagate, `${reason} is no reason`);
  }
  await chain.must(rosa, propagate);
  assert.equal(tagsOf(chain.app.read(), child)[0]?.parent?.datasetId, 1n);
  assert.equal(
    findVersion(chain.app.read(), 2n, first)?.state,
    VersionState.VERSION_STATE_ACTIVE,
    "a child is marked, not stopped",
  );
  const grandchild = { ...contentOf(records(2, "g"), [contributorOf(paul, 0n, 2n)]), parents: [{ ...edge, ...child }] };
  await chain.refuse(
    paul,
    publishVersion(paul, "child", "2.0.0", grandchild),
    RegistryError.InvalidParent,
    "nothing is built on it",
  );
  await chain.refuse(rosa, appeal(rosa), RegistryError.NotParty, "the winner does not appeal");
  await chain.must(olga, appeal(olga));
  await chain.blocks(11n);
  assert.equal(
    panelOf(chain).reduce((sum, { weight }) => sum + weight, 0n),
    31n,
  );
  await vote(chain, reject);
  assert.equal(findVersion(chain.app.read(), 1n, first)?.state, VersionState.VERSION_STATE_ACTIVE, "lifted");
  await chain.must(rosa, propagate);
  assert.equal(tagsOf(chain.app.read(), child).length, 0, "the tag goes the way it came");
  await chain.blocks(DAY_BLOCKS + 1n);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_REJECTED);
  // 30 BYL of the challenger's 100 went to the first panel; the owner's 62 for the second came back from the rest.
  assert.equal(chain.balance(olga), owner - FEE);
  assert.equal(chain.balance(rosa), challenger - BOND - 7n * FEE);
});

test("without a majority the next panel judges; without validators nobody is guilty (R86)", async () => {
  const chain = await createCourt();
  await chain.must(rosa, openCase());
  await chain.blocks(11n);
  await chain.blocks(2n * DAY_BLOCKS + 1n);
  assert.equal(caseOf(chain).rounds.length, 2, "a silent panel calls the next");
  await chain.blocks(12n + 2n * DAY_BLOCKS);
  assert.equal(caseOf(chain).rounds.length, 3);
  await chain.blocks(2n * DAY_BLOCKS + 2n);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_REJECTED);
  const points = pool.map((juror) => jurors.find(chain.app.read(), juror.address)?.points ?? 0);
  assert.ok(points.every((own) => own <= 2) && points.some((own) => own === 2), "silence is written down");
});

test("twenty-four points cost a little stake and the seat in the pool (R83)", async () => {
  const chain = await createRegistryChain(everyone, { params: { pointsMax: 2 } });
  await chain.must(
    olga,
    registerDataset(olga, "a"),
    publishVersion(olga, "a", "1.0.0", contentOf(records(4), [contributorOf(olga, 0n, 4n)])),
  );
  const [juror] = pool;
  assert.ok(juror !== undefined);
  await chain.must(juror, ...join(juror, 1_000n * BYL));
  await chain.blocks(11n);
  await chain.must(rosa, openCase());
  await chain.blocks(11n + 2n * DAY_BLOCKS + 12n + 2n * DAY_BLOCKS + 12n);
  const bond = findBond(chain.app.read(), juror.address, BondPurpose.BOND_PURPOSE_JUROR, "");
  assert.deepEqual(
    [bond?.amount, bond?.reserved, bond?.pins],
    [998n * BYL, 0n, 0],
    "0.2 % burned, the rest free to leave",
  );
  assert.equal(poolWeight(chain.app.read()), 0n);
});

test("stakes: reserved at once, in force later than any beacon they were made for, free again after leaving (R81)", async () => {
  const chain = await createRegistryChain(everyone);
  const set = (account: TestAccount, amount: bigint): Any =>
    any(MsgSetJuryStake, { juror: account.text, stake: coin(amount) });
  await chain.refuse(paul, set(paul, 100n * BYL), EmissionsError.InsufficientBond, "nothing is bonded");
  await chain.refuse(paul, set(paul, 99n * BYL), RegistryError.BondTooSmall);
  await chain.must(paul, ...join(paul, 300n * BYL));
  assert.equal(poolWeight(chain.app.read()), 0n);
  await chain.blocks(9n);
  assert.equal(poolWeight(chain.app.read()), 0n);
  await chain.blocks(1n);
  assert.equal(poolWeight(chain.app.read()), 300n * BYL);
  await chain.must(paul, set(paul, 120n * BYL));
  await chain.must(rosa, ...join(rosa, 200n * BYL));
  await chain.blocks(11n);
  assert.equal(poolWeight(chain.app.read()), 320n * BYL);
  await chain.must(paul, set(paul, 0n));
  await chain.blocks(11n);
  assert.equal(poolWeight(chain.app.read()), 200n * BYL);
  assert.equal(jurors.find(chain.app.read(), rosa.address)?.slot, 1, "slots stay dense");
  const bond = findBond(chain.app.read(), paul.address, BondPurpose.BOND_PURPOSE_JUROR, "");
  assert.deepEqual([bond?.amount, bond?.reserved], [300n * BYL, 0n]);
});

test("votes: only the drawn, once, in their time, and a copied commitment opens for nobody else (R84)", async () => {
  const chain = await createCourt();
  await chain.must(rosa, openCase());
  await chain.refuse(
    rosa,
    any(MsgCommitVote, { voter: rosa.text, caseId: 1n, commitment: salt }),
    RegistryError.WrongPhase,
    "not drawn yet",
  );
  await chain.blocks(11n);
  const [one, two] = panelOf(chain).map(accountOf);
  assert.ok(one !== undefined && two !== undefined);
  await chain.refuse(rosa, commitMessage(chain, rosa, Vote.VOTE_REJECT), RegistryError.NotParty, "a party");
  await chain.refuse(one, revealMessage(one, Vote.VOTE_UPHOLD), RegistryError.WrongPhase, "too early");
  await chain.must(one, commitMessage(chain, one, Vote.VOTE_UPHOLD));
  await chain.refuse(one, commitMessage(chain, one, Vote.VOTE_REJECT), RegistryError.WrongPhase, "twice");
  const round = 0;
  const copied = voteCommitment({
    chainId: TEST_CHAIN,
    caseId: 1n,
    round,
    voter: one.address,
    vote: Vote.VOTE_UPHOLD,
    salt,
  });
  await chain.must(two, any(MsgCommitVote, { voter: two.text, caseId: 1n, commitment: copied }));
  await chain.blocks(DAY_BLOCKS);
  await chain.refuse(one, revealMessage(one, Vote.VOTE_REJECT), RegistryError.InvalidCommitment, "the other vote");
  await chain.must(one, revealMessage(one, Vote.VOTE_UPHOLD));
  await chain.refuse(two, revealMessage(two, Vote.VOTE_UPHOLD), RegistryError.InvalidCommitment, "a copy is useless");
  await chain.refuse(one, revealMessage(one, Vote.VOTE_UPHOLD), RegistryError.WrongPhase, "once");
});

test("parties and small stakes: exclusion takes their weight out of the draw, and a slash is never above the seats' stake", async () => {
  const chain = await createCourt(100n * BYL, [...pool, rosa, olga]);
  await chain.must(rosa, openCase());
  await chain.blocks(11n);
  const panel = panelOf(chain);
  assert.ok(!panel.some(({ voter }) => voter === rosa.text || voter === olga.text), "no judge in their own case");
  await vote(chain, uphold);
  await chain.blocks(DAY_BLOCKS + 1n);
  const staked = panel.length;
  const left = findBond(chain.app.read(), olga.address, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0")?.amount ?? 0n;
  const slashed = 470n * BYL - left;
  assert.ok(slashed <= BigInt(staked) * 100n * BYL, `${slashed} of ${staked} jurors at 100 BYL`);
});

test("who may be challenged, and with what (R84)", async () => {
  const chain = await createCourt();
  await chain.refuse(olga, openCase({ challenger: olga.text }), RegistryError.NotParty, "the owner");
  await chain.refuse(
    rosa,
    openCase({ reason: Reason.REASON_DUPLICATE }),
    RegistryError.ChallengeExempt,
    "arithmetic decides",
  );
  await chain.refuse(rosa, openCase({ reason: 99 }), RegistryError.ChallengeExempt);
  await chain.refuse(rosa, openCase({ bond: coin(BOND - 1n) }), RegistryError.BondTooSmall);
  await chain.refuse(rosa, openCase({ evidenceHash: new Uint8Array(3) }), RegistryError.InvalidText);
  await chain.refuse(rosa, openCase({ evidenceUri: "" }), RegistryError.InvalidText);
  await chain.refuse(rosa, openCase({ subject: { datasetId: 1n, version: "9.0.0" } }), RegistryError.VersionNotFound);
  await chain.refuse(rosa, openCase({ subject: { datasetId: 1n, version: "x" } }), RegistryError.InvalidVersion);
});

/** MsgCreateValidator of an account that stakes its own tokens. */
function createValidator(account: TestAccount, amount: bigint): Any {
  const publicKey = ed25519PublicKey(sha256(account.privateKey));
  return any(
    MsgCreateValidator,
    MsgCreateValidator.create({
      description: { moniker: "m", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: "0", maxRate: "0", maxChangeRate: "0" },
      minSelfDelegation: "1",
      validatorAddress: formatOperatorAddress(account.address),
      pubkey: { typeUrl: `/${Ed25519Key.typeName}`, value: Ed25519Key.encode({ key: publicKey }) },
      value: coin(amount),
    }),
  );
}

test("validators have the last word, by power, without a fee and without appeal (R87)", async () => {
  const params = { ...defaultStakingParams(), unbondingTime: SECOND_NS };
  const staking = toProtoJson(StakingGenesis, StakingGenesis.create({ params, lastTotalPower: utf8ToBytes("0") }));
  const chain = await createRegistryChain(everyone, { appState: { staking } });
  const content = contentOf(records(4), [contributorOf(olga, 0n, 4n)]);
  await chain.must(
    olga,
    registerDataset(olga, "a"),
    publishVersion(olga, "a", "1.0.0", content),
    bondVersion(olga, "1@1.0.0", STAKE),
  );
  const [big, middle, small] = pool;
  assert.ok(big !== undefined && middle !== undefined && small !== undefined);
  await chain.must(big, createValidator(big, 50n * BYL));
  await chain.must(middle, createValidator(middle, 40n * BYL));
  await chain.must(small, createValidator(small, 20n * BYL));
  await chain.must(olga, createValidator(olga, 500n * BYL));
  await chain.must(rosa, openCase());
  await chain.blocks(22n);
  assert.equal(caseOf(chain).rounds.length, 3, "nobody in the pool may judge");
  assert.deepEqual(
    panelOf(chain)
      .map(({ weight }) => weight)
      .sort((a, b) => (a < b ? 1 : -1)),
    [50n, 40n, 20n],
    "the owner's own validator has no vote",
  );
  assert.equal(caseOf(chain).rounds.at(-1)?.seats, 110n);
  const before = chain.balance(middle);
  for (const voter of [middle, small, big]) {
    await chain.must(voter, commitMessage(chain, voter, voter === big ? Vote.VOTE_REJECT : Vote.VOTE_UPHOLD));
  }
  await chain.blocks(DAY_BLOCKS);
  for (const voter of [middle, small, big]) {
    await chain.must(voter, revealMessage(voter, voter === big ? Vote.VOTE_REJECT : Vote.VOTE_UPHOLD));
  }
  await chain.blocks(DAY_BLOCKS);
  assert.equal(caseOf(chain).status, JuryStatus.JURY_STATUS_UPHELD, "60 of 110, at once");
  assert.equal(chain.balance(middle), before - 2n * FEE);
  const left = findBond(chain.app.read(), olga.address, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0")?.amount ?? 0n;
  assert.equal(left, STAKE - 60n * BYL, "the slash is what the majority has at stake");
  await chain.refuse(olga, appeal(olga), RegistryError.WrongPhase);
});
