/** One line that tells a person how a node does: `Synced · height 128,401 · 1.0 s blocks · 4/4 validators · peers 12 · mempool 3`. */

/** What the line needs to know. */
export interface StatusFacts {
  readonly catchingUp: boolean;
  readonly height: bigint;
  /** Height of the best peer, when known and ahead. */
  readonly targetHeight?: bigint;
  /** Header-time difference of recent blocks, in seconds; absent before two blocks. */
  readonly blockSeconds?: number;
  /** Validators whose signature stands in the last commit. */
  readonly signedCount?: number;
  readonly validatorCount: number;
  readonly peerCount: number;
  readonly mempoolCount: number;
  /** Why no block comes, when none comes. */
  readonly trouble?: string;
}

/** Groups digits by three: `128,401`. */
export function groupDigits(value: bigint | number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The line, without colour or line end. */
export function statusLine(facts: StatusFacts): string {
  const { catchingUp, height, targetHeight, blockSeconds, signedCount, validatorCount } = facts;
  const state =
    facts.trouble !== undefined ? "Waiting" : catchingUp ? "Catching up" : height === 0n ? "Starting" : "Synced";
  const goal =
    catchingUp && targetHeight !== undefined && targetHeight > height ? ` of ${groupDigits(targetHeight)}` : "";
  const parts = [
    state,
    `height ${groupDigits(height)}${goal}`,
    ...(blockSeconds === undefined ? [] : [`${blockSeconds.toFixed(1)} s blocks`]),
    signedCount === undefined ? `${validatorCount} validators` : `${signedCount}/${validatorCount} validators`,
    `peers ${facts.peerCount}`,
    `mempool ${groupDigits(facts.mempoolCount)}`,
    ...(facts.trouble === undefined ? [] : [facts.trouble]),
  ];
  return parts.join(" · ");
}
