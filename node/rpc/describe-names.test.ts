/** Proves that a sale, a settlement and a claim of the real application are told with names and amounts as they came out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { openChannel, registerGateway, registerModel } from "../../modules/attribution/channel.fixture.ts";
import { any, createEconomyChain, publishShares, shareOf } from "../../modules/economy.fixture.ts";
import { MsgClaimEarnings } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgCreateOffer,
  MsgCreateOfferResponse,
  MsgReleaseOrder,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { DescribeRequest, DescribeResponse } from "../../proto/gen/byline/tx/v1/service.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { signTx, testAccount, type TestAccount } from "../execution/test-app.fixture.ts";
import { createFixtureChain } from "./chain.fixture.ts";
import { describeQueries } from "./describe-service.ts";

const [olga, rosa, paul, gate] = [testAccount("olga"), testAccount("rosa"), testAccount("paul"), testAccount("gate")];
const short = ({ text }: TestAccount): string => `${text.slice(0, 11)}…${text.slice(-4)}`;

test("names of datasets and models, amounts of what was paid", async () => {
  const chain = await createEconomyChain([olga, rosa, paul, gate], { day: 1_000_000_000_000n });
  const fixture = await createFixtureChain(1);
  const stored = await fixture.backend.loadBlock(1n);
  assert.ok(stored !== undefined);

  /** Runs a transaction in the real application and asks the service about it. */
  const told = async (account: TestAccount, message: Any): Promise<string> => {
    const known = chain.app.modules.auth.account(chain.app.read(), account.address);
    const signers = [{ account, number: known?.accountNumber ?? 0n, sequence: known?.sequence ?? 0n }];
    const tx = signTx({ messages: [message], signers, fee: { gasLimit: 5_000_000n } });
    const response = await chain.app.block([tx]);
    const [query] = describeQueries({
      backend: {
        ...fixture.backend,
        loadTx: async () => ({ height: 1n, index: 0, txHash: txHash(tx) }),
        loadBlock: async () => ({ ...stored, block: { ...stored.block, data: { ...stored.block.data, txs: [tx] } } }),
        loadFinalizeBlockResponse: async () => response,
      },
    });
    assert.ok(query !== undefined);
    const answer = await query.run(DescribeRequest.encode({ hash: toHex(txHash(tx)) }), {
      height: 0n,
      signal: new AbortController().signal,
      ask: async (path, data) => chain.app.app.query({ path, data, height: 0n, prove: false }),
    });
    return DescribeResponse.decode(answer).sentence;
  };

  const data = await publishShares(chain, olga, "docs", [shareOf(rosa, 1n)]);
  const subject = { datasetId: data.datasetId, version: data.version, modelId: 0n };
  const price = { denom: "ubyl", amount: "2000000" };
  const offer = MsgCreateOffer.create({
    seller: olga.text,
    subject,
    rights: Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL,
    price,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  const offered = `${short(olga)} offered a licence for docs 1.0.0 at 2 BYL: a buyer may train on it and earn with it.`;
  assert.equal(await told(olga, any(MsgCreateOffer, offer)), offered);
  const { offerId } = await chain.ok(olga, MsgCreateOfferResponse, any(MsgCreateOffer, offer));
  assert.equal(
    await told(paul, any(MsgBuy, MsgBuy.create({ buyer: paul.text, offerId, maxTotal: price }))),
    `${short(paul)} bought a licence for docs 1.0.0 for 2 BYL.`,
  );
  const claims = [
    { ...subject, weightsRoot: new Uint8Array(0), proof: data.proof(shareOf(rosa, 1n).id), leafCount: 0n },
  ];
  const claim = any(MsgClaimEarnings, { sender: paul.text, claims });
  assert.match(await told(paul, claim), new RegExp(`^${short(rosa)} was paid 1\\.[0-9]+ BYL for docs 1\\.0\\.0\\.$`));
  assert.match(
    await told(paul, claim),
    new RegExp(
      `^${short(paul)} tried to claim earnings of docs 1\\.0\\.0, but it failed because these leaves have had`,
    ),
  );

  const modelId = await registerModel(chain, olga, [{ ...subject, licenceId: 0n }]);
  await registerGateway(chain, gate, 100_000_000n);
  const channel = await openChannel(chain, paul, { gateway: gate, modelId, deposit: 1_000_000n, inputs: 1 });
  channel.call(12, 50_000n);
  assert.equal(
    await told(gate, channel.settle()),
    `${short(gate)} settled 12 calls of the model answers for 0.6 BYL, of which 0.33 BYL goes to the data's contributors.`,
  );
  const noOrder = any(MsgReleaseOrder, { sender: paul.text, orderId: 99n });
  assert.match(
    await told(paul, noOrder),
    /tried to release the money of order 99 to those who earned it, but it failed/,
  );
  await fixture.close();
});
