/**
 * Turns single checks into batches: what is asked while a few batches are under way travels together in the next one.
 * One alone waits for nobody. Batches are made in call order and answered in it.
 */

/** Checks in one batch at most. */
export const CHECK_BATCH_MAX = 256;
/** Batches under way at once: one is checked while the signatures of the next are judged. */
const BATCHES_UNDER_WAY = 4;

interface Waiting<Call, Answer> {
  readonly call: Call;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Wraps a batch check as a check of one.
 * @param run  answers one for each call, in order; what it rejects with rejects each call of the batch
 */
export function createBatchedCheck<Call, Answer>(
  run: (calls: readonly Call[]) => Promise<readonly Answer[]>,
): (call: Call) => Promise<Answer> {
  let waiting: Waiting<Call, Answer>[] = [];
  let underWay = 0;
  let isScheduled = false;

  const send = async (batch: readonly Waiting<Call, Answer>[]): Promise<void> => {
    underWay += 1;
    try {
      const answers = await run(batch.map(({ call }) => call));
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay -= 1;
      schedule();
    }
  };
  const flush = (): void => {
    isScheduled = false;
    while (waiting.length > 0 && underWay < BATCHES_UNDER_WAY) {
      const batch = waiting.slice(0, CHECK_BATCH_MAX);
      waiting = waiting.slice(CHECK_BATCH_MAX);
      void send(batch);
    }
  };
  const schedule = (): void => {
    if (isScheduled || waiting.length === 0 || underWay >= BATCHES_UNDER_WAY) return;
    isScheduled = true;
    setImmediate(flush);
  };

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      schedule();
    });
}
