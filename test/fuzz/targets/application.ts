/** The application behind ABCI: transactions and queries of strangers must be answered, and must leave the state as it was. */
import { secp256k1Sign, sha256 } from "#crypto";
import { equalBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import {
  createTestApp,
  sendMessage,
  signTx,
  TEST_CHAIN,
  type TestApp,
  testPrepare,
  testProposal,
} from "../../../node/execution/test-app.fixture.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { RequestQuery } from "../../../proto/gen/tendermint/abci/types.ts";
import { codecByTypeUrl, messageOptions, services } from "../../../proto/registry.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type OpenTarget, type Outcome } from "../target.ts";
import { randomMessage, randomValue } from "../values.ts";
import { ALICE, BOB, WORDS } from "./words.ts";

const HEIGHTS = 2;

/** An application with two funded accounts and two empty blocks. */
export async function openApp(): Promise<TestApp> {
  const chain = await createTestApp({ accounts: [ALICE, BOB] });
  for (let height = 0; height < HEIGHTS; height += 1) await chain.block([]);
  return chain;
}

/** What must hold after every input: the committed state is the same, and nothing threw what only bugs throw. */
function guard(chain: TestApp): () => void {
  const appHash = chain.state.appHash.slice();
  const height = chain.state.height;
  return () => {
    const [alarm] = chain.alarms.splice(0);
    mustHold(
      alarm === undefined,
      `the application raised an alarm: ${JSON.stringify(alarm, (_key, value: unknown) => (value instanceof Error ? value.stack : typeof value === "bigint" ? value.toString() : value))}`,
    );
    mustHold(chain.state.height === height && equalBytes(chain.state.appHash, appHash), "the committed state changed");
  };
}

/** A random message that the application executes and that Alice signs. */
function ownMessage(prng: Prng, urls: readonly string[]): Any {
  if (prng.chance(150)) return sendMessage(ALICE, BOB, 1n);
  const typeUrl = pickOf(prng, urls);
  const codec = codecByTypeUrl(typeUrl);
  mustHold(codec !== undefined, `${typeUrl} has a codec`);
  const value = randomValue(prng, codec, WORDS);
  const [signer] = messageOptions(codec.typeName).signers ?? [];
  const field = codec.fields.find(({ protoName }) => protoName === signer);
  if (field !== undefined && field.kind === "string") value[field.name] = ALICE.text;
  return { typeUrl, value: codec.encode(value) };
}

function signedByAlice(bodyBytes: Uint8Array): Uint8Array {
  const { authInfoBytes } = TxRaw.decode(
    signTx({ messages: [], signers: [{ account: ALICE, number: 0n, sequence: 0n }], fee: { gasLimit: 3_000_000n } }),
  );
  return withSignature(bodyBytes, authInfoBytes);
}

function withSignature(bodyBytes: Uint8Array, authInfoBytes: Uint8Array): Uint8Array {
  const doc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: TEST_CHAIN, accountNumber: 0n });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [secp256k1Sign(ALICE.privateKey, sha256(doc))] });
}

/** CheckTx of changed transactions. Whoever changes a signed transaction has another transaction, which is refused. */
async function openCheckTx(): Promise<OpenTarget> {
  let chain = await openApp();
  let check = guard(chain);
  const urls = [...chain.modules.messages.keys()];
  return {
    seed: (prng) =>
      signTx({
        messages: [prng.chance(300) ? ownMessage(prng, urls) : sendMessage(ALICE, BOB, 1n)],
        signers: [{ account: ALICE, number: 0n, sequence: 0n }],
        fee: { gasLimit: 500_000n },
      }),
    run: async (input): Promise<Outcome> => {
      const { code, codespace, log } = chain.check(input);
      check();
      if (code !== 0) {
        mustHold(codespace !== "" && log !== "", "a refusal without a codespace or a reason");
        return "refused";
      }
      const raw = TxRaw.decode(input);
      mustHold(
        equalBytes(withSignature(raw.bodyBytes, raw.authInfoBytes), input),
        "a transaction was accepted that Alice did not sign in exactly these bytes",
      );
      // The check state now waits for the next sequence; a fresh one takes the next input.
      chain = await openApp();
      check = guard(chain);
      return "accepted";
    },
  };
}

/** Executes a signed body: random and changed messages of every module, past the ante chain, in a proposal that is never decided. */
async function openDeliver(): Promise<OpenTarget> {
  const chain = await openApp();
  const check = guard(chain);
  const urls = [...chain.modules.messages.keys()];
  const height = chain.nextHeight();
  return {
    seed: (prng) => {
      const messages = Array.from({ length: 1 + prng.below(2) }, () => ownMessage(prng, urls));
      return TxBody.encode(TxBody.create({ messages }));
    },
    run: (input) => {
      const tx = signedByAlice(input);
      const { status } = chain.app.processProposal(testProposal(height, [tx]));
      check();
      const prepared = chain.app.prepareProposal(testPrepare(height, [tx])).txs;
      check();
      mustHold(prepared.length <= 1, "a proposal with more transactions than there were");
      return status === 1 && prepared.length === 1 ? "accepted" : "refused";
    },
  };
}

/** ABCI queries: every path of the schema, changed paths, changed requests, any height, with and without proofs. */
async function openQuery(): Promise<OpenTarget> {
  const chain = await openApp();
  const check = guard(chain);
  const methods = services
    .filter(({ name }) => !name.endsWith(".Msg"))
    .flatMap((service) =>
      service.methods.map((method) => ({ path: `/${service.name}/${method.name}`, input: method.input })),
    );
  return {
    seed: (prng) => {
      if (prng.chance(150)) {
        const path = pickOf(prng, [
          "/store/bank/key",
          "/store/acc/key",
          "/store/bank/subspace",
          "/app/version",
          "/app/simulate",
        ]);
        return RequestQuery.encode({ path, data: utf8ToBytes("balances"), height: 0n, prove: true });
      }
      const { path, input } = pickOf(prng, methods);
      const height = pickOf(prng, [0n, 0n, 1n, 2n, 99n]);
      return RequestQuery.encode({ path, data: randomMessage(prng, input, WORDS), height, prove: prng.chance(200) });
    },
    run: (input) => {
      const request = RequestQuery.decode(input);
      const { code, codespace, log } = chain.app.query(request);
      check();
      mustHold(code === 0 || (codespace !== "" && log !== ""), "a refusal without a codespace or a reason");
      return code === 0 ? "accepted" : "refused";
    },
  };
}

/** Signatures over any bytes of AuthInfo: the ante chain behind a good signature. */
async function openAnte(): Promise<OpenTarget> {
  const chain = await openApp();
  const check = guard(chain);
  const height = chain.nextHeight();
  const { bodyBytes } = TxRaw.decode(signTx({ messages: [sendMessage(ALICE, BOB, 1n)], signers: [] }));
  return {
    seed: (prng) => {
      const raw = TxRaw.decode(
        signTx({
          messages: [],
          signers: [{ account: ALICE, number: 0n, sequence: 0n }],
          fee: { gasLimit: 100_000n + BigInt(prng.below(100_000)) },
        }),
      );
      return AuthInfo.encode(AuthInfo.decode(raw.authInfoBytes));
    },
    run: (input) => {
      const { status } = chain.app.processProposal(testProposal(height, [withSignature(bodyBytes, input)]));
      check();
      return status === 1 ? "accepted" : "refused";
    },
  };
}

/** See the file comment. */
export const applicationTargets: readonly FuzzTarget[] = [
  { name: "check-tx", about: "CheckTx of changed signed transactions", form: "wire", msMax: 150, open: openCheckTx },
  {
    name: "deliver-tx",
    about: "executes signed changed messages in a proposal",
    form: "wire",
    msMax: 250,
    bytesMax: 16 << 20,
    open: openDeliver,
  },
  { name: "ante", about: "ante chain over signed changed AuthInfo", form: "wire", msMax: 150, open: openAnte },
  { name: "abci-query", about: "queries of every path", form: "wire", msMax: 150, bytesMax: 16 << 20, open: openQuery },
];
