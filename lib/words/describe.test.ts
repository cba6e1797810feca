/**
 * Proves that every message of the schema has words, that they read well whatever is in it – no units of the machine room, nothing
 * unprintable, bounded – and that what failed is told as what was tried.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allServices } from "../../proto/gen/registry.ts";
import { MsgClaimEarnings, MsgSettleChannel } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { MsgBuy } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { MsgPublishVersion, MsgTransferDataset } from "../../proto/gen/byline/registry/v1/tx.ts";
import { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import { MsgExec, MsgGrant } from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { MsgVote } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { MsgDelegate } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { arbitraryOf } from "../../proto/generate/arbitrary.ts";
import { SdkError } from "../errors.ts";
import { describeTx, hasWords } from "./describe.ts";
import type { NameOf, TxFacts } from "./describe.ts";
import { OK, PALOMA, ROSA, any, event, facts } from "./words.fixture.ts";

const noName: NameOf = () => undefined;

const messages = allServices
  .filter(({ name }) => name.endsWith(".Msg"))
  .flatMap(({ methods }) => methods.map(({ input }) => input));

test("every message of the schema has words of its own", () => {
  assert.ok(messages.length > 80);
  const missing = messages.map(({ typeName }) => `/${typeName}`).filter((typeUrl) => !hasWords(typeUrl));
  assert.deepEqual(missing, [], "write a sentence in lib/words for each of these");
});

test("whatever a message holds, its sentence is short, printable and free of the machine room's words", () => {
  for (const codec of messages) {
    const property = fc.property(arbitraryOf(codec), fc.boolean(), (value, succeeded) => {
      const message = { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
      const result = succeeded ? OK : { ...OK, code: 5, codespace: "sdk", log: "" };
      const { sentence, parts } = describeTx(facts({ messages: [message], result }), noName);
      assert.equal(parts.length, 1);
      assert.ok(sentence.length < 4_000, `${sentence.length} characters`);
      assert.doesNotMatch(sentence, /\p{Cc}|undefined|\[object|\bNaN\b/u);
      assert.doesNotMatch(sentence.replace(/“[^”]*”/g, ""), /ubyl|\bgas\b|\bdenom\b/);
      assert.match(sentence, succeeded ? /\.$/ : / tried to .* but it failed because /);
    });
    fc.assert(property, { numRuns: 25, seed: 3 });
  }
});

const names: NameOf = (kind, id) =>
  new Map([
    ["dataset/7", "docs"],
    ["offer/4", "docs 1.0.0"],
    ["channel/2", "the model answers"],
  ]).get(`${kind}/${id}`);
const claimed = (recipient: string, real: string, emission: string): Event =>
  event("claim", 0, { dataset_id: "7", version: "1.0.0", recipient, real, emission });

const SENTENCES: readonly (readonly [why: string, tx: Partial<TxFacts>, sentence: string])[] = [
  [
    "a transfer",
    {
      messages: [
        any(MsgSend, { fromAddress: PALOMA, toAddress: ROSA, amount: [{ denom: "ubyl", amount: "1234500000" }] }),
      ],
    },
    "byline1qyqs…mhzx sent 1,234.5 BYL to byline1pgzz…jkwl.",
  ],
  [
    "a claim: who was paid what, not who sent it",
    {
      messages: [any(MsgClaimEarnings, { sender: ROSA, claims: [] })],
      result: { ...OK, events: [claimed(PALOMA, "400000000", "12500000"), claimed(ROSA, "0", "0")] },
    },
    "byline1qyqs…mhzx was paid 412.5 BYL for docs 1.0.0 (12.5 BYL of it newly minted).",
  ],
  [
    "a purchase by its event",
    {
      messages: [any(MsgBuy, { buyer: PALOMA, offerId: 4n, maxTotal: { denom: "ubyl", amount: "3000000" } })],
      result: {
        ...OK,
        events: [event("buy", 0, { amount: "2000000" }), event("grant_licence", 0, { licence_id: "1" })],
      },
    },
    "byline1qyqs…mhzx bought a licence for docs 1.0.0 for 2 BYL.",
  ],
  [
    "a settlement",
    {
      messages: [any(MsgSettleChannel, { gateway: ROSA, channelId: 2n })],
      result: {
        ...OK,
        events: [event("settle_channel", 0, { amount: "1000000ubyl", calls: "1200", pool: "550000" })],
      },
    },
    "byline1pgzz…jkwl settled 1,200 calls of the model answers for 1 BYL, of which 0.55 BYL goes to the data's contributors.",
  ],
  [
    "a publication by the dataset's name, another thing by its number",
    {
      messages: [
        any(MsgPublishVersion, {
          owner: PALOMA,
          datasetName: "docs",
          version: "1.0.0",
          content: VersionContent.create({ recordCount: 12_000n, contributorCount: 1n }),
        }),
        any(MsgTransferDataset, { owner: PALOMA, datasetId: 9n, newOwner: ROSA }),
      ],
    },
    "byline1qyqs…mhzx published docs 1.0.0 with 12,000 records by 1 contributor; byline1qyqs…mhzx offered dataset 9 to byline1pgzz…jkwl as its new owner.",
  ],
  [
    "what failed is what was tried, with the reason",
    {
      messages: [
        any(MsgDelegate, {
          delegatorAddress: PALOMA,
          validatorAddress: PALOMA,
          amount: { denom: "ubyl", amount: "5" },
        }),
      ],
      result: {
        ...SdkError.InsufficientFunds,
        log: "failed to execute message; message index: 0: spendable balance 1ubyl is smaller than 5ubyl: insufficient funds",
        events: [{ type: "tx", attributes: [{ key: "fee", value: "1000ubyl", index: true }] }],
      },
    },
    "byline1qyqs…mhzx tried to stake 0.000005 BYL with byline1qyqs…mhzx, but it failed because there was not enough money in the account (nothing happened; the fee of 0.001 BYL is spent).",
  ],
  [
    "a reason of a module in its own words, amounts in BYL",
    {
      messages: [any(MsgBuy, { buyer: PALOMA, offerId: 5n, maxTotal: { denom: "ubyl", amount: "1" } })],
      result: {
        ...OK,
        codespace: "marketplace",
        code: 9,
        log: "failed to execute message; message index: 0: offer 5 costs 2000000ubyl: price too high",
      },
    },
    "byline1qyqs…mhzx tried to buy a licence for what offer 5 sells for at most 0.000001 BYL, but it failed because offer 5 costs 2 BYL: price too high.",
  ],
  [
    "a vote, and who paid for it",
    {
      messages: [any(MsgVote, { proposalId: 3n, voter: PALOMA, option: 4 })],
      fee: { amount: [{ denom: "ubyl", amount: "1000" }], payer: "", granter: ROSA },
    },
    "byline1qyqs…mhzx voted no, with veto on proposal 3; byline1pgzz…jkwl paid the fee of 0.001 BYL.",
  ],
  [
    "a permission and its use",
    {
      messages: [
        any(MsgGrant, {
          granter: PALOMA,
          grantee: ROSA,
          grant: {
            authorization: any(GenericAuthorization, { msg: "/cosmos.bank.v1beta1.MsgSend" }),
            expiration: undefined,
          },
        }),
        any(MsgExec, {
          grantee: ROSA,
          msgs: [any(MsgSend, { fromAddress: PALOMA, toAddress: ROSA, amount: [{ denom: "ubyl", amount: "1" }] })],
        }),
      ],
    },
    "byline1qyqs…mhzx allowed byline1pgzz…jkwl to use “Send” in their name; byline1pgzz…jkwl acted in the name of others: byline1qyqs…mhzx sent 0.000001 BYL to byline1pgzz…jkwl.",
  ],
  [
    "a message without words",
    { messages: [{ typeUrl: "/cosmos.bank.v1beta1.Input", value: new Uint8Array(0) }] },
    "Somebody used “/cosmos.bank.v1beta1.Input”, for which there are no words here yet.",
  ],
  [
    "a message that nobody can read",
    { messages: [{ typeUrl: `/${MsgSend.typeName}`, value: Uint8Array.of(0xff) }] },
    "A message of the kind “/cosmos.bank.v1beta1.MsgSend” that cannot be read.",
  ],
  ["nothing", {}, "Nothing was asked."],
];

for (const [why, tx, sentence] of SENTENCES) {
  test(`told: ${why}`, () => {
    assert.equal(describeTx(facts(tx), names).sentence, sentence);
  });
}

test("many messages are counted, each still has its part; messages within messages end", () => {
  const send = any(MsgSend, { fromAddress: PALOMA, toAddress: ROSA, amount: [{ denom: "ubyl", amount: "1" }] });
  const { sentence, parts } = describeTx(facts({ messages: Array.from({ length: 40 }, () => send) }), noName);
  assert.equal(parts.length, 40);
  assert.match(sentence, /; 35 further steps\.$/);
  let nested = send;
  for (let depth = 0; depth < 6; depth += 1) nested = any(MsgExec, { grantee: ROSA, msgs: [nested, nested, nested] });
  assert.ok(describeTx(facts({ messages: [nested] }), noName).sentence.length < 10_000);
});
