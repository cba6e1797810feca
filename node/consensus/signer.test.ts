/** The double-sign guard: what it signs, what it repeats, what it refuses, and what survives restarts and damage. */
import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ed25519PublicKey, ed25519Sign, ed25519Verify } from "#crypto";
import { NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { openLogDir } from "./log-dir.ts";
import {
  formatPrivValidatorState,
  guardHrs,
  importSignState,
  openSignState,
  parsePrivValidatorState,
  type WhenMissing,
} from "./sign-state.ts";
import { createGuardedSigner } from "./signer.ts";

const CHAIN = "guard-1";
const SEED = new Uint8Array(32).fill(7);
const PUBLIC = ed25519PublicKey(SEED);
const ADDRESS = publicKeyAddress(ed25519PublicKeyOf(PUBLIC));
const BLOCK = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
const EMPTY = new Uint8Array(0);

const vote = (fields: Partial<Vote>): Vote => ({
  type: 1,
  height: 5n,
  round: 0,
  blockId: NIL_BLOCK_ID,
  timestamp: 1_000n,
  validatorAddress: ADDRESS,
  validatorIndex: 0,
  signature: EMPTY,
  extension: EMPTY,
  extensionSignature: EMPTY,
  ...fields,
});
const proposal = (fields: Partial<Proposal>): Proposal => ({
  type: 32,
  height: 5n,
  round: 0,
  polRound: -1,
  blockId: BLOCK,
  timestamp: 1_000n,
  signature: EMPTY,
  ...fields,
});

async function open(path: string, whenMissing: WhenMissing = { type: "refuse" }) {
  const dir = await openLogDir(path);
  const state = await openSignState({ dir, chainId: CHAIN, whenMissing });
  return {
    state,
    signer: createGuardedSigner({
      address: ADDRESS,
      publicKey: PUBLIC,
      sign: (message) => ed25519Sign(SEED, message),
      state,
    }),
  };
}

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), "sign-"));
const refusal = (text: string) => (error: unknown) =>
  error instanceof NodeError && error.code === "SIGN_REFUSED" && error.message === text;

test("B20: heights, rounds and steps never go back; the texts are CometBFT's", async () => {
  const { signer, state } = await open(await temporary(), { type: "create" });
  await signer.signVote(CHAIN, vote({ height: 5n, round: 3, type: 2 }));
  await assert.rejects(
    signer.signVote(CHAIN, vote({ height: 4n, round: 9 })),
    refusal("height regression. Got 4, last height 5"),
  );
  await assert.rejects(
    signer.signVote(CHAIN, vote({ round: 2 })),
    refusal("round regression at height 5. Got 2, last round 3"),
  );
  await assert.rejects(
    signer.signVote(CHAIN, vote({ round: 3, type: 1 })),
    refusal("step regression at height 5 round 3. Got 2, last step 3"),
  );
  await assert.rejects(
    signer.signProposal(CHAIN, proposal({ round: 3 })),
    refusal("step regression at height 5 round 3. Got 1, last step 3"),
  );
  assert.deepEqual([state.last?.height, state.last?.round, state.last?.step], [5n, 3, 3]);
  await state.close();
});

test("B21, B22: the same content is answered with the same signature, also with another timestamp; other content is refused", async () => {
  const { signer, state } = await open(await temporary(), { type: "create" });
  const first = await signer.signVote(CHAIN, vote({ blockId: BLOCK }));
  assert.ok(ed25519Verify(PUBLIC, voteSignBytes(CHAIN, first), first.signature));
  assert.deepEqual(await signer.signVote(CHAIN, vote({ blockId: BLOCK })), first);
  assert.deepEqual(await signer.signVote(CHAIN, vote({ blockId: BLOCK, timestamp: 99_000n })), first);
  await assert.rejects(signer.signVote(CHAIN, vote({ blockId: NIL_BLOCK_ID })), refusal("conflicting data"));
  const offered = await signer.signProposal(CHAIN, proposal({ height: 6n }));
  assert.deepEqual(await signer.signProposal(CHAIN, proposal({ height: 6n, timestamp: 5n })), offered);
  await assert.rejects(
    signer.signProposal(CHAIN, proposal({ height: 6n, blockId: { ...BLOCK, hash: new Uint8Array(32).fill(9) } })),
    refusal("conflicting data"),
  );
  await state.close();
});

test("the guard remembers over a restart", async () => {
  const path = await temporary();
  const before = await open(path, { type: "create" });
  const signed = await before.signer.signVote(CHAIN, vote({ blockId: BLOCK }));
  await before.state.close();
  const after = await open(path);
  assert.deepEqual(await after.signer.signVote(CHAIN, vote({ blockId: BLOCK, timestamp: 5n })), signed);
  await assert.rejects(after.signer.signVote(CHAIN, vote({})), refusal("conflicting data"));
  await after.state.close();
});

test("B23: a key without state is refused, unless at the start of a chain or above a floor", async () => {
  const path = await temporary();
  await assert.rejects(
    open(path),
    (error: unknown) => error instanceof NodeError && error.code === "SIGN_STATE_MISSING",
  );
  const { signer, state } = await open(path, { type: "floor", height: 10n });
  await assert.rejects(signer.signVote(CHAIN, vote({ height: 10n, round: 99, type: 2 })), /regression/);
  await signer.signVote(CHAIN, vote({ height: 11n }));
  await state.close();
  await rm(join(path, "sign_state.log"));
  await assert.rejects(
    open(path),
    (error: unknown) => error instanceof NodeError && error.code === "SIGN_STATE_MISSING",
  );
});

test("B24: a torn tail falls back to the record before; damage before the tail, or another chain, is refused", async () => {
  const path = await temporary();
  const { signer, state } = await open(path, { type: "create" });
  for (const height of [5n, 6n, 7n]) await signer.signVote(CHAIN, vote({ height }));
  await state.close();
  const file = join(path, "sign_state.log");
  const bytes = new Uint8Array(await readFile(file));
  await appendFile(file, bytes.subarray(0, 15));
  const torn = await open(path);
  assert.equal(torn.state.last?.height, 7n);
  await torn.state.close();
  const damaged = bytes.slice();
  damaged[40] = (damaged[40] ?? 0) ^ 1;
  await writeFile(file, damaged);
  await assert.rejects(
    open(path),
    (error: unknown) => error instanceof NodeError && error.code === "SIGN_STATE_CORRUPT",
  );
  await writeFile(file, [bytes, bytes]);
  await assert.rejects(open(path), /go back/);
  await writeFile(file, bytes);
  const dir = await openLogDir(path);
  await assert.rejects(
    openSignState({ dir, chainId: "other", whenMissing: { type: "refuse" } }),
    /other|another chain/,
  );
  await dir.close();
});

test("priv_validator_state.json goes out and comes in", async () => {
  const { signer, state } = await open(await temporary(), { type: "create" });
  await signer.signVote(CHAIN, vote({ blockId: BLOCK, round: 2, type: 2 }));
  const text = formatPrivValidatorState(state.last);
  assert.deepEqual(Object.keys(JSON.parse(text)), ["height", "round", "step", "signature", "signbytes"]);
  const last = parsePrivValidatorState(new TextEncoder().encode(text));
  assert.deepEqual(last, state.last);
  await state.close();
  const path = await temporary();
  const dir = await openLogDir(path);
  await importSignState(dir, CHAIN, last);
  await assert.rejects(importSignState(dir, CHAIN, last), /already/);
  await dir.close();
  const imported = await open(path);
  await assert.rejects(imported.signer.signVote(CHAIN, vote({ round: 1 })), /round regression/);
  await imported.state.close();
  assert.equal(parsePrivValidatorState(new TextEncoder().encode('{"height":"0","round":0,"step":0}')), undefined);
  assert.throws(() => parsePrivValidatorState(new TextEncoder().encode("nonsense")), NodeError);
});

test("100,000 random requests with restarts never give two signatures for one height, round and step", () => {
  let last: Parameters<typeof guardHrs>[0];
  let seed = 1;
  const next = (bound: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % bound;
  };
  const given = new Map<string, number>();
  for (let count = 0; count < 100_000; count += 1) {
    const request = { height: BigInt(1 + ((count / 40) | 0) + next(3) - 1), round: next(3), step: 1 + next(3) };
    const content = next(2);
    const answer = guardHrs(last, request);
    const key = `${request.height}/${request.round}/${request.step}`;
    if (answer.type === "sign") {
      assert.equal(given.get(key), undefined);
      given.set(key, content);
      last = { ...request, signBytes: Uint8Array.of(content), signature: Uint8Array.of(content) };
    }
  }
  assert.ok(given.size > 1_000);
});

test("the log is compacted and keeps its last record", async () => {
  const path = await temporary();
  const dir = await openLogDir(path);
  const state = await openSignState({ dir, chainId: CHAIN, whenMissing: { type: "create" } });
  const signBytes = new Uint8Array(15_000);
  for (let height = 1n; height <= 90n; height += 1n)
    await state.record({ height, round: 0, step: 1, signBytes, signature: EMPTY });
  await state.close();
  assert.ok((await readFile(join(path, "sign_state.log"))).length < 1_100_000);
  const again = await open(path);
  assert.equal(again.state.last?.height, 90n);
  await again.state.close();
});
