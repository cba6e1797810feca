/**
 * The beacon in worlds with the real application: every founder has a hash chain, and whatever is decided is followed by a
 * record of our own that shares no code with the application's state.
 */
import { sha256 } from "#crypto";
import { equalBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { buildHashChain, type HashChain } from "../../lib/economy/hash-chain.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { readReveal, REVEAL_URL } from "../../node/execution/reveal.ts";

/** More than a validator proposes in a seed. */
const LENGTH = 400;
const chains = new Map<number, HashChain>();

/** The hash chain of a key; the same index gives the same chain. */
export function simBeaconChain(keyIndex: number): HashChain {
  const known = chains.get(keyIndex);
  if (known !== undefined) return known;
  const chain = buildHashChain(sha256(utf8ToBytes(`sim beacon ${keyIndex}`)), LENGTH);
  chains.set(keyIndex, chain);
  return chain;
}

/** Follows decided blocks. */
export interface BeaconCheck {
  /** Blocks that revealed so far. */
  readonly reveals: number;
  /** Each height once, ascending. @returns what is wrong with the block's reveal, if anything is */
  onDecided(block: Block): string | undefined;
}

/** @param founders  consensus address and key index of those that have a chain at genesis */
export function createBeaconCheck(
  founders: readonly { readonly address: Uint8Array; readonly keyIndex: number }[],
): BeaconCheck {
  const tips = new Map(founders.map(({ address, keyIndex }) => [toHex(address), simBeaconChain(keyIndex).tip]));
  let reveals = 0;
  return {
    get reveals() {
      return reveals;
    },
    onDecided({ header, data }) {
      const proposer = toHex(header.proposerAddress);
      for (const [index, tx] of data.txs.entries()) {
        if (!Buffer.from(tx).includes(REVEAL_URL)) continue;
        const reveal = index === 0 ? readReveal(tx, header.height) : undefined;
        if (reveal === undefined) return `height ${header.height}: transaction ${index} is a misplaced reveal`;
        const tip = tips.get(proposer);
        if (tip === undefined || !equalBytes(sha256(reveal), tip))
          return `height ${header.height}: a reveal that does not open the chain of ${proposer}`;
        tips.set(proposer, reveal);
        reveals += 1;
      }
      return undefined;
    },
  };
}
