/** What every lane of the end-to-end run is made of. */
import type { createNetwork, Network } from "./network.ts";

/** Figures that a lane found, for the report. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a lane gets. */
export interface LaneContext {
  /** One line of progress. */
  say(text: string): void;
  /** A network that is closed when the lane ends, however it ends. */
  network(options: Parameters<typeof createNetwork>[0]): Promise<Network>;
  /** Called when the lane ends, last added first. */
  onEnd(close: () => Promise<void>): void;
}

/** One lane. */
export interface Lane {
  readonly name: string;
  /** What it proves, in one line. */
  readonly about: string;
  /** Not run unless it is named: it needs what `npm ci` does not bring. */
  readonly isOptional?: boolean;
  run(context: LaneContext): Promise<Facts>;
}
