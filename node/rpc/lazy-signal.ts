/**
 * An abort signal that is made when somebody asks for it: most calls never look, and a controller with its listeners
 * costs more than such a call.
 */

/** The owner's side; hand out `signal()` only. */
export interface LazySignal {
  /** The signal; aborted already when `abort` was called before. */
  signal(): AbortSignal;
  abort(): void;
}

/** Creates one that is not aborted. @param outer  another that aborts this one too; it is asked for only when this one is */
export function createLazySignal(outer?: () => AbortSignal): LazySignal {
  let controller: AbortController | undefined;
  let whole: AbortSignal | undefined;
  let isAborted = false;
  return {
    signal: () => {
      if (whole !== undefined) return whole;
      controller = new AbortController();
      if (isAborted) controller.abort();
      whole = outer === undefined ? controller.signal : AbortSignal.any([controller.signal, outer()]);
      return whole;
    },
    abort: () => {
      isAborted = true;
      controller?.abort();
    },
  };
}
