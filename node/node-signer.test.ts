/** The node's key: locked for one process, refused when others may read it, or asked for in another process. */

import assert from "node:assert/strict";
import { chmod, mkdtemp, mkdir, readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ed25519Verify } from "#crypto";
import { NIL_BLOCK_ID } from "../lib/chain/block.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "../lib/chain/params.ts";
import { ed25519PublicKeyOf } from "../lib/chain/public-key.ts";
import { voteSignBytes } from "../lib/chain/sign-bytes.ts";
import { initialState } from "../lib/chain/state.ts";
import { NodeError } from "../lib/errors.ts";
import type { Vote } from "../proto/gen/tendermint/types/types.ts";
import { loadSettings } from "./config/load.ts";
import { answerWith, DIALLED_CHAIN, dialAsSigner } from "./consensus/dialling-signer.fixture.ts";
import { validatorKeyOf, writeValidatorKey } from "./consensus/validator-key.ts";
import { openNodeSigner } from "./node-signer.ts";

const key = validatorKeyOf(new Uint8Array(32).fill(9));
const code = (expected: string) => (error: unknown) => error instanceof NodeError && error.code === expected;
const chain = initialState({
  genesisTime: 1n,
  chainId: DIALLED_CHAIN,
  initialHeight: 1n,
  consensusParams: DEFAULT_CONSENSUS_PARAMS,
  validators: [{ address: key.address, pubKey: ed25519PublicKeyOf(key.publicKey), power: 1n, name: "" }],
  appHash: new Uint8Array(0),
  appState: {},
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

async function createHome() {
  const home = await mkdtemp(join(tmpdir(), "signer-"));
  await mkdir(join(home, "config"));
  const open = async (laddr = "", dataPath = "data") =>
    await openNodeSigner({
      settings: loadSettings(home, { env: {}, flags: new Map([["priv_validator_laddr", laddr]]) }),
      chainId: DIALLED_CHAIN,
      dataPath: join(home, dataPath),
      signFloor: undefined,
      connectTimeoutMs: 2_000,
    });
  return { home, keyPath: join(home, "config", "priv_validator_key.json"), open };
}

test("C-29: one node holds a key at a time, and gives it back when it stops", async () => {
  const { home, keyPath, open } = await createHome();
  assert.equal(await open(), undefined);
  await writeValidatorKey(keyPath, key);
  assert.equal((await stat(keyPath)).mode & 0o777, 0o600);
  const first = await open();
  assert.ok(first !== undefined);
  assert.deepEqual(first.identity, { publicKey: key.publicKey, address: key.address });
  const signed = await (await first.open(chain)).signVote(DIALLED_CHAIN, vote);
  assert.ok(ed25519Verify(key.publicKey, voteSignBytes(DIALLED_CHAIN, signed), signed.signature));
  // Another data folder would not stop it: the lock stands beside the key.
  await assert.rejects(open("", "other-data"), code("VALIDATOR_KEY_LOCKED"));
  await first.close();
  assert.deepEqual(await readdir(join(home, "config")), ["priv_validator_key.json"]);
  const again = await open();
  assert.ok(again !== undefined);
  assert.deepEqual((await again.open(chain)).lastSigned?.height, 3n);
  await again.close();
});

test("a key that others may read is refused with what to do", async () => {
  const { keyPath, open } = await createHome();
  await writeValidatorKey(keyPath, key);
  await chmod(keyPath, 0o640);
  await assert.rejects(open(), /others may read the key .*; run: chmod 600 /);
});

test("priv_validator_laddr: another process signs; the key file is not read", async () => {
  const { home, open } = await createHome();
  await assert.rejects(open("tcp://127.0.0.1:26659"), code("CONFIG_INVALID"));
  const opening = open("unix://signer.sock");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const socketPath = join(home, "signer.sock");
  assert.equal((await stat(socketPath)).mode & 0o077, 0);
  const hangUp = dialAsSigner(socketPath, answerWith(key));
  const held = await opening;
  assert.ok(held !== undefined);
  try {
    assert.deepEqual(held.identity.address, key.address);
    const signer = await held.open(chain);
    const signed = await signer.signVote(DIALLED_CHAIN, vote);
    assert.ok(ed25519Verify(key.publicKey, voteSignBytes(DIALLED_CHAIN, signed), signed.signature));
    await assert.rejects(signer.signVote(DIALLED_CHAIN, { ...vote, height: 101n }), code("SIGN_REFUSED"));
  } finally {
    hangUp();
    await held.close();
  }
  await assert.rejects(stat(socketPath), /ENOENT/);
});
