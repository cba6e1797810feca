/** Writes a node's home: folders, the three config files, the keys. What exists is kept. */
import { existsSync } from "node:fs";
import { utf8ToBytes } from "../lib/bytes.ts";
import { type HomeLayout, homeLayout } from "../node/config/home.ts";
import { CONFIG_FILES, type ConfigFileName, configPath } from "../node/config/load.ts";
import { type FlatValues, renderToml } from "../node/config/toml.ts";
import type { BeaconKey } from "../node/beacon-key.ts";
import type { ValidatorKey } from "../node/consensus/validator-key.ts";
import type { NodeKey } from "../node/p2p/node-key.ts";
import { makeDirectoryDurable, writeFileDurable } from "../node/store/durable-file.ts";
import { ensureBeaconKey, ensureNodeKey, ensureValidatorKey } from "./node-keys.ts";

/** Values that differ from the defaults, by file and dotted key. */
export type ConfigValues = Readonly<Partial<Record<ConfigFileName, FlatValues>>>;

/** A home that was written. */
export interface WrittenHome {
  readonly layout: HomeLayout;
  readonly nodeKey: NodeKey;
  readonly validatorKey: ValidatorKey;
  /** undefined when no network was named. */
  readonly beaconKey: BeaconKey | undefined;
}

/**
 * Makes the folders, keys and config files of a home; existing keys and files stay.
 * @param chainId  the network that the home is a validator's of: it then has a beacon key too
 * @throws NodeError("STORE_IO" | "VALIDATOR_KEY_INVALID" | "NODE_KEY_INVALID" | "BEACON_KEY_INVALID")
 */
export async function writeHome(home: string, values: ConfigValues, chainId?: string): Promise<WrittenHome> {
  const layout = homeLayout(home);
  await makeDirectoryDurable(layout.configFolder);
  await makeDirectoryDurable(layout.dataFolder);
  for (const file of ["config", "app", "client"] as const) {
    const path = configPath(layout, file);
    if (existsSync(path)) continue;
    const { schema, title } = CONFIG_FILES[file];
    await writeFileDurable(path, utf8ToBytes(renderToml(schema, values[file] ?? new Map(), title)), { mode: 0o600 });
  }
  return {
    layout,
    nodeKey: await ensureNodeKey(layout.nodeKey),
    validatorKey: await ensureValidatorKey(layout.validatorKey),
    beaconKey: chainId === undefined ? undefined : await ensureBeaconKey(layout.beaconKey, chainId),
  };
}
