/** Where everything of a node lives, as gaiad lays it out: `config/`, `data/`, `keyring-*` below the home folder. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Absolute paths of a node's files. */
export interface HomeLayout {
  readonly home: string;
  readonly configFolder: string;
  readonly dataFolder: string;
  readonly configToml: string;
  readonly appToml: string;
  readonly clientToml: string;
  readonly genesis: string;
  readonly nodeKey: string;
  readonly validatorKey: string;
  readonly beaconKey: string;
  readonly addressBook: string;
  readonly gentxFolder: string;
}

/** `--home`, else `BYLINED_HOME`, else `~/.bylined`. */
export function defaultHome(env: Readonly<Record<string, string | undefined>>): string {
  return env["BYLINED_HOME"] ?? join(homedir(), ".bylined");
}

/** The paths below `home`, with the usual file names. */
export function homeLayout(home: string): HomeLayout {
  const configFolder = join(home, "config");
  const dataFolder = join(home, "data");
  return {
    home,
    configFolder,
    dataFolder,
    configToml: join(configFolder, "config.toml"),
    appToml: join(configFolder, "app.toml"),
    clientToml: join(configFolder, "client.toml"),
    genesis: join(configFolder, "genesis.json"),
    nodeKey: join(configFolder, "node_key.json"),
    validatorKey: join(configFolder, "priv_validator_key.json"),
    beaconKey: join(configFolder, "beacon_key.json"),
    addressBook: join(configFolder, "addrbook.json"),
    gentxFolder: join(configFolder, "gentx"),
  };
}

/** A path of a config file: relative ones are below the home folder. */
export function belowHome(home: string, path: string): string {
  return isAbsolute(path) ? path : join(home, path);
}
