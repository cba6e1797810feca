/**
 * Executes a whole block on an overlay: upgrade check, begin-of-block work, transactions, end-of-block work. Pure: the
 * same base and request give the same overlay and answer, whoever asks and how often.
 */
import { assert } from "../../lib/assert.ts";
import { toHex } from "../../lib/bytes.ts";
import type { TipOpener } from "../../lib/economy/hash-chain.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { MultiReader } from "../../lib/store/kv.ts";
import { createBlockContext } from "../../modules/context.ts";
import type { BlockContext } from "../../modules/context.ts";
import { readConsensusParams } from "../../modules/consensus/keeper.ts";
import { withAttribute } from "../../modules/events.ts";
import type { Event } from "../../modules/events.ts";
import type { Module } from "../../modules/module.ts";
import type { CommitInfo, ExecTxResult, Misbehavior, ValidatorUpdate } from "../../proto/gen/tendermint/abci/types.ts";
import { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { runTx } from "./deliver.ts";
import type { GasBudget, TxMachine, TxOutcome, TxScope } from "./deliver.ts";
import { createResultList } from "./finalize-answer.ts";
import type { AppModules } from "./modules.ts";
import { buildReveal, readReveal, runReveal } from "./reveal.ts";
import { prepareVersion } from "./upgrade.ts";

/** What a block is, as far as the state machine is concerned. */
export interface BlockRequest {
  readonly height: bigint;
  readonly time: bigint;
  readonly proposerAddress: Uint8Array;
  readonly lastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
}

/** An executed block; `overlay` holds all its writes over the base. */
export interface ExecutedBlock {
  readonly overlay: Branch;
  readonly events: readonly Event[];
  /** Their events are decoded when first read (`createResultList`). */
  readonly txResults: readonly ExecTxResult[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParams: ConsensusParams;
  /** True when every transaction passed its ante chain and their gas limits fit the block: what an honest proposer builds. */
  readonly isWellBuilt: boolean;
}

/** A block whose transactions are added one by one. */
export interface OpenBlock {
  /** Gas limit of the block, if it has one. */
  readonly gasLimit: bigint | undefined;
  /** The reveal that the block's proposer may put first, when the opener holds its hash chain. */
  reveal(opener: TipOpener): Uint8Array | undefined;
  /**
   * Runs the next transaction; the first may be the proposer's reveal. A refused one leaves no trace in the overlay and is
   * not part of the block unless kept.
   */
  run(bytes: Uint8Array): TxOutcome;
  /** Makes the outcome of the last run part of the block's results. */
  keep(outcome: TxOutcome): void;
  /** End-of-block work. The block must not be used afterwards. */
  finish(): ExecutedBlock;
}

/** Executes all transactions of a block in order. @throws NodeError("UPGRADE_NEEDED", "UPGRADE_REFUSED"), and whatever a bug throws, with the transaction's index */
export function executeBlock(
  machine: TxMachine,
  modules: AppModules,
  base: MultiReader,
  chainId: string,
  request: BlockRequest,
  txs: readonly Uint8Array[],
): ExecutedBlock {
  const block = openBlock(machine, modules, base, chainId, request);
  for (const [index, bytes] of txs.entries()) {
    try {
      block.keep(block.run(bytes));
    } catch (error) {
      throw new TxCrash(index, error);
    }
  }
  return block.finish();
}

/** An unexpected throw while a transaction ran: which one, and what it threw. */
export class TxCrash extends Error {
  override readonly name = "TxCrash";
  readonly txIndex: number;

  constructor(txIndex: number, cause: unknown) {
    super(`transaction ${txIndex} threw: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.txIndex = txIndex;
  }
}

/** Begins a block: upgrade check and begin-of-block work. @throws NodeError("UPGRADE_NEEDED", "UPGRADE_REFUSED") */
export function openBlock(
  machine: TxMachine,
  modules: AppModules,
  base: MultiReader,
  chainId: string,
  request: BlockRequest,
): OpenBlock {
  const overlay = branch(base);
  const { height, time, proposerAddress } = request;
  const header = { height, time, proposerAddress };
  prepareVersion(modules, overlay, chainId, header);
  const consensusParams = readConsensusParams(overlay);
  assert(consensusParams !== undefined, "consensus params are in state from genesis on");
  const options = { chainId, header, mode: "deliver", consensusParams, stores: overlay } as const;
  const phase = (
    mode: string,
    order: readonly Module[],
    work: (module: Module, ctx: BlockContext) => void,
  ): readonly Event[] => {
    const ctx = createBlockContext(options, request.lastCommit, request.misbehavior);
    for (const module of order) {
      work(module, ctx);
    }
    return ctx.events.map((event) => withAttribute(event, { key: "mode", value: mode, index: true }));
  };

  const events = [...phase("BeginBlock", modules.beginOrder, (module, ctx) => module.beginBlock?.(ctx))];
  const maxGas = consensusParams.block?.maxGas ?? -1n;
  const gasLimit = maxGas > 0n ? maxGas : undefined;
  const blockGas: GasBudget = { limit: gasLimit, consumed: 0n };
  const scope: TxScope = { chainId, header, consensusParams, stores: overlay, blockGas };
  const results = createResultList();
  let areAllAdmitted = true;
  let refusedGas = 0n;
  let gasWanted = 0n;
  let txCount = 0;
  return {
    gasLimit,
    reveal: (opener) => buildReveal(scope, opener),
    run(bytes) {
      const reveal = txCount === 0 ? readReveal(bytes, height) : undefined;
      if (reveal !== undefined) {
        refusedGas = 0n;
        return runReveal(scope, reveal);
      }
      const before = blockGas.consumed;
      const outcome = runTx(machine, scope, bytes, "deliver");
      if (!outcome.isAdmitted) {
        refusedGas = blockGas.consumed - before;
        blockGas.consumed = before;
      }
      return outcome;
    },
    keep(outcome) {
      // A refused transaction uses the block's gas only when it is part of the block.
      blockGas.consumed += outcome.isAdmitted ? 0n : refusedGas;
      txCount += 1;
      results.add(outcome.result);
      areAllAdmitted &&= outcome.isAdmitted;
      gasWanted += outcome.result.gasWanted;
    },
    finish() {
      let validatorUpdates: readonly ValidatorUpdate[] = [];
      const endEvents = phase("EndBlock", modules.endOrder, (module, ctx) => {
        module.endBlock?.(ctx);
        validatorUpdates = module.validatorSet?.afterBlock(ctx) ?? validatorUpdates;
      });
      assertUniqueKeys(validatorUpdates);
      const isWellBuilt = areAllAdmitted && (gasLimit === undefined || gasWanted <= gasLimit);
      const paramsAfter = readConsensusParams(overlay) ?? consensusParams;
      return {
        overlay,
        events: [...events, ...endEvents],
        txResults: results.finish(),
        validatorUpdates,
        consensusParams: paramsAfter,
        isWellBuilt,
      };
    },
  };
}

function assertUniqueKeys(updates: readonly ValidatorUpdate[]): void {
  const keys = updates.map((update) => toHex(PublicKey.encode(update.pubKey)));
  assert(new Set(keys).size === keys.length, "each validator is updated once per block (reliability A-23)");
  assert(
    updates.every((update) => update.power >= 0n),
    "a validator's power is not negative",
  );
}
