/** Proves that the ledger in memory is the application: the same messages give the same rows, and nobody sends for others. */
import assert from "node:assert/strict";
import { AssertionError } from "node:assert/strict";
import { test } from "node:test";
import { SECOND_NS } from "../../lib/time.ts";
import {
  AUDIT_BOOK_ROW,
  any,
  createEconomyChain,
  economyState,
  postBond,
  shareContent,
  shareOf,
} from "../../modules/economy.fixture.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { allRows, testAccount, testAppState } from "../../node/execution/test-app.fixture.ts";
import { MsgClaimEarnings, MsgClaimEarningsResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond, MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
  MsgRegisterDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { readTotals } from "../../modules/emissions/keeper.ts";
import type { Codec } from "../../proto/wire.ts";
import { createLedger } from "./ledger.ts";

const [olga, rosa] = [testAccount("olga"), testAccount("rosa")];
const DAY = 2n * SECOND_NS;
const FUNDS = [{ denom: "ubyl", amount: "1000000000000" }];

/** A message in the two forms that the two chains take. */
interface Step {
  readonly sender: typeof olga;
  readonly request: Codec<unknown>;
  readonly response: Codec<unknown>;
  readonly message: unknown;
}

function step<Request, Response>(
  sender: typeof olga,
  request: Codec<Request>,
  response: Codec<Response>,
  message: Request,
): Step {
  return { sender, request: request as Codec<unknown>, response: response as Codec<unknown>, message };
}

function steps(): readonly Step[] {
  const { content, proofs } = shareContent("docs", [shareOf(olga, 1n), shareOf(rosa, 3n)]);
  const [proof] = proofs.values();
  assert.ok(proof !== undefined);
  const version = { datasetId: 1n, version: "1.0.0" };
  const claims = [{ ...version, weightsRoot: new Uint8Array(0), proof, leafCount: 0n }];
  const bond = MsgPostBond.decode(postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0", 100_000_000n).value);
  const published = MsgPublishVersion.create({ owner: olga.text, ...version, content });
  const offer = MsgCreateOffer.create({
    seller: olga.text,
    subject: { ...version, modelId: 0n },
    rights: Right.RIGHT_TRAIN,
    price: { denom: "ubyl", amount: "1999" },
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  const bought = { buyer: rosa.text, offerId: 1n, maxTotal: { denom: "ubyl", amount: "1999" } };
  return [
    step(olga, MsgRegisterDataset, MsgRegisterDatasetResponse, {
      owner: olga.text,
      name: "docs",
      title: "docs",
      payoutAddress: "",
    }),
    step(olga, MsgPublishVersion, MsgPublishVersionResponse, published),
    step(olga, MsgPostBond, MsgPostBondResponse, bond),
    step(olga, MsgCreateOffer, MsgCreateOfferResponse, offer),
    step(rosa, MsgBuy, MsgBuyResponse, MsgBuy.create(bought)),
    step(rosa, MsgBuy, MsgBuyResponse, MsgBuy.create({ ...bought, maxTotal: { denom: "ubyl", amount: "1998" } })),
    step(olga, MsgClaimEarnings, MsgClaimEarningsResponse, { sender: olga.text, claims }),
  ];
}

test("the same messages give the rows that the application gives", async () => {
  const chain = await createEconomyChain([olga, rosa], { day: DAY });
  const appState = { ...testAppState([olga, rosa], FUNDS), ...economyState(DAY) };
  const ledger = createLedger(createAppModules(), appState);
  for (const { sender, request, response, message } of steps()) {
    ledger.nextBlock(SECOND_NS);
    const answer = ledger.send(sender.text, request, response, message);
    const result = await chain.run(sender, any(request, message));
    assert.equal(answer === undefined, result.code !== 0, result.log);
    assert.equal(ledger.refusal?.code ?? 0, result.code);
    const names = ["registry", "marketplace", "attribution"];
    // The application's block has ended, the ledger's is open: the book of the auditors' pot is written in between.
    const rowsOf = (reader: Parameters<typeof allRows>[0]): readonly string[] =>
      allRows(reader, names).filter((row) => !row.startsWith(AUDIT_BOOK_ROW));
    assert.deepEqual(rowsOf(ledger.stores), rowsOf(chain.app.state.latest()));
  }
  // Fees, which only the application charges, displace security emission: that stream alone differs.
  const { mintedSecurity: _ours, ...here } = readTotals(ledger.read());
  const { mintedSecurity: _theirs, ...there } = readTotals(chain.app.read());
  assert.deepEqual(here, there, "burned and minted are the same");
});

test("a message of somebody else's cannot be sent", () => {
  const appState = { ...testAppState([olga, rosa], FUNDS), ...economyState(DAY) };
  const ledger = createLedger(createAppModules(), appState);
  const message = { owner: olga.text, name: "docs", title: "docs", payoutAddress: "" };
  assert.throws(() => ledger.send(rosa.text, MsgRegisterDataset, MsgRegisterDatasetResponse, message), AssertionError);
});
