/** What a version of the application is: its number, the name of the plan that leads to it, and how the state gets there. */
import type { ExecContext } from "../../modules/context.ts";

/** One module's step to its next consensus version. */
export interface Migration {
  /** Name of the module; its version in state becomes that of the manifest. */
  readonly module: string;
  /** Rewrites rows. @throws TxError when the state cannot be carried over: the upgrade is refused, the node stops */
  migrate(ctx: ExecContext): void;
}

/** How the version before this one becomes this one. */
export interface AppUpgrade {
  /** Application version that the migrations start from. */
  readonly from: bigint;
  /** In the order in which they run. */
  readonly migrations: readonly Migration[];
}

/** The application version that a set of modules is. */
export interface AppVersion {
  /** Part of every header, kept in state. */
  readonly version: bigint;
  /** Name of the plan that leads here; a plan of another name halts this binary. */
  readonly versionName: string;
  /** undefined for the first version: nothing leads to it but a genesis. */
  readonly upgrade: AppUpgrade | undefined;
  /** Heights whose plan is passed over (`--unsafe-skip-upgrades`); all validators must agree on them. */
  readonly skipUpgradeHeights: readonly bigint[];
}
