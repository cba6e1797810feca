/** How a lie is convicted: committed to, shown in a later block, paid for out of the liar's bond once others had their time. */
import assert from "node:assert/strict";
import { MsgCommitFraud, MsgProveFraud, MsgProveFraudResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import type { Conviction } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import { commitFraudMessage, proveFraudMessage } from "../../../sdk/attribution-proofs.ts";
import { queryConvictions } from "../../../sdk/attribution-queries.ts";
import { packMessage, signAndBroadcast } from "../../../sdk/client.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { type EconomyStage, sendAll, waitUntil } from "./stage.ts";

/** What a finder bonds for each case; at most three times as much is paid for finding. */
export const FINDER_BOND = 10_000_000n;

/** What a conviction takes, ubyl. */
export interface Slash {
  readonly subject: string;
  readonly amount: bigint;
  /** A quarter, at most three times the finder's bond. */
  readonly reward: bigint;
}

/** Somebody who checks what others say. */
export interface Finder {
  /** Commits to a case and shows it. @returns what will be taken, which stands until then in the list of convictions */
  convict(fraud: Uint8Array): Promise<Slash>;
  /** Waits until all that was convicted is paid, and counts the finder's money to the unit. */
  paid(): Promise<readonly Slash[]>;
}

/** A finder who has done nothing else before. */
export async function createFinder(stage: EconomyStage, wallet: Wallet): Promise<Finder> {
  const { rpc, chainId } = stage;
  const before = await queryBalance(rpc, wallet.address);
  const slashes: Slash[] = [];
  let fees = 0n;
  return {
    async convict(fraud) {
      const commit = commitFraudMessage(chainId, wallet.address, { fraud, bond: FINDER_BOND });
      fees += (await signAndBroadcast(rpc, wallet, [packMessage(MsgCommitFraud, commit)])).fee;
      const proof = packMessage(MsgProveFraud, proveFraudMessage(wallet.address, fraud));
      const { response, sent } = await sendAll(stage, wallet, MsgProveFraudResponse, proof);
      fees += sent.fee;
      const waiting = (await queryConvictions(rpc)).find(({ subject }) => subject === response.subject);
      assert.equal(waiting?.finder, wallet.address);
      const slash = slashOf(waiting);
      slashes.push(slash);
      return slash;
    },
    async paid() {
      const isPaid = async (): Promise<boolean> => (await queryConvictions(rpc)).length === 0;
      await waitUntil("nobody can have found it earlier", isPaid);
      const rewards = slashes.reduce((sum, { reward }) => sum + reward, 0n);
      assert.equal(await queryBalance(rpc, wallet.address), before - fees + rewards, "bonds back, and the rewards");
      return slashes;
    },
  };
}

function slashOf({ subject, amount }: Conviction): Slash {
  const quarter = amount / 4n;
  const most = 3n * FINDER_BOND;
  return { subject, amount, reward: quarter < most ? quarter : most };
}
