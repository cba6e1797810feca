/** Proves on a running network that subscribers hear every consensus event of a height, in CometBFT's order and form. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket } from "ws";
import { createTestNetwork } from "./homes.ts";

interface Delivered {
  readonly result?: { readonly query?: string; readonly data?: { readonly type: string; readonly value: unknown } };
}

/** A client may hold five subscriptions: two clients listen. */
const NAMES = [
  ["NewRound", "NewRoundStep", "CompleteProposal"],
  ["ValidBlock", "Polka", "Lock", "Vote"],
];

test("a subscriber hears the steps of consensus; dump_consensus_state shows votes and peers", {
  timeout: 60_000,
}, async () => {
  const network = await createTestNetwork({ count: 2, validators: 2 });
  const fatal: unknown[] = [];
  const onFatal = (error: unknown): void => void fatal.push(error);
  const first = await network.start(0, { onFatal });
  const second = await network.start(1, { onFatal, peers: [`${first.nodeId}@${first.addresses.p2p}`] });
  const sockets: WebSocket[] = [];
  try {
    await first.waitForHeight(2n, 30_000);
    const heard: Delivered[] = [];
    for (const names of NAMES) {
      const socket = new WebSocket(`ws://${first.addresses.rpc}/websocket`);
      sockets.push(socket);
      await new Promise((resolve) => socket.addEventListener("open", resolve));
      socket.addEventListener("message", (message) => {
        const delivered: Delivered = JSON.parse(String(message.data));
        heard.push(delivered);
      });
      for (const name of names) {
        const params = { query: `tm.event='${name}'` };
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: name, method: "subscribe", params }));
      }
    }
    const height = first.backend.blockRange().height + 3n;
    await first.waitForHeight(height + 1n, 30_000);
    const words = heard.flatMap(({ result }) => {
      const value = result?.data?.value as Record<string, unknown> | undefined;
      if (value?.["height"] !== height.toString()) return [];
      return [`${result?.query?.slice(10, -1)} ${String(value["step"])}`];
    });
    const steps = ["NewHeight", "Propose", "Prevote", "Precommit", "Commit"];
    assert.deepEqual(
      words.filter((word) => word.startsWith("NewRoundStep") && !word.endsWith("Wait")),
      steps.map((step) => `NewRoundStep RoundStep${step}`),
    );
    assert.ok(words.includes("NewRound RoundStepNewRound"));
    for (const each of ["CompleteProposal", "ValidBlock", "Polka", "Lock"])
      assert.equal(words.filter((word) => word.startsWith(`${each} `)).length, 1, `${each}: ${words.join(", ")}`);
    const votes = heard.flatMap(({ result }) => {
      const value = result?.data?.value as { readonly Vote?: Record<string, unknown> } | undefined;
      const vote = value?.Vote;
      return vote?.["height"] === height.toString() ? [`${vote["validator_index"]}/${vote["type"]}`] : [];
    });
    assert.deepEqual(votes.toSorted(), ["0/1", "0/2", "1/1", "1/2"], "each vote of both validators once");

    // A peer that is a height away shows no bits: ask until both are at one height.
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(`http://${first.addresses.rpc}/dump_consensus_state`);
      const dump: { readonly result: DumpResult } = JSON.parse(await answer.text());
      assert.match(JSON.stringify(dump.result.round_state.last_commit), /"votes_bit_array":"BA\{2:xx\} 20\/20 = 1.00"/);
      const [peer] = dump.result.peers;
      assert.equal(peer?.node_address.startsWith(second.nodeId), true);
      const { prevotes, precommits } = peer?.peer_state.round_state ?? {};
      if (/^[x_]{2} [x_]{2}$/.test(`${prevotes} ${precommits}`)) break;
      assert.ok(tries < 50, `${prevotes} ${precommits}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    assert.deepEqual(fatal, []);
  } finally {
    for (const socket of sockets) socket.close();
    await Promise.all([first.stop(), second.stop()]);
    await network.remove();
  }
});

interface DumpResult {
  readonly round_state: { readonly last_commit: unknown };
  readonly peers: readonly {
    readonly node_address: string;
    readonly peer_state: { readonly round_state: Record<string, unknown> };
  }[];
}
