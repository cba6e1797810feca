/** A provenance certificate over a real state tree and a really signed block. */
import { ed25519PublicKey, ed25519Sign } from "#crypto";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { headerHash } from "../../../lib/chain/header.ts";
import { ed25519PublicKeyOf } from "../../../lib/chain/public-key.ts";
import { commitSignBytes } from "../../../lib/chain/sign-bytes.ts";
import { createValidator, createValidatorSet, validatorsHash } from "../../../lib/chain/validator-set.ts";
import { openAppStore } from "../../../node/store/app-store.ts";
import { createMemoryDb } from "../../../node/store/memory-db.fixture.ts";
import { Version } from "../../../proto/gen/byline/registry/v1/registry.ts";
import { Header } from "../../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../../proto/gen/tendermint/types/validator.ts";
import {
  assembleCertificate,
  contributorPath,
  recordIndexOf,
  recordPath,
  versionRowKey,
} from "../../../sdk/provenance/prove.ts";
import { planPublication } from "../../../sdk/publish/plan.ts";
import { memoryFile } from "../../../sdk/publish/source.ts";
import { ALICE, BOB } from "./words.ts";

const CHAIN = "byline-fuzz-1";
const TIME = 1_790_000_000_000_000_000n;
const fill = (value: number): Uint8Array => new Uint8Array(32).fill(value);

function signedBlock(height: bigint, appHash: Uint8Array): Parameters<typeof assembleCertificate>[0]["row"]["block"] {
  const seed = fill(1);
  const { validators: list } = createValidatorSet([createValidator(ed25519PublicKeyOf(ed25519PublicKey(seed)), 10n)]);
  const bare = list.map((validator) => ({ ...validator, proposerPriority: 0n }));
  const validators = { validators: bare, proposer: undefined, totalVotingPower: 0n };
  const address = bare[0]?.address ?? new Uint8Array(20);
  const header = Header.create({
    version: { block: 11n, app: 1n },
    chainId: CHAIN,
    height,
    time: TIME,
    lastBlockId: { hash: fill(1), partSetHeader: { total: 1, hash: fill(2) } },
    lastCommitHash: fill(3),
    dataHash: fill(4),
    validatorsHash: validatorsHash(validators),
    nextValidatorsHash: validatorsHash(validators),
    consensusHash: fill(5),
    appHash,
    lastResultsHash: fill(6),
    evidenceHash: fill(7),
    proposerAddress: address,
  });
  const blockId = { hash: headerHash(header), partSetHeader: { total: 1, hash: fill(8) } };
  const vote = {
    blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
    validatorAddress: address,
    timestamp: TIME + 1n,
    signature: fill(0),
  };
  const unsigned = { height, round: 0, blockId, signatures: [vote] };
  const signature = ed25519Sign(seed, commitSignBytes(CHAIN, unsigned, 0));
  return { header, commit: { ...unsigned, signatures: [{ ...vote, signature }] }, validators };
}

/** The text of a valid certificate. */
export async function issueCertificate(): Promise<string> {
  const manifest = JSON.stringify({ contributors: [{ id: BOB.text, weight: 2, paths: ["theirs"] }] });
  const files = [
    memoryFile("rows.jsonl", utf8ToBytes('{"a":1}\n{"a":2}\n{"a":3}\n')),
    memoryFile("theirs/x.txt", utf8ToBytes("x")),
  ];
  const folder = { name: "data", files, manifest, skipped: [] };
  const plan = await planPublication(folder, { owner: ALICE.text });
  const facts = { datasetId: 3n, version: "1.0.0", state: 1, publisher: ALICE.text, content: plan.content };
  const key = versionRowKey(3n, "1.0.0");
  const store = await openAppStore(createMemoryDb(), { storeNames: ["bank", "registry"] });
  const changes = [
    { key: Uint8Array.of(1), value: Uint8Array.of(1) },
    { key, value: Version.encode(Version.create(facts)) },
    { key: Uint8Array.of(9), value: Uint8Array.of(9) },
  ];
  const appHash = store.stage(1n, [{ storeName: "registry", changes }]);
  await store.commit();
  const { value, ops } = store.prove("registry", key, 1n);
  const index = recordIndexOf(plan, { path: "rows.jsonl", row: 1n });
  return assembleCertificate({
    datasetId: 3n,
    version: "1.0.0",
    record: await recordPath(folder, plan, index, { owner: ALICE.text }),
    contributor: contributorPath(plan, index),
    row: { value, ops, height: 1n, block: signedBlock(5n, appHash) },
    trace: [],
  });
}
