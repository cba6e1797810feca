/**
 * A validator that is alone, with the real driver, log, signer, executor and databases: `writer.ts <data> <acks> <heights>
 * <plant>`. What leaves it (votes, proposals) and what it announces (heights) goes to the file of acknowledgements at that
 * moment, so that a system-call trace holds all of it in one order.
 */
import assert from "node:assert/strict";
import { openSync, writeSync } from "node:fs";
import { ed25519Verify } from "#crypto";
import { toHex } from "../../../lib/bytes.ts";
import { CONSENSUS_CONFIG_DEFAULT } from "../../../node/consensus/config.ts";
import { createConsensusDriver } from "../../../node/consensus/driver.ts";
import type { ConsensusNetwork } from "../../../node/consensus/ports.ts";
import {
  executorOf,
  NO_EVIDENCE,
  queueMempool,
  RICH,
  VALIDATOR,
} from "../../../node/execution/one-validator.fixture.ts";
import { sendMessage, signTx } from "../../../node/execution/test-app.fixture.ts";
import { createSystemClock } from "../../../node/system-clock.ts";
import { Proposal, Vote } from "../../../proto/gen/tendermint/types/types.ts";
import { openParts, type Plant } from "./parts.ts";

const [data = "", acks = "", heightsText = "4", plantText = "none"] = process.argv.slice(2);
const heights = BigInt(heightsText);
const PLANTS: readonly Plant[] = ["none", "databases", "wal", "sign-state"];
const plant = PLANTS.find((each) => each === plantText) ?? assert.fail(`no plant ${plantText}`);
const acksFile = openSync(acks, "a", 0o600);
const acknowledge = (...words: readonly unknown[]): void => void writeSync(acksFile, `${words.join(" ")}\n`);

const parts = await openParts(data, plant);
const mempool = queueMempool();
const offer = (sequence: bigint): void => {
  const messages = [sendMessage(RICH, VALIDATOR, 1n)];
  mempool.offer(signTx({ messages, signers: [{ account: RICH, number: 1n, sequence }] }));
};
offer(0n);
const executor = executorOf(parts, parts.state, mempool, []);
const network: ConsensusNetwork = {
  peers: () => [],
  broadcast(topic, bytes) {
    if (topic === "votes") {
      const { height, round, type } = Vote.decode(bytes);
      acknowledge("vote", height, round, type);
    } else if (topic === "proposals") {
      const { height, round } = Proposal.decode(bytes);
      acknowledge("proposal", height, round);
    }
  },
  announce: () => {},
  requestCatchUp: async () => undefined,
  requestBody: async () => undefined,
  offerBody: () => {},
  penalize: () => {},
};
let finish: (error?: unknown) => void = () => {};
const finished = new Promise<unknown>((resolve) => {
  finish = resolve;
});
const driver = createConsensusDriver({
  config: { ...CONSENSUS_CONFIG_DEFAULT, blockIntervalMs: 50 },
  clock: createSystemClock(),
  wal: parts.wal,
  network,
  executor,
  blocks: parts.blocks,
  evidence: NO_EVIDENCE,
  signer: parts.signer,
  verify: ed25519Verify,
  onEvent(event) {
    if (event.type === "failed") finish(event.error);
    if (event.type !== "committed") return;
    const { lastBlockHeight, appHash } = event.state;
    acknowledge("height", lastBlockHeight, toHex(appHash));
    offer(lastBlockHeight);
    if (lastBlockHeight >= heights) finish();
  },
});
await driver.start();
const error = await finished;
await driver.stop();
await parts.close();
if (error !== undefined) throw error;
