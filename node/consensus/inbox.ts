/**
 * The one total order of inputs: messages, timers and answers are taken one by one, and whatever an input sets off
 * (fsync, signature, execution) is done before the next is taken. This order is the order in the log.
 */
import type { Input } from "./core/input.ts";

/** The queue in front of the core. */
export interface Inbox {
  readonly length: number;
  /** Puts an input at the end. */
  put(input: Input): void;
  /** Puts an input before all that wait: our own vote comes back in as anyone's does. */
  putFirst(input: Input): void;
  /** Runs work in the order of inputs. */
  run(work: () => Promise<void>): void;
  /** Begins to take; what was put before waits for this. */
  open(): void;
  /** Settles when the input being taken is done. */
  settled(): Promise<void>;
}

/** What the inbox needs. */
export interface InboxOptions {
  readonly take: (input: Input) => Promise<void>;
  /** Called when nothing waits any more. */
  readonly onIdle: () => void;
  readonly isStopped: () => boolean;
  readonly onError: (error: unknown) => void;
}

type Job =
  | { readonly type: "core"; readonly input: Input }
  | { readonly type: "run"; readonly run: () => Promise<void> };

/** An inbox that takes nothing before `open`. */
export function createInbox(options: InboxOptions): Inbox {
  const queue: Job[] = [];
  let isBusy = true;
  let pumping: Promise<void> = Promise.resolve();

  const drain = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined && !options.isStopped(); job = queue.shift()) {
      if (job.type === "run") await job.run();
      else await options.take(job.input);
    }
    options.onIdle();
  };
  const pump = (): void => {
    if (isBusy || options.isStopped()) return;
    isBusy = true;
    pumping = drain()
      .catch(options.onError)
      .then(() => {
        isBusy = false;
        if (queue.length > 0) pump();
      });
  };
  const enqueue = (job: Job): void => {
    if (options.isStopped()) return;
    queue.push(job);
    pump();
  };
  return {
    get length() {
      return queue.length;
    },
    put: (input) => enqueue({ type: "core", input }),
    putFirst: (input) => {
      queue.unshift({ type: "core", input });
    },
    run: (run) => enqueue({ type: "run", run }),
    open: () => {
      isBusy = false;
      pump();
    },
    settled: () => pumping,
  };
}
