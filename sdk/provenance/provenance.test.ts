/**
 * Proves that a certificate built over a real state tree and really signed headers verifies offline, that one changed character
 * anywhere makes it refused, and that each kind of lie is refused at its step.
 */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { ed25519PublicKey, ed25519Sign, sha256 } from "#crypto";
import { formatAccountAddress } from "../../lib/address.ts";
import { concatBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { commitSignBytes } from "../../lib/chain/sign-bytes.ts";
import { createValidator, createValidatorSet, validatorsHash } from "../../lib/chain/validator-set.ts";
import { NodeError } from "../../lib/errors.ts";
import type { CompleteLightBlock } from "../../lib/light/verify.ts";
import { contributorLeaf, sumProofs, sumRoot, sumTree } from "../../lib/merkle/merkle-sum.ts";
import { merkleProofs, merkleRoot } from "../../lib/merkle/merkle.ts";
import { partLeaf } from "../../lib/registry/two-level.ts";
import { SECOND_NS, TIME_ZERO } from "../../lib/time.ts";
import { versionKey } from "../../modules/data-registry/keys.ts";
import { openAppStore } from "../../node/store/app-store.ts";
import { createMemoryDb } from "../../node/store/memory-db.fixture.ts";
import { Version, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { type Commit, type CommitSig, Header } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import { canonicalJson } from "../jcs.ts";
import type { Folder } from "../publish/folder.ts";
import { planPublication } from "../publish/plan.ts";
import { memoryFile } from "../publish/source.ts";
import { type Certificate, formatCertificate, parseCertificate } from "./certificate.ts";
import { assembleCertificate, contributorPath, recordIndexOf, recordPath, versionRowKey } from "./prove.ts";
import { verifyProvenance, type VerifyStep } from "./verify.ts";

const CHAIN = "byline-fixture-1";
const OWNER = formatAccountAddress(new Uint8Array(20).fill(5));
const OTHER = formatAccountAddress(new Uint8Array(20).fill(6));
const START = 1_790_000_000n * SECOND_NS;
const ABSENT: CommitSig = {
  blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_ABSENT,
  validatorAddress: new Uint8Array(0),
  timestamp: TIME_ZERO,
  signature: new Uint8Array(0),
};
const fill = (value: number): Uint8Array => new Uint8Array(32).fill(value);

/** A block at a height that the validators of these seeds signed; the fourth is absent. */
function signedBlock(height: bigint, appHash: Uint8Array, seeds: readonly number[]): CompleteLightBlock {
  const keys = seeds.map((seed) => ({ seed: fill(seed), publicKey: ed25519PublicKey(fill(seed)) }));
  const set = createValidatorSet(keys.map(({ publicKey }) => createValidator(ed25519PublicKeyOf(publicKey), 10n)));
  const list = set.validators.map((validator) => ({ ...validator, proposerPriority: 0n }));
  const validators = { validators: list, proposer: undefined, totalVotingPower: 0n };
  const header = Header.create({
    version: { block: 11n, app: 1n },
    chainId: CHAIN,
    height,
    time: START + height * SECOND_NS,
    lastBlockId: { hash: fill(1), partSetHeader: { total: 1, hash: fill(2) } },
    lastCommitHash: fill(3),
    dataHash: fill(4),
    validatorsHash: validatorsHash(validators),
    nextValidatorsHash: validatorsHash(validators),
    consensusHash: fill(5),
    appHash,
    lastResultsHash: fill(6),
    evidenceHash: fill(7),
    proposerAddress: list[0]?.address ?? new Uint8Array(20),
  });
  const blockId = { hash: headerHash(header), partSetHeader: { total: 1, hash: fill(8) } };
  const votes = list.map(({ address }, index): CommitSig => {
    const timestamp = header.time + SECOND_NS;
    const vote = {
      blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      validatorAddress: address,
      timestamp,
      signature: fill(0),
    };
    return index === 3 ? ABSENT : vote;
  });
  const unsigned: Commit = { height, round: 2, blockId, signatures: votes };
  const signatures = votes.map((vote, index) => {
    const key = list[index]?.pubKey.ed25519;
    const seed = keys.find(({ publicKey }) => key !== undefined && toHex(publicKey) === toHex(key))?.seed;
    if (vote === ABSENT || seed === undefined) return vote;
    return { ...vote, signature: ed25519Sign(seed, commitSignBytes(CHAIN, unsigned, index)) };
  });
  return { header, commit: { ...unsigned, signatures }, validators };
}

const folder: Folder = {
  name: "data",
  files: [
    memoryFile("rows.jsonl", utf8ToBytes('{"a":1}\n{"a":2}\n{"a":3}\n')),
    memoryFile("theirs/x.txt", utf8ToBytes("x")),
  ],
  manifest: JSON.stringify({ contributors: [{ id: OTHER, weight: 2, paths: ["theirs"] }] }),
  skipped: [],
};

let text: string;
let netText: string;
let first: CompleteLightBlock;
let block: CompleteLightBlock;

/** A datanet's version of two contributions; its second one holds records 3 to 5. */
function createNet() {
  const sets = [records("a"), records("b")];
  const leaves = sets.map((set) => partLeaf(merkleRoot(set), 3n));
  const people = [5, 6].map((seed, at) => ({
    id: concatBytes(Uint8Array.of(0), new Uint8Array(20).fill(seed)),
    weight: 240n,
    firstRecord: BigInt(at) * 3n,
    recordCount: 3n,
  }));
  const weights = people.map(contributorLeaf);
  const [, second] = sets;
  const [, person] = people;
  const [, part] = sumProofs(leaves);
  const [, weight] = sumProofs(weights);
  assert.ok(second !== undefined && person !== undefined && part !== undefined && weight !== undefined);
  return {
    content: VersionContent.create({
      contentRoot: sumRoot(2n, sumTree(leaves)),
      recordCount: 6n,
      partCount: 2n,
      contributorsRoot: sumRoot(2n, sumTree(weights)),
      contributorCount: 2n,
      totalWeight: 480n,
    }),
    hash: second[1] ?? fill(0),
    path: merkleProofs(second).proofs[1]?.aunts ?? [],
    part: { root: merkleRoot(second), recordCount: 3n, index: 1n, path: part.path },
    contributor: { ...person, index: 1n, path: weight.path },
  };
}

const records = (salt: string): Uint8Array[] => [0, 1, 2].map((index) => sha256(utf8ToBytes(`${salt}${index}`)));
const net = createNet();

before(async () => {
  const plan = await planPublication(folder, { owner: OWNER });
  const version = Version.create({
    datasetId: 3n,
    version: "1.0.0",
    state: 1,
    publisher: OWNER,
    content: plan.content,
  });
  const store = await openAppStore(createMemoryDb(), { storeNames: ["bank", "registry"] });
  const key = versionRowKey(3n, "1.0.0");
  assert.deepEqual(key, versionKey(3n, { major: 1, minor: 0, patch: 0 }));
  const netKey = versionRowKey(4n, "1.0.0");
  const netVersion = Version.create({ ...version, datasetId: 4n, content: net.content });
  const rows = [
    { key: Uint8Array.of(1), value: Uint8Array.of(1) },
    { key, value: Version.encode(version) },
    { key: netKey, value: Version.encode(netVersion) },
    { key: Uint8Array.of(9), value: Uint8Array.of(9) },
  ];
  const appHash = store.stage(1n, [
    { storeName: "bank", changes: [{ key: Uint8Array.of(2), value: Uint8Array.of(7) }] },
    { storeName: "registry", changes: rows },
  ]);
  await store.commit();
  const { value, ops } = store.prove("registry", key, 1n);
  first = signedBlock(1n, fill(9), [1, 2, 3, 4]);
  block = signedBlock(5n, appHash, [2, 3, 4, 5]);
  const index = recordIndexOf(plan, { path: "rows.jsonl", row: 1n });
  text = assembleCertificate({
    datasetId: 3n,
    version: "1.0.0",
    record: await recordPath(folder, plan, index, { owner: OWNER }),
    contributor: contributorPath(plan, index),
    row: { value, ops, height: 1n, block },
    trace: [first],
  });
  const netRow = store.prove("registry", netKey, 1n);
  netText = assembleCertificate({
    datasetId: 4n,
    version: "1.0.0",
    record: { recordHash: net.hash, path: net.path, index: 4n, part: net.part },
    contributor: net.contributor,
    row: { value: netRow.value, ops: netRow.ops, height: 1n, block },
    trace: [first],
  });
  await assert.rejects(
    recordPath(folder, { ...plan, content: { ...plan.content, recordCount: 3n } }, 0n, { owner: OWNER }),
    NodeError,
  );
  assert.throws(() => recordIndexOf(plan, { path: "rows.jsonl", row: 3n }), NodeError);
  assert.throws(() => contributorPath(plan, index, "00"), NodeError);
});

function stepOf(certificate: string, trusted?: { height: bigint; hash: Uint8Array }): VerifyStep | "valid" {
  const verdict = verifyProvenance(certificate, trusted);
  return verdict.isValid ? "valid" : verdict.step;
}

test("a certificate verifies offline and says what it shows", () => {
  const verdict = verifyProvenance(text, { height: 1n, hash: headerHash(first.header) });
  assert.ok(verdict.isValid);
  const { facts } = verdict;
  assert.deepEqual(
    [
      facts.chainId,
      facts.datasetId,
      facts.recordIndex,
      facts.contributor,
      facts.weight,
      facts.totalWeight,
      facts.height,
    ],
    [CHAIN, 3n, 1n, OWNER, 1n, 3n, 5n],
  );
  assert.equal(facts.anchor, "trusted");
  assert.equal(stepOf(text, { height: 5n, hash: headerHash(block.header) }), "valid");
  const alone = verifyProvenance(text);
  assert.ok(alone.isValid && alone.facts.anchor === "self-signed");
});

test("one changed character anywhere is refused", () => {
  const letters = [...text];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    const other = letter === "0" ? "1" : "0";
    const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    assert.notEqual(stepOf(changed), "valid", `at ${at}: ${text.slice(at - 20, at + 20)}`);
  }
  for (const changed of [`${text} `, ` ${text}`, text.slice(0, -1), "", "null", "{}"])
    assert.equal(stepOf(changed), "format");
});

test("each lie is refused at its step", () => {
  const honest = parseCertificate(text);
  const { record, contributor } = honest;
  const row = Version.decode(honest.versionRow);
  const flip = (bytes: Uint8Array): Uint8Array =>
    bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
  const lies: readonly (readonly [VerifyStep, Partial<Certificate>])[] = [
    ["format", { versionRow: Uint8Array.of(1, 2, 3) }],
    ["format", { version: "1.0.1" }],
    ["format", { datasetId: 4n }],
    ["record in the version", { record: { ...record, hash: flip(record.hash) } }],
    ["record in the version", { record: { ...record, index: 0n } }],
    ["record in the version", { record: { ...record, path: record.path.slice(1) } }],
    ["contributor in the version", { contributor: { ...contributor, weight: 2n } }],
    ["contributor in the version", { contributor: { ...contributor, id: flip(contributor.id) } }],
    ["contributor in the version", { contributor: { ...contributor, id: Uint8Array.of(9) } }],
    ["version in the chain's state", { versionRow: Version.encode({ ...row, publisher: OTHER }) }],
    ["version in the chain's state", { storeProofs: [honest.storeProofs[1], honest.storeProofs[0]] }],
    ["version in the chain's state", { block: signedBlock(5n, fill(1), [1, 2, 3, 4]) }],
    ["block signed by its validators", { chainId: "another-1" }],
    ["block signed by its validators", { block: { ...block, validators: first.validators } }],
    ["block follows from the trusted one", { trace: [signedBlock(1n, fill(9), [7, 8, 9, 10])] }],
    ["block follows from the trusted one", { trace: [signedBlock(6n, fill(9), [1, 2, 3, 4])] }],
  ];
  for (const [step, lie] of lies)
    assert.equal(stepOf(formatCertificate({ ...honest, ...lie })), step, JSON.stringify(Object.keys(lie)));
  const trusted = { height: 1n, hash: headerHash(first.header) };
  assert.equal(stepOf(formatCertificate({ ...honest, trace: [] })), "valid");
  assert.equal(stepOf(formatCertificate({ ...honest, trace: [] }), trusted), "block follows from the trusted one");
  assert.equal(stepOf(text, { height: 1n, hash: fill(1) }), "block follows from the trusted one");
});

test("a record of a datanet's version verifies by its part and its place inside it", () => {
  const verdict = verifyProvenance(netText, { height: 1n, hash: headerHash(first.header) });
  assert.ok(verdict.isValid);
  assert.deepEqual([verdict.facts.recordIndex, verdict.facts.weight, verdict.facts.contributor], [4n, 240n, OTHER]);
  const honest = parseCertificate(netText);
  const { record } = honest;
  const { part } = record;
  assert.ok(part !== undefined);
  const lies: readonly Certificate["record"][] = [
    { ...record, part: undefined },
    { ...record, index: 3n },
    { ...record, index: 1n },
    { ...record, part: { ...part, index: 0n } },
    { ...record, part: { ...part, recordCount: 2n } },
    { ...record, part: { ...part, root: fill(1) } },
    { ...record, part: { ...part, path: [] } },
  ];
  for (const lie of lies) assert.equal(stepOf(formatCertificate({ ...honest, record: lie })), "record in the version");
  const flat = parseCertificate(text);
  assert.equal(stepOf(formatCertificate({ ...flat, record: { ...flat.record, part } })), "record in the version");
});

test("a record outside the contributor's range is refused", async () => {
  const plan = await planPublication(folder, { owner: OWNER });
  const honest = parseCertificate(text);
  const foreign = contributorPath(plan, 3n);
  assert.equal(stepOf(formatCertificate({ ...honest, contributor: foreign })), "record in the contributor's range");
});

test("any value in any place is refused, and nothing ever throws", () => {
  const strange = [
    "",
    "0",
    "-1",
    "18446744073709551616",
    "AAAA",
    "00",
    null,
    -1,
    0,
    true,
    [],
    {},
    [[]],
    "9".repeat(5_000),
  ];
  const trusted = { height: 1n, hash: headerHash(first.header) };
  let tried = 0;
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    for (const value of strange) {
      const changed: unknown = JSON.parse(text);
      if (!replaceAt(changed, path, value)) continue;
      const again = canonicalJson(changed);
      if (again === text) continue;
      tried += 1;
      assert.notEqual(stepOf(again, trusted), "valid", `${path.join(".")} = ${JSON.stringify(value).slice(0, 40)}`);
    }
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) visit(child, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  visit(JSON.parse(text), []);
  assert.ok(tried > 1_000);
});

/** Puts a value at a path; false at the top, which has no place. */
function replaceAt(root: unknown, path: readonly (string | number)[], value: unknown): boolean {
  const last = path.at(-1);
  let place: unknown = root;
  for (const key of path.slice(0, -1))
    place = typeof place === "object" && place !== null ? Reflect.get(place, key) : undefined;
  return last !== undefined && typeof place === "object" && place !== null && Reflect.set(place, last, value);
}
