/** Proves bank: coins and their bounds, messages against a small model under random histories, module accounts, invariants. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moduleAddress } from "../../lib/address.ts";
import { TxError } from "../../lib/errors.ts";
import { MAX_INT } from "../../lib/int.ts";
import {
  allRows,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  testAppState,
} from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { MsgMultiSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { addressText } from "../address.ts";
import {
  addCoins,
  coinsFromWire,
  containsAnyCoin,
  createCoins,
  formatCoins,
  parseCoins,
  subtractCoins,
} from "../coins.ts";
import type { Coins } from "../coins.ts";
import { MODULE_ACCOUNTS } from "../module-accounts.ts";
import { writeBalance, writeSendEnabled } from "./keeper.ts";

const people = ["ann", "ben", "cat", "dan"].map(testAccount);
const DENOMS = ["aaa", "bbb", "ccc"];
const COINS = DENOMS.map((denom) => ({ denom, amount: "1000" }));

function multiSend(
  from: TestAccount,
  outputs: readonly { readonly to: string; readonly coins: Coins }[],
  total?: Coins,
): Any {
  const wire = (coins: Coins): { denom: string; amount: string }[] =>
    coins.map(({ denom, amount }) => ({ denom, amount: amount.toString() }));
  const sum = total ?? outputs.reduce<Coins>((all, { coins }) => addCoins(all, coins), []);
  const value = MsgMultiSend.encode({
    inputs: [{ address: from.text, coins: wire(sum) }],
    outputs: outputs.map(({ to, coins }) => ({ address: to, coins: wire(coins) })),
  });
  return { typeUrl: `/${MsgMultiSend.typeName}`, value };
}

test("coins are sorted, unique, positive and bounded on every path (A-08)", () => {
  assert.equal(formatCoins(parseCoins("5bbb,3aaa")), "3aaa,5bbb");
  assert.equal(
    formatCoins(
      createCoins([
        { denom: "bbb", amount: 1n },
        { denom: "aaa", amount: 2n },
        { denom: "bbb", amount: 3n },
      ]),
    ),
    "2aaa,4bbb",
  );
  assert.deepEqual(parseCoins(""), []);
  assert.equal(subtractCoins(parseCoins("5aaa"), parseCoins("6aaa")), undefined);
  assert.deepEqual(subtractCoins(parseCoins("5aaa,1bbb"), parseCoins("5aaa")), parseCoins("1bbb"));
  assert.equal(containsAnyCoin(parseCoins("5aaa"), parseCoins("9aaa,1bbb")), false);
  assert.equal(containsAnyCoin(parseCoins("5aaa,1bbb"), parseCoins("9aaa,1bbb")), true);
  const bad = [
    [{ denom: "aaa", amount: "0" }],
    [{ denom: "aaa", amount: "-1" }],
    [{ denom: "aaa", amount: "01" }],
    [{ denom: "aaa", amount: "" }],
    [{ denom: "aaa", amount: "1e3" }],
    [{ denom: "a", amount: "1" }],
    [
      { denom: "bbb", amount: "1" },
      { denom: "aaa", amount: "1" },
    ],
    [
      { denom: "aaa", amount: "1" },
      { denom: "aaa", amount: "1" },
    ],
    [{ denom: "aaa", amount: (MAX_INT + 1n).toString() }],
    [{ denom: "aaa", amount: "9".repeat(10_000) }],
    Array.from({ length: 300 }, (_, index) => ({ denom: `d${String(index).padStart(3, "0")}`, amount: "1" })),
  ];
  for (const coins of bad) {
    assert.throws(() => coinsFromWire(coins), TxError, JSON.stringify(coins).slice(0, 60));
  }
  const most = [{ denom: "aaa", amount: MAX_INT }];
  assert.deepEqual(coinsFromWire([{ denom: "aaa", amount: MAX_INT.toString() }]), most);
  assert.throws(() => addCoins(most, parseCoins("1aaa")), /Int overflow/);
  for (const text of ["5", "aaa", "-5aaa", "5aaa,5aaa", "05aaa", "5a", "5aaa\u00e9"]) {
    assert.throws(() => parseCoins(text), TxError, text);
  }
});

test("random transfers and multi-sends agree with a model; every refusal leaves the rows as they were", async () => {
  const amount = fc.oneof(
    { weight: 4, arbitrary: fc.bigInt(1n, 400n) },
    { weight: 1, arbitrary: fc.constantFrom(1000n, 5000n, MAX_INT) },
  );
  const target = fc.constantFrom(
    ...people.map(({ text }) => text),
    testAccount("fresh").text,
    ...MODULE_ACCOUNTS.map(({ name }) => addressText(moduleAddress(name))),
  );
  const output = fc.record({ to: target, denom: fc.constantFrom(...DENOMS), amount });
  const command = fc.record({
    from: fc.nat(people.length - 1),
    outputs: fc.array(output, { minLength: 1, maxLength: 3 }),
    isMulti: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
      const chain = await createTestApp({ accounts: people, coins: COINS });
      await chain.block([]);
      const model = new Map<string, bigint>(
        people.flatMap(({ text }) => DENOMS.map((denom) => [`${text}/${denom}`, 1000n] as const)),
      );
      const sequences = people.map(() => 0n);
      for (const { from, outputs, isMulti } of commands) {
        await step(chain, model, sequences, from, isMulti ? outputs : outputs.slice(0, 1), isMulti);
      }
    }),
    { numRuns: 25, seed: 20_240_101 },
  );
});

interface ModelOutput {
  readonly to: string;
  readonly denom: string;
  readonly amount: bigint;
}

/** The model: balances in a map; a move is all or nothing; closed module accounts take nothing. */
async function step(
  chain: TestApp,
  model: Map<string, bigint>,
  sequences: bigint[],
  from: number,
  outputs: readonly ModelOutput[],
  isMulti: boolean,
): Promise<void> {
  const sender = people[from];
  const sequence = sequences[from];
  const [first] = outputs;
  assert.ok(sender !== undefined && sequence !== undefined && first !== undefined);
  const closed = new Set(
    MODULE_ACCOUNTS.filter(({ open }) => !open).map(({ name }) => addressText(moduleAddress(name))),
  );
  const sums = new Map<string, bigint>();
  for (const { denom, amount } of outputs) {
    sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  }
  const isPossible =
    outputs.every(({ to }) => !closed.has(to)) &&
    [...sums].every(([denom, sum]) => sum <= (model.get(`${sender.text}/${denom}`) ?? 0n));
  const doesOverflow = [...sums.values()].some((sum) => sum > MAX_INT);
  if (doesOverflow) {
    return;
  }
  const message = isMulti
    ? multiSend(
        sender,
        outputs.map(({ to, denom, amount }) => ({ to, coins: [{ denom, amount }] })),
      )
    : sendMessage(sender, first.to, first.amount, first.denom);
  const before = allRows(chain.state.latest(), ["bank"]);
  const tx = signTx({
    messages: [message],
    signers: [{ account: sender, number: BigInt(from), sequence }],
    fee: { amount: [], gasLimit: 2_000_000n },
  });
  const { txResults } = await chain.block([tx]);
  sequences[from] = sequence + 1n;
  assert.equal(txResults[0]?.code === 0, isPossible, txResults[0]?.log);
  if (!isPossible) {
    assert.deepEqual(allRows(chain.state.latest(), ["bank"]), before);
  } else {
    for (const { to, denom, amount } of outputs) {
      model.set(`${sender.text}/${denom}`, (model.get(`${sender.text}/${denom}`) ?? 0n) - amount);
      model.set(`${to}/${denom}`, (model.get(`${to}/${denom}`) ?? 0n) + amount);
    }
  }
  const ctx = chain.read();
  for (const { text, address } of people) {
    for (const denom of DENOMS) {
      assert.equal(chain.modules.bank.balance(ctx, address, denom), model.get(`${text}/${denom}`) ?? 0n);
    }
  }
  assert.deepEqual(chain.app.checkInvariants(), []);
}

const [ann, ben] = people;
assert.ok(ann !== undefined && ben !== undefined);
const signers = [{ account: ann, number: 0n, sequence: 0n }];

const refusals: readonly (readonly [why: string, message: Any, code: number, codespace: string, log: RegExp])[] = [
  [
    "no coins",
    {
      typeUrl: "/cosmos.bank.v1beta1.MsgMultiSend",
      value: MsgMultiSend.encode({
        inputs: [{ address: ann.text, coins: [] }],
        outputs: [{ address: ben.text, coins: [] }],
      }),
    },
    10,
    "sdk",
    /invalid coins/,
  ],
  ["no outputs", multiSend(ann, [], parseCoins("1aaa")), 3, "bank", /no outputs to send transaction/],
  [
    "sums differ",
    multiSend(ann, [{ to: ben.text, coins: parseCoins("2aaa") }], parseCoins("3aaa")),
    4,
    "bank",
    /sum inputs != sum outputs/,
  ],
  [
    "two inputs",
    {
      typeUrl: "/cosmos.bank.v1beta1.MsgMultiSend",
      value: MsgMultiSend.encode({
        inputs: [
          { address: ann.text, coins: [{ denom: "aaa", amount: "1" }] },
          { address: ann.text, coins: [{ denom: "aaa", amount: "1" }] },
        ],
        outputs: [{ address: ben.text, coins: [{ denom: "aaa", amount: "2" }] }],
      }),
    },
    9,
    "bank",
    /multiple senders not allowed/,
  ],
  ["unknown denom", sendMessage(ann, ben, 1n, "zzz"), 5, "sdk", /spendable balance 0zzz is smaller than 1zzz/],
  ["a recipient that is none", sendMessage(ann, "nobody", 1n, "aaa"), 7, "sdk", /invalid to address: /],
  ["zero", sendMessage(ann, ben, 0n, "aaa"), 10, "sdk", /0aaa: invalid coins/],
  ["negative", sendMessage(ann, ben, -1n, "aaa"), 10, "sdk", /-1aaa: invalid coins/],
];

for (const [why, message, code, codespace, log] of refusals) {
  test(`a transfer is refused: ${why}`, async () => {
    const chain = await createTestApp({ accounts: people, coins: COINS });
    const { txResults } = await chain.block([signTx({ messages: [message], signers, fee: { amount: [] } })]);
    assert.deepEqual([txResults[0]?.code, txResults[0]?.codespace], [code, codespace], txResults[0]?.log);
    assert.match(txResults[0]?.log ?? "", log);
  });
}

test("a module's address cannot be taken: not by genesis, not by coins, for every module (A-05)", async () => {
  for (const { name, open } of MODULE_ACCOUNTS) {
    const text = addressText(moduleAddress(name));
    const impostor = { ...ann, address: moduleAddress(name), text };
    await assert.rejects(
      createTestApp({ appState: testAppState([impostor], COINS) }),
      /the module that owns this address differ/,
    );
    const chain = await createTestApp({ accounts: people, coins: COINS });
    assert.equal(chain.modules.auth.account(chain.read(), moduleAddress(name)), undefined);
    await chain.block([signTx({ messages: [sendMessage(ann, text, 3n, "aaa")], signers, fee: { amount: [] } })]);
    const account = chain.modules.auth.account(chain.read(), moduleAddress(name));
    assert.equal(account?.module?.name, name);
    assert.equal(chain.modules.bank.balance(chain.read(), moduleAddress(name), "aaa"), open ? 3n : 0n);
    await chain.block([]);
    assert.deepEqual(chain.app.checkInvariants(), []);
  }
});

test("a denom whose transfers are switched off stays where it is", async () => {
  const chain = await createTestApp({
    accounts: people,
    coins: COINS,
    appState: {
      bank: { ...Object(testAppState(people, COINS)["bank"]), send_enabled: [{ denom: "aaa", enabled: false }] },
    },
  });
  const { txResults } = await chain.block([
    signTx({ messages: [sendMessage(ann, ben, 1n, "aaa")], signers, fee: { amount: [] } }),
  ]);
  assert.equal(
    txResults[0]?.log,
    "failed to execute message; message index: 0: aaa transfers are currently disabled: send transactions are disabled",
  );
});

test("the invariants see coins from nothing and a balance without supply", async () => {
  const chain = await createTestApp({ accounts: people, coins: COINS });
  await chain.block([]);
  const ctx = chain.read();
  writeBalance(ctx, ann.address, "aaa", 1000n, 1001n);
  writeBalance(ctx, ann.address, "new", 0n, 1n);
  writeSendEnabled(ctx, "aaa", true);
  const bank = chain.modules.modules.find((module) => module.name === "bank");
  const violations = bank?.invariants.flatMap((invariant) => invariant.check(ctx)) ?? [];
  assert.deepEqual(violations, [
    "supply of aaa is 4000, balances sum to 4001",
    "4 denoms have balances, 3 have supply",
  ]);
});
