/** What a finder of a fraud commits to before showing it (docs/spec/attribution.md T90). */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../bytes.ts";
import { lengthPrefixed } from "../../varint.ts";

const COMMITMENT = utf8ToBytes("byline/fraud/1");

/** T90: `SHA-256("byline/fraud/1" ‖ lp(chain id) ‖ SHA-256(case) ‖ lp(sender))`. @param sender  address bytes */
export function fraudCommitment(chainId: string, fraud: Uint8Array, sender: Uint8Array): Uint8Array {
  const chain = lengthPrefixed(utf8ToBytes(chainId));
  return sha256(concatBytes(COMMITMENT, chain, sha256(fraud), lengthPrefixed(sender)));
}

const AUDIT = utf8ToBytes("byline/audit/1");
const PLANT = utf8ToBytes("byline/plant/1");

/** What an auditor commits to. */
export interface AuditReveal {
  readonly taskId: bigint;
  /** Address bytes. */
  readonly auditor: Uint8Array;
  /** Root of the drawn list, 32 bytes. */
  readonly answer: Uint8Array;
  /** 32 bytes. */
  readonly salt: Uint8Array;
}

/** T102: `SHA-256("byline/audit/1" ‖ lp(chain id) ‖ be64(task) ‖ lp(auditor) ‖ lp(answer) ‖ lp(salt))`. */
export function auditCommitment(chainId: string, { taskId, auditor, answer, salt }: AuditReveal): Uint8Array {
  const parts = [auditor, answer, salt].map(lengthPrefixed);
  return sha256(concatBytes(AUDIT, lengthPrefixed(utf8ToBytes(chainId)), bigEndian64(taskId), ...parts));
}

/** T106: `SHA-256("byline/plant/1" ‖ lp(chain id) ‖ publication root ‖ lp(salt))`. */
export function plantCommitment(chainId: string, publicationRoot: Uint8Array, salt: Uint8Array): Uint8Array {
  return sha256(concatBytes(PLANT, lengthPrefixed(utf8ToBytes(chainId)), publicationRoot, lengthPrefixed(salt)));
}
