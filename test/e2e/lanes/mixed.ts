/** A thousand transactions of every kind, some made to fail: each stands in the chain exactly once, and balances say so too. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { toBase64, utf8ToBytes } from "../../../lib/bytes.ts";
import { NodeError } from "../../../lib/errors.ts";
import { contributorsTree } from "../../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { parseAddress } from "../../../modules/address.ts";
import { ConsentStatus, VersionContent } from "../../../proto/gen/byline/registry/v1/registry.ts";
import { MsgCommitVersion, MsgPublishVersion, MsgRegisterDataset } from "../../../proto/gen/byline/registry/v1/tx.ts";
import {
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
} from "../../../proto/gen/cosmos/bank/v1beta1/query.ts";
import {
  QueryDelegatorDelegationsRequest,
  QueryDelegatorDelegationsResponse,
  QueryValidatorsRequest,
  QueryValidatorsResponse,
} from "../../../proto/gen/cosmos/staking/v1beta1/query.ts";
import { MsgDelegate } from "../../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../../../sdk/client.ts";
import { textField } from "../../../cli/client/json-fields.ts";
import type { RpcConnection } from "../../../sdk/rpc.ts";
import { assertAgreement, type FoundTx, readTxs } from "../chain-reading.ts";
import type { Lane } from "../lane.ts";
import type { Network, Person } from "../network.ts";
import { createPersonTxs, DENOM, FEE, type PersonTxs, sendMessage, type SignedTx } from "../person-txs.ts";
import { sleep, waitFor } from "../waiting.ts";

const TOTAL = 1_000;
const INCLUDED_MS = 240_000;
const START_AMOUNT = 1_000_000_000_000n;
const FULL_POOL_MS = 500;
const NOBODY = 10n ** 18n;

/** What a transaction of the mix should come to. */
interface Expected {
  readonly signed: SignedTx;
  readonly payer: number;
  readonly kind: string;
  /** "" succeeds; else the error that the block must record, `codespace/code`. */
  readonly failure: string;
  /** Base units that leave the payer besides the fee when it succeeds, and whom they reach. */
  readonly amount: bigint;
  readonly receiver: number | undefined;
}

interface Draft {
  readonly kind: string;
  readonly messages: readonly Any[];
  readonly failure?: string;
  readonly amount?: bigint;
  readonly receiver?: number;
}

function draftOf(people: readonly Person[], payer: number, step: number, operators: readonly string[]): Draft {
  const self = people[payer] ?? assert.fail("no person");
  const receiver = (payer + step + 1) % people.length;
  const other = people[receiver] ?? assert.fail("no person");
  const operator = operators[(payer + step) % operators.length] ?? "";
  const amount = BigInt(step + 1);
  const owner = self.address;
  const delegate = (coins: bigint): Any =>
    packMessage(MsgDelegate, {
      delegatorAddress: owner,
      validatorAddress: operator,
      amount: { denom: DENOM, amount: coins.toString() },
    });
  switch (step % 8) {
    case 0:
      return { kind: "register", messages: [registration(owner, step)] };
    case 1:
      return { kind: "publish", messages: [publication(owner, step - 1, `${payer} ${step}`)] };
    case 2:
      return { kind: "delegate", messages: [delegate(amount)], amount };
    case 3:
      return {
        kind: "send more than there is",
        messages: [sendMessage(owner, other.address, NOBODY)],
        failure: "sdk/5",
      };
    case 4: {
      const commitment = sha256(utf8ToBytes(`${payer} ${step}`));
      return { kind: "commit", messages: [packMessage(MsgCommitVersion, { owner, commitment })] };
    }
    case 5:
      return { kind: "register twice", messages: [registration(owner, step - 5)], failure: "registry" };
    case 6: {
      // The first message alone would succeed; the second takes it back.
      const messages = [sendMessage(owner, other.address, amount), sendMessage(owner, other.address, NOBODY)];
      return { kind: "half a transaction", messages, failure: "sdk/5" };
    }
    default:
      return { kind: "send", messages: [sendMessage(owner, other.address, amount)], amount, receiver };
  }
}

function registration(owner: string, step: number): Any {
  return packMessage(MsgRegisterDataset, { owner, name: `mix-${step}`, title: `Mix ${step}`, payoutAddress: "" });
}

function publication(owner: string, step: number, salt: string): Any {
  const id = contributorIdBytes({ kind: "address", address: parseAddress(owner) });
  const consent = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
  const content = VersionContent.create({
    contentRoot: sha256(utf8ToBytes(salt)),
    recordCount: 10n,
    byteCount: 100n,
    mediaType: "text/plain",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: consent, infer: consent, mine: consent },
    contributorsRoot: contributorsTree([{ id, weight: 10n, firstRecord: 0n, recordCount: 10n }]).root,
    contributorCount: 1n,
    totalWeight: 10n,
  });
  const message = { owner, datasetName: `mix-${step}`, version: "1.0.0", content };
  return packMessage(MsgPublishVersion, MsgPublishVersion.create(message));
}

async function operatorsOf(rpc: RpcConnection): Promise<readonly string[]> {
  const path = "/cosmos.staking.v1beta1.Query/Validators";
  const method = { path, input: QueryValidatorsRequest, output: QueryValidatorsResponse };
  const { validators } = await rpc.query(method, QueryValidatorsRequest.create());
  return validators.map(({ operatorAddress }) => operatorAddress);
}

/** Sends one transaction until a node took it: one acknowledgement each. */
async function submit(rpc: RpcConnection, { tx }: SignedTx, why: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await rpc.call("broadcast_tx_sync", { tx: toBase64(tx) });
    if (textField(answer, "code") === "0") return;
    // Only a full pool is worth a second try.
    assert.equal(
      `${textField(answer, "codespace")}/${textField(answer, "code")}`,
      "sdk/20",
      `${why}: ${textField(answer, "log")}`,
    );
    await sleep(FULL_POOL_MS);
  }
  assert.fail(`${why}: the pool stayed full`);
}

async function sendAll(network: Network, operators: readonly string[]): Promise<readonly Expected[]> {
  const { people, nodes } = network;
  const expected: Expected[] = [];
  await Promise.all(
    people.map(async (person, payer) => {
      const node = nodes[payer % nodes.length] ?? assert.fail("no node");
      const txs: PersonTxs = await createPersonTxs(node.rpc, network.chainId, person);
      for (let step = 0; payer + step * people.length < TOTAL; step += 1) {
        const draft = draftOf(people, payer, step, operators);
        const signed = txs.next(draft.messages);
        await submit(node.rpc, signed, `${draft.kind} of person ${payer}, step ${step}`);
        const { kind, failure = "", amount = 0n, receiver } = draft;
        expected.push({ signed, payer, kind, failure, amount, receiver });
      }
    }),
  );
  return expected;
}

function assertOutcomes(expected: readonly Expected[], found: readonly FoundTx[]): void {
  const byHash = new Map<string, FoundTx[]>();
  for (const tx of found) byHash.set(tx.hash, [...(byHash.get(tx.hash) ?? []), tx]);
  for (const { signed, kind, failure } of expected) {
    const [tx, ...more] = byHash.get(signed.hash) ?? [];
    assert.ok(tx !== undefined, `${kind} ${signed.hash} was acknowledged and is in no block`);
    assert.deepEqual(more, [], `${kind} ${signed.hash} stands once`);
    const outcome = tx.code === 0 ? "" : `${tx.codespace}/${tx.code}`;
    assert.ok(outcome === failure || outcome.startsWith(`${failure}/`), `${kind} came to "${outcome}": ${tx.log}`);
    assert.equal(outcome === "", failure === "", `${kind} came to "${outcome}": ${tx.log}`);
  }
  assert.equal(found.length, expected.length, "no block holds a transaction that nobody sent");
}

async function assertBalances(network: Network, rpc: RpcConnection, expected: readonly Expected[]): Promise<void> {
  const balance = {
    path: "/cosmos.bank.v1beta1.Query/Balance",
    input: QueryBalanceRequest,
    output: QueryBalanceResponse,
  };
  const delegations = {
    path: "/cosmos.staking.v1beta1.Query/DelegatorDelegations",
    input: QueryDelegatorDelegationsRequest,
    output: QueryDelegatorDelegationsResponse,
  };
  for (const [index, { address }] of network.people.entries()) {
    const own = expected.filter(({ payer }) => payer === index);
    const paid = own.reduce((sum, { failure, amount }) => sum + FEE + (failure === "" ? amount : 0n), 0n);
    const got = expected
      .filter(({ receiver, failure }) => receiver === index && failure === "")
      .reduce((sum, { amount }) => sum + amount, 0n);
    const answer = await rpc.query(balance, { address, denom: DENOM });
    assert.equal(BigInt(answer.balance?.amount ?? "0"), START_AMOUNT - paid + got, `balance of person ${index}`);
    const staked = own.filter(({ kind }) => kind === "delegate").reduce((sum, { amount }) => sum + amount, 0n);
    const request = { delegatorAddr: address, pagination: undefined };
    const { delegationResponses } = await rpc.query(delegations, request);
    const bonded = delegationResponses.reduce((sum, entry) => sum + BigInt(entry.balance?.amount ?? "0"), 0n);
    assert.equal(bonded, staked, `stake of person ${index}`);
  }
}

async function supplyOf(rpc: RpcConnection): Promise<string> {
  const path = "/cosmos.bank.v1beta1.Query/TotalSupply";
  const method = { path, input: QueryTotalSupplyRequest, output: QueryTotalSupplyResponse };
  const { supply } = await rpc.query(method, { pagination: undefined });
  return supply.map(({ denom, amount }) => `${amount}${denom}`).join();
}

/** Lane: 1,000 mixed transactions. */
export const mixedLane: Lane = {
  name: "mixed",
  about: "1,000 transactions (sends, delegations, registry, made to fail) stand exactly once, and balances agree",
  async run({ network: create, say }) {
    const network = await create({ validators: 4 });
    await network.startAll();
    const { rpc } = network.node(0);
    const supply = await supplyOf(rpc);
    const started = performance.now();
    const expected = await sendAll(network, await operatorsOf(rpc));
    say(`${expected.length} transactions were acknowledged`);
    assert.equal(expected.length, TOTAL);
    const found = await waitFor("all of them in blocks", INCLUDED_MS, async () => {
      const height = await network.node(1).height();
      if (height === undefined) return undefined;
      const txs = await orUndefined(readTxs(network.node(1).rpc, 1n, height));
      return txs !== undefined && txs.length >= TOTAL ? txs : undefined;
    });
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    assertOutcomes(expected, found);
    const height = await assertAgreement(network.nodes, INCLUDED_MS);
    for (const node of network.nodes) {
      assert.deepEqual(
        await readTxs(node.rpc, 1n, height),
        await readTxs(rpc, 1n, height),
        `results of ${node.plan.name}`,
      );
      await assertBalances(network, node.rpc, expected);
      assert.equal(await supplyOf(node.rpc), supply, "no coin is made or lost");
    }
    const failed = expected.filter(({ failure }) => failure !== "").length;
    return { transactions: found.length, madeToFail: failed, blocks: Number(height), seconds };
  },
};

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NodeError) return undefined;
    throw error;
  }
}
