/**
 * The first transaction of a block whose proposer opens its hash chain (docs/spec/beacon.md EB12-EB15, ADR 0008). It has the
 * form of a transaction, so that unmodified clients can read blocks, but no signature, no fee and no gas. Nothing else
 * takes it: everywhere but at index 0 of its own block the decoder refuses its message.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { TipOpener } from "../../lib/economy/hash-chain.ts";
import { createContext } from "../../modules/context.ts";
import { BEACON_BYTES, findBeaconChain, revealBeacon } from "../../modules/emissions/beacon.ts";
import { withAttribute } from "../../modules/events.ts";
import { MsgRevealBeacon, MsgRevealBeaconResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { AuthInfo, Fee, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import type { TxOutcome, TxScope } from "./deliver.ts";

/** Type URL of the one message of a reveal. */
export const REVEAL_URL = `/${MsgRevealBeacon.typeName}`;
/** An empty fee rather than none: readers of the SDK take a transaction's fee for granted. */
const AUTH_INFO = AuthInfo.encode(AuthInfo.create({ fee: Fee.create() }));
/** Bytes after the reveal in TxRaw: auth info with its tag and length. */
const TAIL_BYTES = AUTH_INFO.length + 2;
const RESPONSE = TxMsgData.encode({
  data: [],
  msgResponses: [{ typeUrl: `/${MsgRevealBeaconResponse.typeName}`, value: MsgRevealBeaconResponse.encode({}) }],
});

/** The bytes of a height's reveal: there is one form only. */
export function revealTx(height: bigint, reveal: Uint8Array): Uint8Array {
  const message = { typeUrl: REVEAL_URL, value: MsgRevealBeacon.encode({ height, reveal }) };
  const bodyBytes = TxBody.encode(TxBody.create({ messages: [message] }));
  return TxRaw.encode({ bodyBytes, authInfoBytes: AUTH_INFO, signatures: [] });
}

/** The 32 bytes that a transaction reveals at this height; undefined when it is anything but the one form of a reveal. */
export function readReveal(bytes: Uint8Array, height: bigint): Uint8Array | undefined {
  const end = bytes.length - TAIL_BYTES;
  const start = end - BEACON_BYTES;
  if (start < 0) {
    return undefined;
  }
  // What is not where a reveal has its value gives other bytes when it is put there again.
  const reveal = bytes.slice(start, end);
  return equalBytes(revealTx(height, reveal), bytes) ? reveal : undefined;
}

/** Runs a reveal as the block's first transaction; a wrong one leaves no trace and is not admitted. */
export function runReveal(scope: TxScope, reveal: Uint8Array): TxOutcome {
  const ctx = blockContext(scope, scope.stores);
  scope.stores.checkpoint();
  try {
    revealBeacon(ctx, reveal);
  } catch (error) {
    if (!(error instanceof TxError)) {
      throw error;
    }
    scope.stores.revert();
    const { code, codespace, log } = error;
    return { result: ExecTxResult.create({ code, codespace, log }), tx: undefined, isAdmitted: false };
  }
  const events = ctx.events.map((event) => withAttribute(event, { key: "msg_index", value: "0", index: true }));
  return { result: ExecTxResult.create({ data: RESPONSE, events }), tx: undefined, isAdmitted: true };
}

/** The reveal that a proposer may open its block with; undefined when it has no chain here, or none that we can open. */
export function buildReveal(scope: TxScope, opener: TipOpener): Uint8Array | undefined {
  const { height, proposerAddress } = scope.header;
  const chain = findBeaconChain(blockContext(scope, scope.stores), proposerAddress);
  const reveal = chain === undefined ? undefined : opener.open(chain.tip, chain.revealsLeft);
  return reveal === undefined ? undefined : revealTx(height, reveal);
}

function blockContext({ chainId, header, consensusParams }: TxScope, stores: Branch) {
  return createContext({ chainId, header, mode: "deliver", consensusParams, stores });
}
