/** Key file, exclusive lock, and the remote signer over a real socket. */
import assert from "node:assert/strict";
import { chmod, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ed25519Verify } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import { answerWith, DIALLED_CHAIN, dialAsSigner } from "./dialling-signer.fixture.ts";
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
    assert.throws(() => parseValidatorKey(utf8ToBytes(bad)), code("VALIDATOR_KEY_INVALID"));
  const path = join(await temporary(), "key.json");
  await writeValidatorKey(path, key);
  assert.deepEqual(await loadValidatorKey(path), key);
  await assert.rejects(writeValidatorKey(path, key), code("VALIDATOR_KEY_INVALID"));
  await chmod(path, 0o644);
  await assert.rejects(loadValidatorKey(path), /run: chmod 600 /);
  assert.equal(await loadValidatorKey(`${path}.none`), undefined);
});

test("C-29: a key is locked against a second process; the lock of a dead one is taken over", async () => {
  const path = join(await temporary(), "key.lock");
  const release = await lockValidatorKey(path);
  await assert.rejects(lockValidatorKey(path), code("VALIDATOR_KEY_LOCKED"));
  const own = await readFile(path, "utf8");
  await release();
  // Another boot; a process id that is another process by now, as process 1 of a restarted container is.
  const [pid = "", boot = "", namespace = "", start = ""] = own.trim().split(" ");
  for (const stale of [
    `${pid} some-earlier-boot ${namespace} ${start}`,
    `999999999 ${boot} ${namespace} ${start}`,
    `${pid} ${boot} ${namespace} ${start}0`,
    `${pid} ${boot} pid:[1] ${start}`,
    "",
  ]) {
    await writeFile(path, `${stale}\n`);
    const again = await lockValidatorKey(path);
    assert.equal(await readFile(path, "utf8"), own);
    await again();
  }
  // The lock names its holder from its first moment, and leaves nothing behind.
  const taken = await Promise.allSettled([1, 2, 3, 4].map(() => lockValidatorKey(path)));
  assert.equal(taken.filter(({ status }) => status === "fulfilled").length, 1);
  assert.equal(await readFile(path, "utf8").then((text) => text.split(" ")[0]), String(process.pid));
  assert.deepEqual(await readdir(join(path, "..")), ["key.lock"]);
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

test("a remote signer signs, refuses, lies and disappears", async () => {
  const socketPath = join(await temporary(), "signer.sock");
  const opening = openRemoteSigner({
    socketPath,
    chainId: DIALLED_CHAIN,
    verify: ed25519Verify,
    connectTimeoutMs: 5_000,
    answerTimeoutMs: 300,
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const hangUp = dialAsSigner(socketPath, answerWith(key));
  const signer = await opening;
  try {
    assert.deepEqual(signer.address, key.address);
    const signed = await signer.signVote(DIALLED_CHAIN, vote);
    assert.ok(ed25519Verify(key.publicKey, voteSignBytes(DIALLED_CHAIN, signed), signed.signature));
    await assert.rejects(signer.signVote(DIALLED_CHAIN, { ...vote, height: 101n }), code("SIGN_REFUSED"));
    await assert.rejects(signer.signVote("another-chain", vote), code("SIGNER_FAILED"));
    hangUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await assert.rejects(signer.signVote(DIALLED_CHAIN, vote), code("SIGNER_FAILED"));
    const hangUpAgain = dialAsSigner(socketPath, answerWith(key));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal((await signer.signVote(DIALLED_CHAIN, vote)).height, 3n);
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
