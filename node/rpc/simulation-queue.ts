/**
 * Simulations run on the thread that executes blocks. One at a time is asked for, so that consensus messages go in
 * between, and the queue is short: a caller beyond it is told to come back.
 */
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { SIMULATIONS_WAITING_MAX } from "../../lib/limits.ts";

/** Paths whose queries execute transactions. */
const SIMULATION_PATHS: ReadonlySet<string> = new Set([
  "/cosmos.tx.v1beta1.Service/Simulate",
  "/app/simulate",
  "app/simulate",
]);

/** Runs queries; those that simulate wait for one another. */
export interface SimulationQueue {
  /** @throws QueryError(ResourceExhausted) when too many wait already */
  run<T>(path: string, work: () => Promise<T>): Promise<T>;
}

/** Creates an empty queue. */
export function createSimulationQueue(): SimulationQueue {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(path, work) {
      if (!SIMULATION_PATHS.has(path)) return work();
      if (waiting >= SIMULATIONS_WAITING_MAX)
        throw new QueryError(GrpcCode.ResourceExhausted, `${waiting} simulations are waiting; try again later`);
      waiting += 1;
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
  };
}
