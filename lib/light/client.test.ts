/** Proves: the client believes exactly what the chain signed, fetching few headers; P-06 and C-10. */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../bytes.ts";
import { headerHash } from "../chain/header.ts";
import { growSampleChain, SAMPLE_CHAIN_ID, sampleGenesis } from "../chain/sample-chain.fixture.ts";
import { ChainError, TxError } from "../errors.ts";
import { SECOND_NS } from "../time.ts";
import { compareWithWitness, createLightClient, type LightMode, pivotHeight, type Verification } from "./client.ts";
import { type CompleteLightBlock, completeLightBlock, LIGHT_DEFAULTS, type LightOptions } from "./verify.ts";

const NAMES = Array.from({ length: 10 }, (_, index) => `v${index}`);
const genesis = sampleGenesis(NAMES.map((name) => [name, 10n] as const));
// One validator leaves after the other, so that the first set vouches for less and less.
const chain = growSampleChain(genesis, 24, (height) => {
  const leaver = height % 2n === 0n && height <= 16n ? genesis.validators[Number(height / 2n) - 1] : undefined;
  return leaver === undefined ? {} : { validatorUpdates: [{ pubKey: leaver.pubKey, power: 0n }] };
});
const blocks: readonly CompleteLightBlock[] = chain.map(({ block, commit, before }) => ({
  header: block.header,
  commit,
  validators: before.validators,
}));
const root = blocks[0];
const last = blocks[23];
assert.ok(root !== undefined && last !== undefined);
const options: LightOptions = { ...LIGHT_DEFAULTS, chainId: SAMPLE_CHAIN_ID, trustingPeriod: 3_600n * SECOND_NS };
const now = last.header.time + SECOND_NS;

function serve(
  verification: Verification,
  edit: (block: CompleteLightBlock) => CompleteLightBlock = (block) => block,
): { fetched: bigint[]; verified: bigint[] } {
  const fetched: bigint[] = [];
  let step = verification.next(root as CompleteLightBlock);
  while (step.done !== true) {
    fetched.push(step.value);
    const block = blocks[Number(step.value) - 1];
    assert.ok(block !== undefined);
    step = verification.next(edit(block));
  }
  return { fetched, verified: step.value.map(({ header }) => header.height) };
}

function client(mode: LightMode): ReturnType<typeof createLightClient> {
  assert.ok(root !== undefined);
  return createLightClient(root, headerHash(root.header), { options, mode });
}

test("sequential verifies each header, skipping only pivots at 9/16", () => {
  assert.deepEqual([pivotHeight(1n, 24n), pivotHeight(1n, 3n), pivotHeight(5n, 7n)], [13n, 2n, 6n]);
  const all = serve(client("sequential").verify(24n, now));
  assert.equal(all.fetched.length, 23);
  const skipping = client("skipping");
  const few = serve(skipping.verify(24n, now));
  assert.ok(few.fetched.length >= 2 && few.fetched.length < 10, String(few.fetched));
  assert.equal(few.fetched[0], 24n);
  assert.equal(skipping.latest.header.height, 24n);
  assert.deepEqual(serve(skipping.verify(24n, now)).fetched, []);
  const between = serve(skipping.verify(23n, now));
  assert.equal(between.verified.at(-1), 23n);
});

test("below the trusted root, headers are reached backwards by hash links", () => {
  assert.ok(last !== undefined);
  const high = createLightClient(last, headerHash(last.header), { options, mode: "skipping" });
  assert.deepEqual(serve(high.verify(20n, now)), { fetched: [23n, 22n, 21n, 20n], verified: [20n, 21n, 22n, 23n] });
  const forged = (block: CompleteLightBlock): CompleteLightBlock => ({
    ...block,
    header: { ...block.header, dataHash: sha256(utf8ToBytes("x")) },
  });
  assert.throws(() => serve(high.verify(18n, now), forged), TxError);
});

test("P-06: expired trust, a header from the future and a forged header are refused, and nothing is kept", () => {
  const light = client("skipping");
  const expired = root.header.time + options.trustingPeriod;
  assert.throws(
    () => serve(light.verify(24n, expired)),
    (error) => error instanceof TxError && error.is(ChainError.TrustExpired),
  );
  assert.throws(() => serve(light.verify(24n, root.header.time - 100n * SECOND_NS)), /time from the future/);
  const appHash = sha256(utf8ToBytes("stolen"));
  assert.throws(
    () => serve(light.verify(24n, now), (block) => ({ ...block, header: { ...block.header, appHash } })),
    /commit signs another block/,
  );
  assert.throws(
    () => serve(light.verify(24n, now), (block) => ({ ...block, header: { ...block.header, chainId: "other" } })),
    /another chain/,
  );
  assert.throws(() => serve(light.verify(24n, now), () => root as CompleteLightBlock), /asked for height 24, got 1/);
  assert.equal(light.latest.header.height, 1n);
});

test("C-10: a witness with other priorities is told apart though headers are the same", () => {
  const [x, ...rest] = last.validators.validators;
  assert.ok(x !== undefined);
  const altered = {
    ...last,
    validators: { ...last.validators, validators: [{ ...x, proposerPriority: x.proposerPriority + 1n }, ...rest] },
  };
  assert.equal(compareWithWitness(last, last), "same");
  assert.equal(compareWithWitness(last, altered), "priorities diverge");
  assert.equal(compareWithWitness(last, root), "headers diverge");
});

test("a client starts only from a complete block of the trusted hash, signed by two thirds", () => {
  assert.ok(root !== undefined);
  const mode = "skipping";
  assert.throws(() => createLightClient(root, sha256(utf8ToBytes("x")), { options, mode }), /not the trusted hash/);
  const unsigned = {
    ...root,
    commit: {
      ...root.commit,
      signatures: root.commit.signatures.map((old) => ({ ...old, signature: new Uint8Array(64) })),
    },
  };
  assert.throws(() => createLightClient(unsigned, headerHash(root.header), { options, mode }), /wrong signature/);
  assert.throws(() => completeLightBlock({ signedHeader: undefined, validatorSet: undefined }), TxError);
});
