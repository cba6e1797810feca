/** A signer without memory: for liars, and as a planted bug. */
import { proposalSignBytes, voteSignBytes } from "../../../lib/chain/sign-bytes.ts";
import type { Signer } from "../../../node/consensus/ports.ts";
import type { SimKey } from "./keys.ts";

/** Signs anything at once. */
export function createUnguardedSigner(key: SimKey): Signer {
  return {
    address: key.address,
    publicKey: key.publicKey,
    lastSigned: undefined,
    signVote: async (chainId, vote) => ({ ...vote, signature: key.sign(voteSignBytes(chainId, vote)) }),
    signProposal: async (chainId, proposal) => ({
      ...proposal,
      signature: key.sign(proposalSignBytes(chainId, proposal)),
    }),
  };
}
