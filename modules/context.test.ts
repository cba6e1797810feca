/** Proves: block work that is refused loses its own writes and events only, and a bug is no refusal. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_CONSENSUS_PARAMS } from "../lib/chain/params.ts";
import { SdkError, TxError } from "../lib/errors.ts";
import { branch } from "../lib/store/branch.ts";
import type { KvReader } from "../lib/store/kv.ts";
import { attempt, createContext, type ExecContext } from "./context.ts";
import { createEvent } from "./events.ts";

const EMPTY: KvReader = { get: () => undefined, has: () => false, range: () => [].values() };
const STORE = "s";
const VALUE = Uint8Array.of(1);

function createBlock(): ExecContext {
  return createContext({
    chainId: "c-1",
    header: { height: 1n, time: 0n, proposerAddress: new Uint8Array(0) },
    mode: "deliver",
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    stores: branch({ reader: () => EMPTY }),
  });
}

function writeRow(ctx: ExecContext, key: number): void {
  ctx.store(STORE).set(Uint8Array.of(key), VALUE);
  ctx.emit(createEvent("row", ["key", key.toString()]));
}

test("A-11: of three items the refused one leaves no trace, and the others stay", () => {
  const ctx = createBlock();
  const refusals = [1, 2, 3].map((key) =>
    attempt(ctx, (inner) => {
      writeRow(inner, key);
      if (key === 2) throw new TxError(SdkError.InvalidRequest, "bad item");
    }),
  );
  assert.deepEqual(
    refusals.map((refusal) => refusal?.code),
    [undefined, SdkError.InvalidRequest.code, undefined],
  );
  assert.deepEqual(
    [1, 2, 3].map((key) => ctx.store(STORE).has(Uint8Array.of(key))),
    [true, false, true],
  );
  assert.deepEqual(
    ctx.events.map(({ attributes }) => attributes[0]?.value),
    ["1", "3"],
  );
});

test("a bug, and gas that runs out, pass through", () => {
  for (const error of [new RangeError("bug"), new TxError(SdkError.OutOfGas)]) {
    const work = (): never => {
      throw error;
    };
    assert.throws(() => attempt(createBlock(), work), error);
  }
});
