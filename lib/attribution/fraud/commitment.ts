/** What a finder of a fraud commits to before showing it (docs/spec/attribution.md T90). */
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../bytes.ts";
import { lengthPrefixed } from "../../varint.ts";

const COMMITMENT = utf8ToBytes("byline/fraud/1");

/** T90: `SHA-256("byline/fraud/1" ‖ lp(chain id) ‖ SHA-256(case) ‖ lp(sender))`. @param sender  address bytes */
export function fraudCommitment(chainId: string, fraud: Uint8Array, sender: Uint8Array): Uint8Array {
  const chain = lengthPrefixed(utf8ToBytes(chainId));
  return sha256(concatBytes(COMMITMENT, chain, sha256(fraud), lengthPrefixed(sender)));
}
