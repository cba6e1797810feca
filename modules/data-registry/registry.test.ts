/**
 * Proves the data registry (docs/spec/registry.md): every message's effect and every refusal, priority by commit,
 * claims and names, parents, and the STRIPPED challenge in both directions. Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign, sha256 } from "#crypto";
import { concatBytes, bigEndian64, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor, SumProof } from "../../lib/merkle/merkle-sum.ts";
import { merkleProofs, merkleRoot } from "../../lib/merkle/merkle.ts";
import {
  claimBindingHash,
  claimIdOf,
  commitmentOf,
  contributorIdBytes,
  nameIdOf,
} from "../../lib/registry/contributor-id.ts";
import { createTestApp, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { QueryContributorRequest, QueryContributorResponse } from "../../proto/gen/byline/registry/v1/query.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import {
  ConsentStatus,
  ParentRelation,
  VersionContent,
  VersionState,
} from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAcceptTransfer,
  MsgBindClaim,
  MsgChallengeStripped,
  MsgCommitVersion,
  MsgContestName,
  MsgFinalizeName,
  MsgProposeName,
  MsgPublishVersion,
  MsgRegisterDataset,
  MsgSetLocators,
  MsgSetPayout,
  MsgSetVersionState,
  MsgTransferDataset,
  MsgWithdrawContest,
  MsgWithdrawNameProposal,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { RegistryError } from "./errors.ts";
import { checkRegistryParams, defaultRegistryParams } from "./params.ts";
import { findDataset, findDatasetByName, findVersion, readLocators } from "./keeper.ts";

const [olga, paul, rosa] = [testAccount("olga"), testAccount("paul"), testAccount("rosa")];
const WINDOW_BLOCKS = 6n;
const EMPTY = new Uint8Array(0);

interface Chain {
  readonly app: TestApp;
  run(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  blocks(count: bigint): Promise<void>;
  contributor(text: string): string;
}

async function createChain(): Promise<Chain> {
  const accounts = [olga, paul, rosa];
  const params = {
    ...defaultRegistryParams(),
    commitWindow: WINDOW_BLOCKS * SECOND_NS,
    nameWindow: WINDOW_BLOCKS * SECOND_NS,
  };
  const registry = toProtoJson(GenesisState, GenesisState.create({ params, nextDatasetId: 1n }));
  const app = await createTestApp({
    accounts,
    coins: [{ denom: "ubyl", amount: "100000000" }],
    appState: { registry },
  });
  await app.block([]);
  return {
    app,
    async run(account, ...messages) {
      // Stateless refusals charge nothing, so the state tells the next sequence.
      const sequence = app.modules.auth.account(app.read(), account.address)?.sequence ?? 0n;
      const signers = [{ account, number: BigInt(accounts.indexOf(account)), sequence }];
      const result = (await app.block([signTx({ messages, signers, fee: { gasLimit: 3_000_000n } })])).txResults[0];
      assert.ok(result !== undefined);
      assert.deepEqual(app.alarms, []);
      return result;
    },
    async blocks(count) {
      for (let i = 0n; i < count; i += 1n) {
        await app.block([]);
      }
    },
    contributor(text) {
      const handler = app.modules.queries.get("/byline.registry.v1.Query/Contributor");
      assert.ok(handler !== undefined);
      return QueryContributorResponse.decode(
        handler.run(app.read(), QueryContributorRequest.encode({ contributor: text })),
      ).address;
    },
  };
}

function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

function records(count: number, salt = ""): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => sha256(utf8ToBytes(`record ${salt} ${index}`)));
}

function accountContributor(account: TestAccount, firstRecord: bigint, recordCount: bigint): Contributor {
  return {
    id: contributorIdBytes({ kind: "address", address: account.address }),
    weight: recordCount,
    firstRecord,
    recordCount,
  };
}

function sorted(contributors: readonly Contributor[]): Contributor[] {
  return [...contributors].sort((a, b) => (toHex(a.id) < toHex(b.id) ? -1 : 1));
}

function content(
  hashes: readonly Uint8Array[],
  contributors: readonly Contributor[],
  more: Partial<VersionContent> = {},
): VersionContent {
  const tree = contributorsTree(sorted(contributors));
  const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: EMPTY };
  return VersionContent.create({
    contentRoot: merkleRoot(hashes),
    recordCount: BigInt(hashes.length),
    byteCount: 1000n,
    mediaType: "application/jsonl",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: allowed, infer: allowed, mine: allowed },
    contributorsRoot: tree.root,
    contributorCount: BigInt(contributors.length),
    totalWeight: tree.total,
    ...more,
  });
}

function register(account: TestAccount, name = "docs"): Any {
  return any(MsgRegisterDataset, { owner: account.text, name, title: "The docs", payoutAddress: "" });
}

function publish(
  account: TestAccount,
  version: string,
  what: VersionContent,
  more: Partial<MsgPublishVersion> = {},
): Any {
  return any(
    MsgPublishVersion,
    MsgPublishVersion.create({ owner: account.text, datasetName: "docs", version, content: what, ...more }),
  );
}

function simple(salt = ""): VersionContent {
  return content(records(4, salt), [accountContributor(olga, 0n, 4n)]);
}

function refused(result: ExecTxResult, code: { readonly codespace: string; readonly code: number }, why = ""): void {
  assert.deepEqual([result.codespace, result.code], [code.codespace, code.code], `${why} ${result.log}`);
}

test("one transaction registers a dataset and publishes its first version (R20, R22)", async () => {
  const chain = await createChain();
  const locators = [{ uri: "https://example.org/docs.tar" }];
  const result = await chain.run(olga, register(olga), publish(olga, "1.0.0", simple(), { locators }));
  assert.equal(result.log, "");
  const ctx = chain.app.read();
  const dataset = findDatasetByName(ctx, olga.address, "docs");
  assert.deepEqual(
    [dataset?.id, dataset?.latestVersion, dataset?.versionCount, dataset?.payoutAddress],
    [1n, "1.0.0", 1n, olga.text],
  );
  const version = findVersion(ctx, 1n, { major: 1, minor: 0, patch: 0 });
  assert.equal(version?.state, VersionState.VERSION_STATE_ACTIVE);
  assert.deepEqual(readLocators(ctx, 1n, { major: 1, minor: 0, patch: 0 }).locators, locators);
});

test("what a publisher states is checked, field by field, with the rule's code", async () => {
  const chain = await createChain();
  await chain.run(olga, register(olga), publish(olga, "1.0.0", simple()));
  const good = simple("next");
  const table: readonly (readonly [string, Any, { readonly codespace: string; readonly code: number }])[] = [
    ["version grows", publish(olga, "1.0.0", good), RegistryError.InvalidVersion],
    ["version form", publish(olga, "1.01.0", good), RegistryError.InvalidVersion],
    ["patch keeps roots", publish(olga, "1.0.1", good), RegistryError.InvalidVersion],
    ["same content", publish(olga, "1.1.0", simple()), RegistryError.DuplicateContent],
    ["root length", publish(olga, "1.1.0", { ...good, contentRoot: new Uint8Array(31) }), RegistryError.InvalidContent],
    ["no records", publish(olga, "1.1.0", { ...good, recordCount: 0n }), RegistryError.InvalidContent],
    ["weight below count", publish(olga, "1.1.0", { ...good, totalWeight: 0n }), RegistryError.InvalidContent],
    ["media type", publish(olga, "1.1.0", { ...good, mediaType: "text" }), RegistryError.InvalidContent],
    ["licence", publish(olga, "1.1.0", { ...good, dataLicense: "" }), RegistryError.InvalidContent],
    [
      "consent unstated",
      publish(olga, "1.1.0", { ...good, consents: { ...good.consents, train: { status: 0, termsHash: EMPTY } } }),
      RegistryError.InvalidContent,
    ],
    ["locator", publish(olga, "1.1.0", good, { locators: [{ uri: "not a uri" }] }), RegistryError.InvalidLocator],
    ["foreign dataset", publish(paul, "1.1.0", good, { datasetId: 1n }), RegistryError.NotOwner],
    ["unknown dataset", publish(olga, "1.1.0", good, { datasetName: "none" }), RegistryError.DatasetNotFound],
    ["name taken", register(olga), RegistryError.NameTaken],
    ["name form", register(olga, "Docs"), RegistryError.InvalidName],
  ];
  for (const [why, message, code] of table) {
    refused(await chain.run(why === "foreign dataset" ? paul : olga, message), code, why);
  }
  assert.equal(findDataset(chain.app.read(), 1n)?.versionCount, 1n);
  assert.equal((await chain.run(olga, publish(olga, "1.0.1", simple()))).log, "", "a PATCH with the same roots");
});

test("a commit gives priority in time, once, to its owner, until its window ends (R21)", async () => {
  const chain = await createChain();
  const what = simple();
  const salt = sha256(utf8ToBytes("salt"));
  const commitment = commitmentOf(what.contentRoot, olga.address, salt);
  assert.equal((await chain.run(olga, any(MsgCommitVersion, { owner: olga.text, commitment }))).log, "");
  const committed = chain.app.state.height;
  refused(await chain.run(olga, any(MsgCommitVersion, { owner: olga.text, commitment })), RegistryError.CommitExists);
  const squat = await chain.run(paul, any(MsgCommitVersion, { owner: paul.text, commitment }));
  assert.equal(squat.log, "", "another's copy of the commitment takes nothing away");
  await chain.run(paul, register(paul));
  refused(await chain.run(paul, publish(paul, "1.0.0", what, { commitSalt: salt })), RegistryError.CommitUnknown);
  assert.equal((await chain.run(olga, register(olga), publish(olga, "1.0.0", what, { commitSalt: salt }))).log, "");
  const version = findVersion(chain.app.read(), 2n, { major: 1, minor: 0, patch: 0 });
  assert.equal(version?.priorityHeight, committed);
  const late = simple("late");
  const lateCommitment = commitmentOf(late.contentRoot, olga.address, salt);
  await chain.run(olga, any(MsgCommitVersion, { owner: olga.text, commitment: lateCommitment }));
  await chain.blocks(WINDOW_BLOCKS + 1n);
  refused(
    await chain.run(olga, publish(olga, "2.0.0", late, { commitSalt: salt })),
    RegistryError.CommitUnknown,
    "expired",
  );
});

test("states move as R24 says and locators may change", async () => {
  const chain = await createChain();
  await chain.run(olga, register(olga), publish(olga, "1.0.0", simple()));
  await chain.run(olga, publish(olga, "1.1.0", simple("b")));
  const move = (version: string, state: number, deprecatedBy = ""): Any =>
    any(MsgSetVersionState, { owner: olga.text, datasetId: 1n, version, state, deprecatedBy });
  assert.equal((await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_UNLISTED))).log, "");
  refused(
    await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_DEPRECATED, "1.0.0")),
    RegistryError.InvalidState,
    "itself",
  );
  assert.equal((await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_DEPRECATED, "1.1.0"))).log, "");
  refused(
    await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_QUARANTINED)),
    RegistryError.InvalidState,
    "chain only",
  );
  assert.equal((await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_RETIRED))).log, "");
  refused(
    await chain.run(olga, move("1.0.0", VersionState.VERSION_STATE_ACTIVE)),
    RegistryError.InvalidState,
    "retired is final",
  );
  const locators = any(MsgSetLocators, {
    owner: olga.text,
    datasetId: 1n,
    version: "1.1.0",
    locators: [{ uri: "ipfs://bafy" }],
  });
  assert.equal((await chain.run(olga, locators)).log, "");
  refused(
    await chain.run(paul, any(MsgSetLocators, { owner: paul.text, datasetId: 1n, version: "1.1.0", locators: [] })),
    RegistryError.NotOwner,
  );
});

test("a transfer needs both sides and carries name and payout (R25, R26)", async () => {
  const chain = await createChain();
  await chain.run(olga, register(olga));
  refused(
    await chain.run(paul, any(MsgAcceptTransfer, { newOwner: paul.text, datasetId: 1n })),
    RegistryError.NoTransfer,
  );
  await chain.run(olga, any(MsgTransferDataset, { owner: olga.text, datasetId: 1n, newOwner: paul.text }));
  refused(
    await chain.run(rosa, any(MsgAcceptTransfer, { newOwner: rosa.text, datasetId: 1n })),
    RegistryError.NoTransfer,
  );
  assert.equal((await chain.run(paul, any(MsgAcceptTransfer, { newOwner: paul.text, datasetId: 1n }))).log, "");
  const dataset = findDatasetByName(chain.app.read(), paul.address, "docs");
  assert.deepEqual([dataset?.owner, dataset?.payoutAddress], [paul.text, paul.text]);
  refused(
    await chain.run(olga, any(MsgSetPayout, { owner: olga.text, datasetId: 1n, payoutAddress: olga.text })),
    RegistryError.NotOwner,
  );
  assert.equal(
    (await chain.run(paul, any(MsgSetPayout, { owner: paul.text, datasetId: 1n, payoutAddress: rosa.text }))).log,
    "",
  );
  assert.equal((await chain.run(olga, register(olga))).log, "", "the old name is free again");
});

test("a claim id is bound once by its key's signature for this chain and account (R27)", async () => {
  const chain = await createChain();
  const guest = testAccount("guest key");
  const claimId = claimIdOf(guest.publicKey);
  assert.equal(chain.contributor(`claim:${toHex(claimId)}`), "");
  const bind = (account: TestAccount, chainId = "byline-test-1"): Any =>
    any(MsgBindClaim, {
      address: account.text,
      claimPublicKey: guest.publicKey,
      claimSignature: secp256k1Sign(guest.privateKey, claimBindingHash(chainId, claimId, paul.address)),
    });
  refused(await chain.run(rosa, bind(rosa)), RegistryError.InvalidClaim, "signed for another account");
  refused(await chain.run(paul, bind(paul, "other-chain")), RegistryError.InvalidClaim, "signed for another chain");
  assert.equal((await chain.run(paul, bind(paul))).log, "");
  assert.equal(chain.contributor(`claim:${toHex(claimId)}`), paul.text);
  refused(await chain.run(paul, bind(paul)), RegistryError.ClaimBound);
});

test("a name is bound after its public window, unless contested (R28)", async () => {
  const chain = await createChain();
  await chain.run(olga, register(olga));
  const nameId = nameIdOf(1n, "Ada L.");
  const propose = (address: string): Any =>
    any(MsgProposeName, { owner: olga.text, datasetId: 1n, name: "Ada L.", address });
  refused(await chain.run(olga, propose(olga.text)), RegistryError.InvalidAddress, "never the owner");
  refused(await chain.run(olga, propose(olga.text.toUpperCase())), { codespace: "sdk", code: 7 }, "one spelling only");
  assert.equal((await chain.run(olga, propose(paul.text))).log, "");
  refused(await chain.run(olga, propose(rosa.text)), RegistryError.NameBindingExists);
  refused(await chain.run(rosa, any(MsgFinalizeName, { sender: rosa.text, nameId })), RegistryError.NameWindowOpen);
  const before = chain.app.modules.bank.balance(chain.app.read(), rosa.address, "ubyl");
  assert.equal(
    (await chain.run(rosa, any(MsgContestName, { contestant: rosa.text, nameId, reason: "that is me" }))).log,
    "",
  );
  await chain.blocks(WINDOW_BLOCKS + 1n);
  assert.equal(chain.contributor(`name:${toHex(nameId)}`), "", "contested");
  refused(await chain.run(rosa, any(MsgFinalizeName, { sender: rosa.text, nameId })), RegistryError.NameContested);
  assert.equal((await chain.run(rosa, any(MsgWithdrawContest, { contestant: rosa.text, nameId }))).log, "");
  const after = chain.app.modules.bank.balance(chain.app.read(), rosa.address, "ubyl");
  assert.equal(after, before - 3000n - 10_000_000n, "a contest that is given up has failed");
  assert.equal(chain.contributor(`name:${toHex(nameId)}`), "", "the window starts anew");
  await chain.blocks(WINDOW_BLOCKS);
  assert.equal(chain.contributor(`name:${toHex(nameId)}`), paul.text, "bound on read");
  refused(
    await chain.run(olga, any(MsgWithdrawNameProposal, { owner: olga.text, nameId })),
    RegistryError.NoNameProposal,
    "bound is final",
  );
  assert.equal((await chain.run(rosa, any(MsgFinalizeName, { sender: rosa.text, nameId }))).log, "");
  refused(await chain.run(rosa, any(MsgFinalizeName, { sender: rosa.text, nameId })), RegistryError.NoNameProposal);
});

test("parents exist, are older, get the royalty they ask, and never more than 30 % together (R30)", async () => {
  const chain = await createChain();
  await chain.run(olga, register(olga), publish(olga, "1.0.0", { ...simple(), deriveRoyaltyPpm: 50_000 }));
  await chain.run(paul, register(paul));
  const child = (parents: VersionContent["parents"]): Any => publish(paul, "1.0.0", { ...simple("child"), parents });
  const relation = ParentRelation.PARENT_RELATION_DERIVED;
  const parent = { datasetId: 1n, version: "1.0.0", relation, royaltyPpm: 50_000 };
  refused(await chain.run(paul, child([{ ...parent, version: "9.0.0" }])), RegistryError.InvalidParent, "missing");
  refused(await chain.run(paul, child([{ ...parent, royaltyPpm: 49_999 }])), RegistryError.InvalidParent, "too little");
  refused(await chain.run(paul, child([parent, parent])), RegistryError.InvalidParent, "twice");
  refused(await chain.run(paul, child([{ ...parent, royaltyPpm: 300_001 }])), RegistryError.RoyaltyTooHigh);
  refused(await chain.run(paul, child([{ ...parent, datasetId: 2n }])), RegistryError.InvalidParent, "itself");
  assert.equal((await chain.run(paul, child([parent]))).log, "");
});

test("STRIPPED: a contributor dropped while their record stays quarantines the newer version; nothing else does (R29)", async () => {
  const chain = await createChain();
  const hashes = records(6);
  const older = sorted([
    accountContributor(olga, 0n, 2n),
    accountContributor(paul, 2n, 2n),
    accountContributor(rosa, 4n, 2n),
  ]);
  const newer = sorted([accountContributor(olga, 0n, 4n), accountContributor(rosa, 4n, 2n)]);
  await chain.run(olga, register(olga), publish(olga, "1.0.0", content(hashes, older)));
  const grown = [...hashes, ...records(1, "new")];
  await chain.run(olga, publish(olga, "1.1.0", content(grown, newer)));
  const challenge = strippedChallenge(hashes, grown, older, newer, paul);
  const attempts: readonly (readonly [string, MsgChallengeStripped])[] = [
    ["swapped versions", { ...challenge, olderVersion: "1.1.0", newerVersion: "1.0.0" }],
    [
      "another record",
      { ...challenge, newerRecord: { ...challenge.newerRecord, recordHash: sha256(utf8ToBytes("x")) } },
    ],
    ["wrong index", { ...challenge, olderRecord: { ...challenge.olderRecord, index: 3n } }],
    ["a record outside the range", strippedChallenge(hashes, grown, older, newer, paul, 0)],
    ["missing neighbour", { ...challenge, newerLeft: undefined, newerRight: undefined }],
    ["credited still", strippedChallenge(hashes, grown, older, newer, rosa, 4)],
    [
      "forged weight",
      {
        ...challenge,
        olderContributor: { ...challenge.olderContributor, leaf: { ...challenge.olderContributor.leaf, weight: 99n } },
      },
    ],
  ];
  for (const [why, message] of attempts) {
    refused(await chain.run(rosa, any(MsgChallengeStripped, message)), RegistryError.NotStripped, why);
  }
  assert.equal((await chain.run(rosa, any(MsgChallengeStripped, challenge))).log, "");
  assert.equal(
    findVersion(chain.app.read(), 1n, { major: 1, minor: 1, patch: 0 })?.state,
    VersionState.VERSION_STATE_QUARANTINED,
  );
  refused(await chain.run(rosa, any(MsgChallengeStripped, challenge)), RegistryError.NotStripped, "once");
  const back = any(MsgSetVersionState, {
    owner: olga.text,
    datasetId: 1n,
    version: "1.1.0",
    state: VersionState.VERSION_STATE_ACTIVE,
    deprecatedBy: "",
  });
  refused(await chain.run(olga, back), RegistryError.InvalidState, "the owner cannot lift it");
  const patch = publish(olga, "1.1.1", content(grown, newer));
  refused(await chain.run(olga, patch), RegistryError.InvalidVersion, "a PATCH does not launder it");
  refused(await chain.run(olga, publish(olga, "1.2.0", content(grown, newer))), RegistryError.DuplicateContent);
  const repaired = sorted([...older.slice(0, 2), ...older.slice(2)]);
  assert.equal((await chain.run(olga, publish(olga, "1.2.0", content(grown, repaired)))).log, "", "credits restored");
});

function strippedChallenge(
  oldHashes: readonly Uint8Array[],
  newHashes: readonly Uint8Array[],
  older: readonly Contributor[],
  newer: readonly Contributor[],
  victim: TestAccount,
  record = 2,
): MsgChallengeStripped {
  const id = toHex(contributorIdBytes({ kind: "address", address: victim.address }));
  const at = older.findIndex((entry) => toHex(entry.id) === id);
  const rightIndex = newer.findIndex((entry) => toHex(entry.id) > id);
  const leftIndex = rightIndex === -1 ? newer.length - 1 : rightIndex - 1;
  const proofOf = (entries: readonly Contributor[], index: number): ContributorProof | undefined => {
    const [entry, proof] = [entries[index], contributorsTree(entries).proofs[index]];
    return entry === undefined || proof === undefined ? undefined : wireProof(entry, proof);
  };
  const recordProof = (hashes: readonly Uint8Array[]): MsgChallengeStripped["olderRecord"] => {
    const { proofs } = merkleProofs(hashes);
    return {
      recordHash: hashes[record] ?? EMPTY,
      index: BigInt(record),
      path: proofs[record]?.aunts ?? [],
      part: undefined,
    };
  };
  const credited = proofOf(older, at);
  assert.ok(credited !== undefined);
  return MsgChallengeStripped.create({
    challenger: rosa.text,
    datasetId: 1n,
    olderVersion: "1.0.0",
    newerVersion: "1.1.0",
    olderRecord: recordProof(oldHashes),
    newerRecord: recordProof(newHashes),
    olderContributor: credited,
    newerLeft: proofOf(newer, leftIndex),
    newerRight: rightIndex === -1 ? undefined : proofOf(newer, rightIndex),
  });
}

function wireProof(entry: Contributor, proof: SumProof): ContributorProof {
  const { id: contributorId, weight, firstRecord, recordCount } = entry;
  const path = proof.path.map(({ hash, sum }) => ({
    hash,
    sum: concatBytes(bigEndian64(sum >> 64n), bigEndian64(sum & 0xffff_ffff_ffff_ffffn)),
  }));
  return { leaf: { contributorId, weight, firstRecord, recordCount }, index: proof.index, path };
}

test("no period of the params is longer than ten years: what is due later must fit a row", () => {
  const params = defaultRegistryParams();
  checkRegistryParams({ ...params, nameWindow: PERIOD_NS_MAX });
  for (const name of [
    "commitWindow",
    "nameWindow",
    "datanetDelay",
    "openingWindow",
    "proofWindow",
    "cureWindow",
    "commitPeriod",
    "revealPeriod",
    "appealWindow",
    "successorWindow",
  ]) {
    for (const period of [0n, PERIOD_NS_MAX + 1n]) {
      assert.throws(() => checkRegistryParams({ ...params, [name]: period }), /at most ten years/, name);
    }
  }
});
