/**
 * Proves the main path with real processes, sockets and disks: `localnet up` makes blocks on four validators; unmodified cosmjs
 * 0.39 and 0.32.4 connect, send (direct and amino), delegate, search, subscribe; a published dataset version, a balance and an
 * absence are verified by 0.32.4's stock proof code and one flipped byte is refused; SIGTERM ends everything that was started.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import { DirectSecp256k1HdWallet as DirectWallet032, type OfflineSigner as Signer032 } from "proto-signing-032";
import { QueryClient as QueryClient032, SigningStargateClient as SigningStargateClient032 } from "stargate-032";
import { Comet38Client as Comet38Client032, WebsocketClient as WebsocketClient032 } from "tendermint-rpc-032";
import { sha256 } from "#crypto";
import { bytesToUtf8, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { encodeCommitmentProof } from "../../lib/merkle/ics23.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { datasetKey, REGISTRY_STORE, versionKey } from "../../modules/data-registry/keys.ts";
import { parseAddress } from "../../modules/address.ts";
import { ConsentStatus, Version, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { CommitmentProof } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import { QueryValidatorsRequest, QueryValidatorsResponse } from "../../proto/gen/cosmos/staking/v1beta1/query.ts";
import { packMessage, responseOf, signAndBroadcast } from "../../sdk/client.ts";
import { queryVersion } from "../../sdk/registry-queries.ts";
import { fetchLatestHeight } from "../../sdk/light-blocks.ts";
import { connectRpc } from "../../sdk/rpc.ts";
import { walletOfWords } from "../../sdk/wallet.ts";
import { freePorts } from "../e2e/ports.ts";
import { waitFor, within } from "../e2e/waiting.ts";

const VALIDATORS = 4;
const UP_MS = 120_000;
const STOP_MS = 40_000;
const EVENT_MS = 30_000;
const PREFIX = { prefix: "byline" };
const FEE = { amount: [{ denom: "ubyl", amount: "5000" }], gas: "400000" };
const bylined = fileURLToPath(new URL("../../cli/bin/bylined.mjs", import.meta.url));

interface Ready {
  readonly chainId: string;
  readonly rpc: readonly string[];
  readonly accounts: readonly { readonly name: string; readonly address: string; readonly mnemonic: string }[];
  readonly pids: readonly number[];
}

let home: string;
let supervisor: ChildProcess;
let exited: Promise<number | null>;
let ready: Ready;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "byline-smoke-"));
  const base = await freePorts(10 * VALIDATORS + 1);
  const words = ["localnet", "up", "--validators", String(VALIDATORS), "--home", home, "--base-port", String(base)];
  supervisor = spawn(process.execPath, [bylined, ...words, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  exited = new Promise((resolve) => supervisor.once("exit", (code) => resolve(code)));
  let text = "";
  supervisor.stdout?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await waitFor("one line of JSON from localnet up", UP_MS, () => {
    assert.equal(supervisor.exitCode, null, "localnet up ended");
    return text.endsWith("\n");
  });
  assert.equal(text.split("\n").length, 2, "one line");
  ready = JSON.parse(text);
});

after(async () => {
  if (supervisor.exitCode === null) {
    supervisor.kill("SIGTERM");
    await within("localnet up ends", STOP_MS, exited);
  }
  await rm(home, { recursive: true, force: true });
});

const rpcUrl = (index: number): string => ready.rpc[index] ?? "";

function account(name: string): { readonly address: string; readonly mnemonic: string } {
  return ready.accounts.find((entry) => entry.name === name) ?? assert.fail(`no account ${name}`);
}

test("four validators pass height 3 with one chain", async () => {
  assert.equal(ready.rpc.length, VALIDATORS);
  assert.equal(new Set(ready.pids).size, VALIDATORS);
  const hashes = await Promise.all(
    ready.rpc.map(async (url) => {
      const comet = await Comet38Client.connect(url);
      await waitFor(`${url} passes height 3`, UP_MS, async () => (await comet.status()).syncInfo.latestBlockHeight > 3);
      return Buffer.from((await comet.block(3)).blockId.hash).toString("hex");
    }),
  );
  assert.equal(new Set(hashes).size, 1);
});

test("cosmjs 0.39: simulate, transfer, delegate", async () => {
  const [alice, bob] = [account("alice"), account("bob")];
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(alice.mnemonic, PREFIX);
  const client = await SigningStargateClient.connectWithSigner(rpcUrl(0), wallet);
  const before = BigInt((await client.getBalance(bob.address, "ubyl")).amount);
  const coin = { denom: "ubyl", amount: "1234567" };
  const value = { fromAddress: alice.address, toAddress: bob.address, amount: [coin] };
  assert.ok((await client.simulate(alice.address, [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }], "")) > 20_000);
  const sent = await client.sendTokens(alice.address, bob.address, [coin], FEE, "smoke");
  assert.equal(sent.code, 0);
  assert.equal(BigInt((await client.getBalance(bob.address, "ubyl")).amount) - before, 1_234_567n);
  const operator = await firstOperator(sent.transactionHash);
  const delegated = await client.delegateTokens(alice.address, operator, { denom: "ubyl", amount: "7000000" }, FEE);
  assert.equal(delegated.code, 0);
  assert.equal((await client.getDelegation(alice.address, operator))?.amount, "7000000");
  const withdrawn = await client.withdrawRewards(alice.address, operator, FEE);
  assert.equal(withdrawn.code, 0);
  assert.ok(withdrawn.events.some(({ type }) => type === "withdraw_rewards"));
  client.disconnect();
});

/** The operator address of one validator; `hash` only shows that the node under it has the transfer. */
async function firstOperator(hash: string): Promise<string> {
  const comet = await Comet38Client.connect(rpcUrl(2));
  await waitFor(
    `node 2 has ${hash}`,
    EVENT_MS,
    async () => (await comet.txSearchAll({ query: `tx.hash='${hash}'` })).totalCount === 1,
  );
  const path = "/cosmos.staking.v1beta1.Query/Validators";
  const method = { path, input: QueryValidatorsRequest, output: QueryValidatorsResponse };
  const { validators } = await connectRpc(rpcUrl(2)).query(method, QueryValidatorsRequest.create());
  return validators[0]?.operatorAddress ?? assert.fail("no validator");
}

test("cosmjs 0.32.4: direct and amino sends, searchTx, subscriptions", async () => {
  const [bob, carol] = [account("bob"), account("carol")];
  const socket = new WebsocketClient032(rpcUrl(1).replace("http:", "ws:"));
  const comet = await Comet38Client032.create(socket);
  const blocks: number[] = [];
  const txs: string[] = [];
  const blockSubscription = comet.subscribeNewBlock().subscribe({
    next: (block) => void blocks.push(block.header.height),
  });
  const txSubscription = comet
    .subscribeTx(`transfer.sender='${bob.address}'`)
    .subscribe({ next: ({ hash }) => void txs.push(Buffer.from(hash).toString("hex").toUpperCase()) });
  await waitFor("a first block over the subscription", EVENT_MS, () => blocks.length > 0);

  const sent: string[] = [];
  const coin = { denom: "ubyl", amount: "11" };
  const signers: readonly Signer032[] = [
    await DirectWallet032.fromMnemonic(bob.mnemonic, PREFIX),
    await aminoSigner032(bob.mnemonic),
  ];
  for (const signer of signers) {
    const client = await SigningStargateClient032.connectWithSigner(rpcUrl(1), signer);
    assert.equal(await client.getChainId(), ready.chainId);
    const result = await client.sendTokens(bob.address, carol.address, [coin], FEE, "smoke 0.32");
    assert.equal(result.code, 0, result.rawLog);
    sent.push(result.transactionHash);
    const query = `transfer.recipient='${carol.address}' AND transfer.sender='${bob.address}'`;
    const found = await waitFor(`searchTx finds ${sent.length} transfers`, EVENT_MS, async () => {
      const list = await client.searchTx(query);
      return list.length === sent.length ? list : undefined;
    });
    assert.deepEqual(found.map(({ hash }) => hash).sort(), [...sent].sort());
    client.disconnect();
  }
  await waitFor("both transfers over the subscription", EVENT_MS, () => txs.length === sent.length);
  assert.deepEqual(txs, sent);
  await waitFor("three blocks over the subscription", EVENT_MS, () => blocks.length >= 3);
  const consecutive = blocks.every((height, index) => index === 0 || height === (blocks[index - 1] ?? 0) + 1);
  assert.ok(consecutive, blocks.join());
  blockSubscription.unsubscribe();
  txSubscription.unsubscribe();
  comet.disconnect();
});

/** An amino-only wallet, as hardware wallets are; 0.32.4 knows one key algorithm less than 0.39's types. */
async function aminoSigner032(mnemonic: string): Promise<Signer032> {
  const wallet = await Secp256k1HdWallet.fromMnemonic(mnemonic, PREFIX);
  return {
    getAccounts: async () =>
      (await wallet.getAccounts()).map(({ address, pubkey }) => ({ address, pubkey, algo: "secp256k1" })),
    signAmino: (address, document) => wallet.signAmino(address, document),
  };
}

test("a dataset version, a balance and an absence are verified by 0.32.4, one flipped byte is refused", async () => {
  const wallet = await walletOfWords(account("carol").mnemonic);
  const rpc = connectRpc(rpcUrl(3));
  const { datasetId, content } = await publish(rpc, wallet);
  const stored = await queryVersion(rpc, datasetId, "1.0.0");
  assert.deepEqual(stored?.content, content);

  const comet = await Comet38Client032.connect(rpcUrl(2));
  const client = QueryClient032.withExtensions(comet);
  const height = Number(await fetchLatestHeight(rpc));
  await waitFor(
    "node 2 has the header that proves it",
    EVENT_MS,
    async () => (await comet.status()).syncInfo.latestBlockHeight > height,
  );
  const key = versionKey(datasetId, { major: 1, minor: 0, patch: 0 });
  const version = await client.queryStoreVerified(REGISTRY_STORE, key, height);
  assert.deepEqual(Version.decode(version.value), stored);

  const balanceKey = concatBytes(Uint8Array.of(2, 20), parseAddress(wallet.address), utf8ToBytes("ubyl"));
  const balance = await client.queryStoreVerified("bank", balanceKey, height);
  assert.match(bytesToUtf8(balance.value), /^\d{12}$/);

  const absent = await client.queryStoreVerified(REGISTRY_STORE, datasetKey(datasetId + 1n), height);
  assert.equal(absent.value.length, 0);

  for (const place of ["value", "proof"] as const) {
    const lying = QueryClient032.withExtensions(lyingComet(comet, place));
    await assert.rejects(lying.queryStoreVerified(REGISTRY_STORE, key, height), `a flipped byte of the ${place}`);
  }
  comet.disconnect();
});

/** The same client, but one byte of each query answer differs. */
function lyingComet(comet: Comet38Client032, place: "value" | "proof"): Comet38Client032 {
  const flipped = (bytes: Uint8Array): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    const middle = copy.length >> 1;
    copy[middle] = (copy[middle] ?? 0) ^ 1;
    return copy;
  };
  return new Proxy(comet, {
    get(target, name) {
      if (name !== "abciQuery") return Reflect.get(target, name);
      return async (params: Parameters<Comet38Client032["abciQuery"]>[0]) => {
        const answer = await target.abciQuery(params);
        if (place === "value") return { ...answer, value: flipped(answer.value) };
        const [first, ...others] = answer.proof?.ops ?? [];
        assert.ok(first !== undefined);
        const { exist } = CommitmentProof.decode(first.data);
        const [leafMost, ...above] = exist?.path ?? [];
        assert.ok(exist !== undefined && leafMost !== undefined);
        // A byte that is hashed: one of the encoding alone may be skipped by readers, as a known field's wire type is.
        const path = [{ ...leafMost, prefix: flipped(leafMost.prefix) }, ...above];
        const data = encodeCommitmentProof({ ...exist, path });
        return { ...answer, proof: { ops: [{ ...first, data }, ...others] } };
      };
    },
  });
}

async function publish(rpc: ReturnType<typeof connectRpc>, wallet: Awaited<ReturnType<typeof walletOfWords>>) {
  const owner = wallet.address;
  const id = contributorIdBytes({ kind: "address", address: parseAddress(owner) });
  const consent = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
  const content = VersionContent.create({
    contentRoot: sha256(utf8ToBytes("smoke records")),
    recordCount: 10n,
    byteCount: 1_000n,
    mediaType: "text/plain",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: consent, infer: consent, mine: consent },
    contributorsRoot: contributorsTree([{ id, weight: 10n, firstRecord: 0n, recordCount: 10n }]).root,
    contributorCount: 1n,
    totalWeight: 10n,
  });
  const register = { owner, name: "smoke", title: "Smoke", payoutAddress: "" };
  const version = { owner, datasetName: "smoke", version: "1.0.0", content };
  const sent = await signAndBroadcast(rpc, wallet, [
    packMessage(MsgRegisterDataset, MsgRegisterDataset.create(register)),
    packMessage(MsgPublishVersion, MsgPublishVersion.create(version)),
  ]);
  const datasetId = responseOf(sent, MsgPublishVersionResponse, 1)?.datasetId ?? assert.fail("no response");
  return { datasetId, content };
}

test("SIGTERM ends everything that was started", async () => {
  supervisor.kill("SIGTERM");
  assert.equal(await within("localnet up ends", STOP_MS, exited), 0);
  for (const pid of ready.pids) assert.throws(() => process.kill(pid, 0), /ESRCH/, `process ${pid} still runs`);
});
