/** What the chapters of the economic story share: people with money, messages that must succeed or be refused, waiting for epochs. */
import assert from "node:assert/strict";
import { TxError, QueryError } from "../../../lib/errors.ts";
import { asJsonObject } from "../../../lib/json.ts";
import { moduleAddress, formatAccountAddress } from "../../../lib/address.ts";
import {
  QueryBondRequest,
  QueryBondResponse,
  QueryClockRequest,
  QueryClockResponse,
  QueryEpochRequest,
  QueryEpochResponse,
} from "../../../proto/gen/byline/emissions/v1/query.ts";
import type { Bond } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgSend } from "../../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import type { Codec } from "../../../proto/wire.ts";
import { packMessage, responseOf, type SentTx, signAndBroadcast } from "../../../sdk/client.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { type RpcConnection, textOf } from "../../../sdk/rpc.ts";
import { createWords, type Wallet, walletOfWords } from "../../../sdk/wallet.ts";

/** The network as the economic story uses it. */
export interface EconomyStage {
  readonly rpc: RpcConnection;
  /** The node's REST address. */
  readonly rest: string;
  readonly chainId: string;
  readonly scratch: string;
  /** The wallet that everybody's first money comes from. */
  readonly sponsor: Wallet;
  readonly step: (name: string, detail: string) => void;
}

const POLL_MS = 300;
const WAIT_MS_MAX = 180_000;

/** A coin of the base denom as messages carry it. */
export function ubyl(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

/** People with money of their own; nobody else knows their words. */
export async function createPeople(stage: EconomyStage, count: number, amount: bigint): Promise<readonly Wallet[]> {
  const people = await Promise.all(Array.from({ length: count }, () => walletOfWords(createWords())));
  const sends = people.map(({ address }) =>
    packMessage(MsgSend, { fromAddress: stage.sponsor.address, toAddress: address, amount: [ubyl(amount)] }),
  );
  await signAndBroadcast(stage.rpc, stage.sponsor, sends);
  return people;
}

/** Sends messages that must succeed. @returns the response to the last one */
export async function send<T>(
  stage: EconomyStage,
  wallet: Wallet,
  response: Codec<T>,
  ...messages: readonly Any[]
): Promise<T> {
  return (await sendAll(stage, wallet, response, ...messages)).response;
}

/** As `send`, with the transaction. */
export async function sendAll<T>(
  stage: EconomyStage,
  wallet: Wallet,
  response: Codec<T>,
  ...messages: readonly Any[]
): Promise<{ readonly response: T; readonly sent: SentTx }> {
  const sent = await signAndBroadcast(stage.rpc, wallet, messages);
  const found = responseOf(sent, response, messages.length - 1);
  assert.ok(found !== undefined, `the last message answers with ${response.typeName}`);
  return { response: found, sent };
}

/** Sends messages that must be refused. @returns the reason in words */
export async function refusal(stage: EconomyStage, wallet: Wallet, ...messages: readonly Any[]): Promise<string> {
  try {
    await signAndBroadcast(stage.rpc, wallet, messages);
  } catch (error) {
    if (error instanceof TxError || error instanceof QueryError) return error.message;
    throw error;
  }
  return assert.fail("the chain took what it must refuse");
}

/** A refusal's own reason, without its place in the transaction and the name of its code; addresses are shortened. */
export function reasonOf(refused: string): string {
  const bare = refused.replace(/^.*?\b\d+: /s, "").replace(/ \[.*$| with gas used: .*$/s, "");
  const reason = bare.split(": ").slice(0, -1).join(": ") || bare;
  return reason.replace(/\b(byline1\w{4})\w{30,}(\w{4})\b/g, "$1…$2");
}

/** Number of the current epoch. */
export async function epochNow({ rpc }: EconomyStage): Promise<bigint> {
  const path = "/byline.emissions.v1.Query/Epoch";
  return (await rpc.query({ path, input: QueryEpochRequest, output: QueryEpochResponse }, {})).epoch.number;
}

/** Now on the chain clock, nanoseconds. */
export async function clockNow({ rpc }: EconomyStage): Promise<bigint> {
  const path = "/byline.emissions.v1.Query/Clock";
  return (await rpc.query({ path, input: QueryClockRequest, output: QueryClockResponse }, {})).clock.clock;
}

/** Height of the newest block. */
export async function heightNow({ rpc }: EconomyStage): Promise<bigint> {
  const status = await rpc.call("status", {});
  return BigInt(textOf(asJsonObject(status["sync_info"])?.["latest_block_height"]));
}

/** Waits until something holds. @throws AssertionError after three minutes */
export async function waitUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + WAIT_MS_MAX; !(await holds()); ) {
    assert.ok(performance.now() < deadline, `waited too long until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits until an epoch has begun. */
export async function waitEpoch(stage: EconomyStage, until: bigint): Promise<void> {
  await waitUntil(`epoch ${until}`, async () => (await epochNow(stage)) >= until);
}

/** What a module account holds, ubyl. */
export function held({ rpc }: EconomyStage, moduleName: string): Promise<bigint> {
  return queryBalance(rpc, formatAccountAddress(moduleAddress(moduleName)));
}

/** Base units as an amount in BYL. */
export function inByl(amount: bigint): string {
  const whole = amount / 1_000_000n;
  const rest = (amount % 1_000_000n).toString().padStart(6, "0").replace(/0+$/, "");
  return `${whole.toLocaleString("en-US")}${rest === "" ? "" : `.${rest}`} BYL`;
}

/** A bond as it lies in the ledger. @throws QueryError when there is none */
export async function bondOf(
  { rpc }: EconomyStage,
  owner: string,
  { purpose, subject }: { readonly purpose: number; readonly subject: string },
): Promise<Bond> {
  const path = "/byline.emissions.v1.Query/Bond";
  const method = { path, input: QueryBondRequest, output: QueryBondResponse };
  return (await rpc.query(method, { owner, purpose, subject })).bond;
}
