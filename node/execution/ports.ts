/** What the application needs of its store; `node/store/app-store.ts` fits. */
import type { MultiReader, StoreChanges } from "../../lib/store/kv.ts";
import type { ProofOp } from "../../proto/gen/tendermint/crypto/proof.ts";

/** Committed state with history and proofs. */
export interface AppState {
  /** 0n before the first commit. */
  readonly height: bigint;
  readonly appHash: Uint8Array;
  /** Committed state of `height`; synchronous reads. */
  latest(): MultiReader;
  /** Computes the app hash of a change set; nothing durable; one staged at a time, staging again replaces. */
  stage(height: bigint, changes: readonly StoreChanges[]): Uint8Array;
  /** Makes the staged change set durable and current. */
  commit(): Promise<void>;
  /** State of an older height. @throws NodeError("HEIGHT_PRUNED") */
  at(height: bigint): MultiReader;
  /** Value and ICS-23 proof operators of a key at a height. @throws NodeError("HEIGHT_PRUNED") */
  prove(
    storeName: string,
    key: Uint8Array,
    height: bigint,
  ): { readonly value: Uint8Array | undefined; readonly ops: readonly ProofOp[] };
}
