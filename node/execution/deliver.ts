/**
 * Runs one transaction: decode, ante chain, messages (interop §6.7). What a refused part has written is taken back. The only place that
 * turns a refusal into a result. Anything that is not a `TxError` is a bug and passes through: on a decided block it
 * stops the node, because a swallowed bug forks the chain.
 */
import { assert } from "../../lib/assert.ts";
import { TxError, SdkError } from "../../lib/errors.ts";
import { min } from "../../lib/int.ts";
import { SIMULATION_GAS_MAX } from "../../lib/limits.ts";
import type { Branch } from "../../lib/store/branch.ts";
import { createContext } from "../../modules/context.ts";
import type { BlockInfo, ExecContext, ExecMode } from "../../modules/context.ts";
import { createEvent, withAttribute } from "../../modules/events.ts";
import type { Event } from "../../modules/events.ts";
import { createGasMeter } from "../../modules/gas.ts";
import type { GasMeter } from "../../modules/gas.ts";
import type { BoundMessage, MessageHandler } from "../../modules/module.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { checkGasLimit, runAnte, validateMessages } from "./ante/chain.ts";
import type { AnteEnvironment } from "./ante/run.ts";
import type { DecodedTx, TxDecoder } from "./tx/decode.ts";
import { wrapRefusal } from "./wrap-refusal.ts";

/** What every transaction is run with. */
export interface TxMachine {
  readonly decoder: TxDecoder;
  readonly ante: AnteEnvironment;
  readonly messages: ReadonlyMap<string, MessageHandler>;
}

/** The block, or the admission state, that transactions run in. `stores` receives what they keep. */
export interface TxScope {
  readonly chainId: string;
  readonly header: BlockInfo;
  readonly consensusParams: ConsensusParams;
  readonly stores: Branch;
  /** Gas of the block; undefined outside blocks. */
  readonly blockGas: GasBudget | undefined;
}

/** Gas that a block's transactions share. */
export interface GasBudget {
  /** undefined: without limit. */
  readonly limit: bigint | undefined;
  consumed: bigint;
}

/** What became of a transaction. */
export interface TxOutcome {
  readonly result: ExecTxResult;
  /** undefined when it could not be decoded. */
  readonly tx: DecodedTx | undefined;
  /** True when the ante chain passed: fee and sequence are charged, whatever the messages did. */
  readonly isAdmitted: boolean;
}

/** The mode in which the context of a transaction runs. */
export type TxMode = Exclude<ExecMode, "query">;

/** Runs `bytes` in `mode`. Check and recheck stop after the ante chain; simulate writes to `scope.stores` too: give it a branch. */
export function runTx(machine: TxMachine, scope: TxScope, bytes: Uint8Array, mode: TxMode): TxOutcome {
  let tx: DecodedTx;
  try {
    if (isSpent(scope.blockGas)) {
      throw new TxError(SdkError.OutOfGas, "no block gas left to run tx");
    }
    tx = machine.decoder.decode(bytes);
    validateMessages(tx);
    checkGasLimit(scope, tx);
  } catch (error) {
    return { result: refusedResult(error, 0n, 0n, []), tx: undefined, isAdmitted: false };
  }
  return runDecoded(machine, scope, tx, mode, createGasMeter(gasLimitOf(scope, tx, mode)));
}

/** A simulation may use a quarter of a default block, and what a block may where that is less: it runs on the thread that executes blocks. */
function gasLimitOf(scope: TxScope, tx: DecodedTx, mode: TxMode): bigint | undefined {
  if (mode === "genesis") {
    return undefined;
  }
  if (mode !== "simulate") {
    return tx.fee.gasLimit;
  }
  const maxGas = scope.consensusParams.block?.maxGas ?? -1n;
  return maxGas > 0n ? min(maxGas, SIMULATION_GAS_MAX) : SIMULATION_GAS_MAX;
}

function runDecoded(machine: TxMachine, scope: TxScope, tx: DecodedTx, mode: TxMode, gas: GasMeter): TxOutcome {
  const gasWanted = tx.fee.gasLimit;
  const ctx = openContext(scope, mode, gas);
  scope.stores.checkpoint();
  try {
    runAnte(machine.ante, ctx, tx);
  } catch (error) {
    scope.stores.revert();
    chargeBlock(scope.blockGas, gas);
    return { result: refusedResult(error, gasWanted, gas.consumed, []), tx, isAdmitted: false };
  }
  if (mode === "check" || mode === "recheck") {
    const result = ExecTxResult.create({ gasWanted, gasUsed: gas.consumed, events: ctx.events });
    return { result, tx, isAdmitted: true };
  }
  return { result: runMessages(machine, scope, tx, ctx), tx, isAdmitted: true };
}

/** Runs the messages after the ante chain; what they write is kept only when all of them, and the block's gas, allow it. */
function runMessages(machine: TxMachine, scope: TxScope, tx: DecodedTx, ctx: ExecContext): ExecTxResult {
  const gasWanted = tx.fee.gasLimit;
  const { gas, events } = ctx;
  const anteEvents = events.length;
  const responses: Any[] = [];
  scope.stores.checkpoint();
  try {
    for (let index = 0; index < tx.messages.length; index += 1) {
      const message = tx.messages[index];
      assert(message !== undefined, "messages are counted");
      const before = events.length;
      responses.push(runMessage(machine, ctx, message, index));
      events.push(...eventsOfMessage(message, events.splice(before), index));
    }
  } catch (error) {
    scope.stores.revert();
    events.length = anteEvents;
    chargeBlock(scope.blockGas, gas);
    return refusedResult(error, gasWanted, gas.consumed, events);
  }
  chargeBlock(scope.blockGas, gas);
  const { blockGas } = scope;
  if (blockGas?.limit !== undefined && blockGas.consumed > blockGas.limit) {
    const detail = `out of gas in location: block gas meter; gasWanted: ${blockGas.limit}, gasUsed: ${blockGas.consumed}`;
    scope.stores.revert();
    events.length = anteEvents;
    return refusedResult(new TxError(SdkError.OutOfGas, detail), gasWanted, gas.consumed, events);
  }
  const data = TxMsgData.encode({ data: [], msgResponses: responses });
  return ExecTxResult.create({ data, gasWanted, gasUsed: gas.consumed, events });
}

function runMessage(machine: TxMachine, ctx: ExecContext, message: BoundMessage, index: number): Any {
  try {
    const value = message.execute(ctx);
    return { typeUrl: machine.messages.get(message.typeUrl)?.responseTypeUrl ?? "", value };
  } catch (error) {
    throw wrapRefusal(error, `failed to execute message; message index: ${index}`);
  }
}

/** The SDK's `message` event before the module's own, each with the index of its message. */
function eventsOfMessage(message: BoundMessage, own: readonly Event[], index: number): readonly Event[] {
  const attributes: (readonly [string, string])[] = [["action", message.typeUrl]];
  const sender = message.signers[0];
  if (sender !== undefined) {
    attributes.push(["sender", sender]);
  }
  const namesModule = own.some((event) => event.attributes.some((attribute) => attribute.key === "module"));
  const moduleName = message.typeUrl.split(".")[1];
  if (!namesModule && moduleName !== undefined) {
    attributes.push(["module", moduleName]);
  }
  const msgIndex = { key: "msg_index", value: index.toString(), index: true };
  return [createEvent("message", ...attributes), ...own].map((event) => withAttribute(event, msgIndex));
}

function openContext(scope: TxScope, mode: TxMode, gas: GasMeter): ExecContext {
  const { chainId, header, consensusParams, stores } = scope;
  return createContext({ chainId, header, mode, consensusParams, stores, gas, charged: true });
}

function isSpent(blockGas: GasBudget | undefined): boolean {
  return blockGas?.limit !== undefined && blockGas.consumed >= blockGas.limit;
}

/** A block is charged what the transaction used, at most its limit, also when it failed. */
function chargeBlock(blockGas: GasBudget | undefined, gas: GasMeter): void {
  if (blockGas !== undefined) {
    blockGas.consumed += gas.limit === undefined ? gas.consumed : min(gas.consumed, gas.limit);
  }
}

/** The result of a refusal; rethrows anything else. */
function refusedResult(error: unknown, gasWanted: bigint, gasUsed: bigint, events: readonly Event[]): ExecTxResult {
  if (!(error instanceof TxError)) {
    throw error;
  }
  const { code, codespace, log } = error;
  return ExecTxResult.create({ code, codespace, log, gasWanted, gasUsed, events });
}
