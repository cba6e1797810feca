/** Running the messages of a passed proposal: all of them or none, in the name of the gov account, within a gas limit. */
import { moduleAddress } from "../../lib/address.ts";
import { TxError } from "../../lib/errors.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Proposal } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { govAuthority } from "../authority.ts";
import { formatCoins } from "../coins.ts";
import { createContext } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { createGasMeter } from "../gas.ts";
import type { MessageRouter } from "../message-router.ts";
import { GOV_ACCOUNT } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import { GovError } from "./errors.ts";
import { readDepositTotal } from "./keeper.ts";

/** Gas of one proposal's messages: nobody pays for it, so that it must be bounded. */
export const PROPOSAL_GAS_MAX = 20_000_000n;

/** What became of the messages. */
export interface Execution {
  /** Why they failed; undefined when they ran. */
  readonly failure: { readonly index: number; readonly typeUrl: string; readonly reason: string } | undefined;
  readonly gasUsed: bigint;
}

/**
 * Runs the messages on a branch; their writes and events are kept only when all of them succeed and the gov account still
 * holds what it owes to depositors. A bug passes through, as everywhere in block work.
 */
export function executeProposal(
  ctx: ExecContext,
  parts: { readonly bank: BankReader; readonly router: MessageRouter },
  proposal: Proposal,
): Execution {
  const staged = branch(ctx.stores);
  const gas = createGasMeter(PROPOSAL_GAS_MAX);
  const { chainId, header, mode, consensusParams } = ctx;
  const inner = createContext({ chainId, header, mode, consensusParams, stores: staged, gas, charged: true });
  for (const [index, message] of proposal.messages.entries()) {
    try {
      const bound = parts.router.bind(message);
      if (bound === undefined) {
        throw new TxError(GovError.UnroutableProposalMsg, message.typeUrl);
      }
      // What was valid when it was proposed may no longer be, after an upgrade (reliability A-02).
      bound.validateBasic();
      const isGovAlone = bound.signers.length === 1 && bound.signers[0] === govAuthority();
      refuseWhen(!isGovAlone, GovError.InvalidSigner, bound.signers.join());
      bound.execute(inner);
      assertDepositsCovered(inner, parts.bank);
    } catch (error) {
      if (!(error instanceof TxError)) {
        throw error;
      }
      return { failure: { index, typeUrl: message.typeUrl, reason: error.log }, gasUsed: gas.consumed };
    }
  }
  staged.write(ctx.stores);
  for (const event of inner.events) {
    ctx.emit(event);
  }
  return { failure: undefined, gasUsed: gas.consumed };
}

/** The gov account may spend what it was given, never what depositors will get back. */
function assertDepositsCovered(ctx: Context, bank: BankReader): void {
  const owed = readDepositTotal(ctx);
  const account = moduleAddress(GOV_ACCOUNT);
  const isShort = owed.some(({ denom, amount }) => bank.balance(ctx, account, denom) < amount);
  refuseWhen(isShort, GovError.InvalidProposalMsg, `it would spend deposits: ${formatCoins(owed)} must stay`);
}
