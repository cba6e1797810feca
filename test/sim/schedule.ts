/**
 * Virtual time: a binary heap of events ordered by (time, sequence). After each event all promises it woke are run to
 * rest before the next one, so a run is a pure function of its seed.
 */
import { createHash } from "node:crypto";

interface Event {
  readonly at: number;
  readonly sequence: number;
  readonly run: () => void;
}

/** The event loop of one simulated world. Times are nanoseconds since its start, exact integers below 2^53. */
export interface Schedule {
  readonly now: number;
  readonly events: number;
  /** Runs `run` `delayNs` from now, after everything scheduled for that instant before. */
  after(delayNs: number, run: () => void): void;
  /** Adds a line to the trace. */
  trace(line: string): void;
  /** SHA-256 of the trace so far, hex. */
  traceHash(): string;
  /** Runs events until `isOver` or none is left. @param eventsMax  bound against endless worlds */
  run(isOver: () => boolean, eventsMax: number): Promise<void>;
}

/** @param onLine  told each trace line (for a person who debugs) */
export function createSchedule(onLine?: (line: string) => void): Schedule {
  const heap: Event[] = [];
  const hash = createHash("sha256");
  let pendingTrace: string[] = [];
  let now = 0;
  let sequence = 0;
  let events = 0;

  const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.sequence < b.sequence);
  const push = (event: Event): void => {
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt];
      if (parent === undefined || !isBefore(event, parent)) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = event;
  };
  const pop = (): Event | undefined => {
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let childAt = 2 * at + 1;
      let child = heap[childAt];
      const right = heap[childAt + 1];
      if (child !== undefined && right !== undefined && isBefore(right, child)) {
        childAt += 1;
        child = right;
      }
      if (child === undefined || !isBefore(child, last)) break;
      heap[at] = child;
      at = childAt;
    }
    heap[at] = last;
    return top;
  };
  const flush = (): void => {
    hash.update(pendingTrace.join("\n"));
    pendingTrace = [];
  };

  return {
    get now() {
      return now;
    },
    get events() {
      return events;
    },
    after: (delayNs, run) => {
      sequence += 1;
      push({ at: now + delayNs, sequence, run });
    },
    trace: (line) => {
      const stamped = `${now} ${line}`;
      pendingTrace.push(stamped);
      if (pendingTrace.length > 1_000) flush();
      onLine?.(stamped);
    },
    traceHash: () => {
      flush();
      return hash.copy().digest("hex");
    },
    run: async (isOver, eventsMax) => {
      for (let count = 0; count < eventsMax && !isOver(); count += 1) {
        const event = pop();
        if (event === undefined) return;
        now = event.at;
        events += 1;
        event.run();
        // A nextTick asked for inside a microtask runs when all microtasks have run: the world is at rest then.
        await new Promise<void>((resolve) => process.nextTick(resolve));
      }
    },
  };
}
