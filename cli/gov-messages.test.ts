/** Proves the forms of gov on the command line: a proposal file becomes its message, and a stopped node tells cosmovisor why. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { govAuthority } from "../modules/authority.ts";
import { MsgUpdateParams } from "../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgSubmitProposal } from "../proto/gen/cosmos/gov/v1/tx.ts";
import { proposalMessage } from "./commands/gov-messages.ts";
import { upgradeInfoOf } from "./upgrade-info.ts";

test("a proposal file as gaiad reads it becomes the message", () => {
  const authority = govAuthority();
  const file = {
    messages: [{ "@type": "/cosmos.bank.v1beta1.MsgUpdateParams", authority, params: { default_send_enabled: true } }],
    metadata: "ipfs://x",
    deposit: "10byl",
    title: "T",
    summary: "S",
    expedited: true,
  };
  const message = MsgSubmitProposal.decode(proposalMessage(file, new Uint8Array(20)).value);
  assert.deepEqual(message.initialDeposit, [{ denom: "ubyl", amount: "10000000" }]);
  assert.deepEqual([message.title, message.summary, message.metadata, message.expedited], ["T", "S", "ipfs://x", true]);
  const inner = MsgUpdateParams.decode(message.messages[0]?.value ?? new Uint8Array(0));
  assert.deepEqual([inner.authority, inner.params.defaultSendEnabled], [authority, true]);
  assert.throws(() => proposalMessage("text", new Uint8Array(20)), /a proposal file is a JSON object/);
});

test("the text of a stopped node names the plan", () => {
  const text = 'UPGRADE "v2" NEEDED at height: 30: https://example.org/v2';
  assert.deepEqual(upgradeInfoOf(text), { name: "v2", height: 30, info: "https://example.org/v2" });
  assert.equal(upgradeInfoOf("halt-height 30 is reached"), undefined);
});
