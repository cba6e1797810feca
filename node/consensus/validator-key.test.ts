/** Key file, exclusive lock, and the remote signer over a real socket. */
import assert from "node:assert/strict";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ed25519Sign, ed25519Verify } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { readUvarint, uvarint } from "../../lib/varint.ts";
import { Message } from "../../proto/gen/tendermint/privval/types.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import { openRemoteSigner } from "./remote-signer.ts";
import {
  formatValidatorKey,
  loadValidatorKey,
  lockValidatorKey,
  parseValidatorKey,
  validatorKeyOf,
  writeValidatorKey,
} from "./validator-key.ts";

const key = validatorKeyOf(new Uint8Array(32).fill(9));
const code = (expected: string) => (error: unknown) => error instanceof NodeError && error.code === expected;
const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), "key-"));

test("the key file is CometBFT's and is refused when its parts do not fit or others may read it", async () => {
  const text = formatValidatorKey(key);
  assert.deepEqual(parseValidatorKey(utf8ToBytes(text)), key);
  const wrong = formatValidatorKey({ ...key, publicKey: validatorKeyOf(new Uint8Array(32).fill(8)).publicKey });
  for (const bad of [wrong, "{}", "nonsense", text.replace("PrivKeyEd25519", "PrivKeySecp256k1")])
    assert.throws(() => parseValidatorKey(utf8ToBytes(bad)), code("KEY_FILE"));
  const path = join(await temporary(), "key.json");
  await writeValidatorKey(path, key);
  assert.deepEqual(await loadValidatorKey(path), key);
  await assert.rejects(writeValidatorKey(path, key), code("KEY_FILE"));
  await chmod(path, 0o644);
  await assert.rejects(loadValidatorKey(path), code("KEY_FILE"));
});

test("C-29: a key is locked against a second process; the lock of a dead one is taken over", async () => {
  const path = join(await temporary(), "key.lock");
  const release = await lockValidatorKey(path);
  await assert.rejects(lockValidatorKey(path), code("KEY_LOCKED"));
  await release();
  await writeFile(path, "999999999 some-earlier-boot\n");
  const again = await lockValidatorKey(path);
  await again();
});

const vote: Vote = {
  type: 1,
  height: 3n,
  round: 0,
  blockId: NIL_BLOCK_ID,
  timestamp: 5n,
  validatorAddress: key.address,
  validatorIndex: 0,
  signature: new Uint8Array(0),
  extension: new Uint8Array(0),
  extensionSignature: new Uint8Array(0),
};

/** A signer process: dials, answers each question with `answer`. */
function dial(socketPath: string, answer: (question: Message) => Partial<Message>): () => void {
  const socket = connect(socketPath);
  let received: Uint8Array = new Uint8Array(0);
  socket.on("data", (chunk: Uint8Array) => {
    received = concatBytes(received, chunk);
    const prefix = readUvarint(received, 0);
    if (prefix === undefined) return;
    const [length, start] = [Number(prefix.value), prefix.end];
    if (received.length < start + length) return;
    const question = Message.decode(received.subarray(start, start + length));
    received = received.slice(start + length);
    const body = Message.encode(Message.create(answer(question)));
    socket.write(concatBytes(uvarint(BigInt(body.length)), body));
  });
  socket.on("error", () => undefined);
  return () => socket.destroy();
}

const answerHonestly = (question: Message): Partial<Message> => {
  if (question.pubKeyRequest !== undefined)
    return { pubKeyResponse: { pubKey: ed25519PublicKeyOf(key.publicKey), error: undefined } };
  const asked = question.signVoteRequest?.vote;
  if (asked === undefined) return {};
  const signed = { ...asked, signature: ed25519Sign(key.seed, voteSignBytes("remote-1", asked)) };
  return {
    signedVoteResponse: {
      vote: signed,
      error: asked.height > 100n ? { code: 1, description: "height regression" } : undefined,
    },
  };
};

test("a remote signer signs, refuses, lies and disappears", async () => {
  const socketPath = join(await temporary(), "signer.sock");
  const opening = openRemoteSigner({
    socketPath,
    chainId: "remote-1",
    verify: ed25519Verify,
    connectTimeoutMs: 5_000,
    answerTimeoutMs: 300,
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const hangUp = dial(socketPath, answerHonestly);
  const signer = await opening;
  try {
    assert.deepEqual(signer.address, key.address);
    const signed = await signer.signVote("remote-1", vote);
    assert.ok(ed25519Verify(key.publicKey, voteSignBytes("remote-1", signed), signed.signature));
    await assert.rejects(signer.signVote("remote-1", { ...vote, height: 101n }), code("SIGN_REFUSED"));
    await assert.rejects(signer.signVote("another-chain", vote), code("SIGNER_FAILED"));
    hangUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await assert.rejects(signer.signVote("remote-1", vote), code("SIGNER_FAILED"));
    const hangUpAgain = dial(socketPath, answerHonestly);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal((await signer.signVote("remote-1", vote)).height, 3n);
    hangUpAgain();
  } finally {
    await signer.close();
  }
});

test("nobody dials: the wait ends", async () => {
  const socketPath = join(await temporary(), "signer.sock");
  await assert.rejects(
    openRemoteSigner({ socketPath, chainId: "x", verify: ed25519Verify, connectTimeoutMs: 50, answerTimeoutMs: 50 }),
    code("SIGNER_FAILED"),
  );
});
