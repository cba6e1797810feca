/** Waiting with a bound: every wait of an end-to-end run says what it waits for and fails when it does not come. */
import assert from "node:assert/strict";

const POLL_MS = 200;

/** Settles after `ms`. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Asks until the answer is there.
 * @param ask  undefined or false: not yet; an error of `ask` ends the wait
 * @throws AssertionError naming `why` after `timeoutMs`
 */
export async function waitFor<T>(
  why: string,
  timeoutMs: number,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) assert.fail(`not within ${timeoutMs / 1_000} s: ${why}`);
    await sleep(POLL_MS);
  }
}

/** Settles with `work`, or fails after `timeoutMs`. @throws AssertionError naming `why` */
export async function within<T>(why: string, timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const failure = new assert.AssertionError({ message: `not within ${timeoutMs / 1_000} s: ${why}` });
    timer = setTimeout(() => reject(failure), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
