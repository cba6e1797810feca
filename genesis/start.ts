/**
 * Whether a network can start from a document: the application runs it exactly as InitChain will, on nothing, and every
 * invariant is checked. Also the way back, from a running state to a document.
 */
import { branch } from "../lib/store/branch.ts";
import type { KvReader, MultiReader } from "../lib/store/kv.ts";
import { appStateBytes } from "../lib/chain/genesis-doc.ts";
import type { GenesisDoc } from "../lib/chain/genesis-doc.ts";
import { updateConsensusParams, DEFAULT_CONSENSUS_PARAMS } from "../lib/chain/params.ts";
import { ChainError, SdkError, TxError } from "../lib/errors.ts";
import { parseJson } from "../lib/json.ts";
import { createContext } from "../modules/context.ts";
import type { ValidatorUpdate } from "../proto/gen/tendermint/abci/types.ts";
import type { Application } from "../node/execution/app.ts";
import { buildFirstState } from "../node/execution/genesis-state.ts";
import type { FirstState } from "../node/execution/genesis-state.ts";
import { createAppModules } from "../node/execution/modules.ts";
import { createTxDecoder } from "../node/execution/tx/decode.ts";
import { createSignatureMemo } from "../node/execution/tx/signature.ts";

/** What a network starts with. */
export interface GenesisCheck {
  readonly validators: readonly ValidatorUpdate[];
  /** Rows of the first state over all stores. */
  readonly rowCount: number;
}

const NOTHING: KvReader = { get: () => undefined, has: () => false, range: () => [][Symbol.iterator]() };

/** A state without rows. */
export const EMPTY_STATE: MultiReader = { reader: () => NOTHING };

/** The first state of a document, on nothing. @throws TxError with the reason why the network cannot start */
export function firstStateOf(doc: GenesisDoc): FirstState {
  const modules = createAppModules();
  const { auth, bank, feegrant, messages } = modules;
  const signatureMemo = createSignatureMemo(false);
  const machine = {
    decoder: createTxDecoder(messages, false),
    ante: { auth, bank, feegrant, signatureMemo, minGasPrices: [] },
    messages,
  };
  const request = {
    time: doc.genesisTime,
    chainId: doc.chainId,
    consensusParams: doc.consensusParams,
    validators: doc.validators.map(({ pubKey, power }) => ({ pubKey, power })),
    appStateBytes: appStateBytes(doc),
    initialHeight: doc.initialHeight,
  };
  return buildFirstState(machine, modules, EMPTY_STATE, request, doc.consensusParams);
}

/**
 * Proves that a network can start: InitChain succeeds, there is a validator, all invariants hold.
 * @throws TxError with the reason
 */
export function checkGenesis(doc: GenesisDoc): GenesisCheck {
  const { overlay, validators, consensusParams } = firstStateOf(doc);
  if (validators.length === 0) {
    throw new TxError(ChainError.InvalidGenesis, "validator set is nil in genesis and still empty after InitChain");
  }
  const header = { height: doc.initialHeight, time: doc.genesisTime, proposerAddress: new Uint8Array(0) };
  const ctx = createContext({ chainId: doc.chainId, header, mode: "query", consensusParams, stores: branch(overlay) });
  for (const module of createAppModules().modules) {
    for (const { name, check } of module.invariants) {
      const [violation] = check(ctx);
      if (violation !== undefined) {
        throw new TxError(SdkError.InvalidRequest, `${module.name}/${name}: ${violation}`);
      }
    }
  }
  return { validators, rowCount: overlay.changes().reduce((sum, { changes }) => sum + changes.length, 0) };
}

/** What an exported document says of the network that it starts. */
export interface ExportOptions {
  readonly chainId: string;
  readonly genesisTime: bigint;
  /** Height to export: a committed one that is not pruned. */
  readonly height: bigint;
  /** Continue counting at `height + 1`, or begin anew at 1. */
  readonly isForZeroHeight: boolean;
}

/** The state of a height as the genesis of a network. @throws NodeError("HEIGHT_PRUNED") */
export function exportGenesis(app: Application, options: ExportOptions): GenesisDoc {
  const { appState, consensusParams } = app.exportState(options.height);
  return {
    chainId: options.chainId,
    genesisTime: options.genesisTime,
    initialHeight: options.isForZeroHeight ? 1n : options.height + 1n,
    consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, consensusParams),
    validators: [],
    appHash: new Uint8Array(0),
    appState: parseJson(JSON.stringify(appState)),
  };
}
