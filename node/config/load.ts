/**
 * A node's settings: flag, else environment (`BYLINED_P2P_LADDR`), else file, else default. Read once at the start; nothing of it
 * enters a hash.
 */
import { existsSync, readFileSync } from "node:fs";
import { NodeError } from "../../lib/errors.ts";
import { type AppConfig, appSchema } from "./app-schema.ts";
import { type ClientConfig, clientSchema } from "./client-schema.ts";
import { configSchema, type NodeConfig } from "./config-schema.ts";
import { readText, type Schema, toTomlValue } from "./field.ts";
import { type HomeLayout, homeLayout } from "./home.ts";
import { type FlatValues, fieldsOf, readToml, toConfig } from "./toml.ts";

/** The three files of a home, merged with flags and environment. */
export interface Settings {
  readonly home: HomeLayout;
  readonly config: NodeConfig;
  readonly app: AppConfig;
  readonly client: ClientConfig;
  /** Keys in the files that mean nothing here, `config.toml: p2p.send_rate`. */
  readonly unknown: readonly string[];
}

/** The three files by name: their schema and the first line of the file. */
export const CONFIG_FILES = {
  config: { schema: configSchema, fileName: "config.toml", title: "config.toml: the engine of this node" },
  app: { schema: appSchema, fileName: "app.toml", title: "app.toml: the application and its servers" },
  client: { schema: clientSchema, fileName: "client.toml", title: "client.toml: what commands assume" },
} as const;

/** Name of one of the three files, without `.toml`. */
export type ConfigFileName = keyof typeof CONFIG_FILES;

/** The environment variable of a dotted key: `p2p.laddr` → `BYLINED_P2P_LADDR`. */
export function environmentName(name: string): string {
  return `BYLINED_${name.replace(/[.-]/g, "_").toUpperCase()}`;
}

/** Where the file of that name stands. */
export function configPath(home: HomeLayout, file: ConfigFileName): string {
  return { config: home.configToml, app: home.appToml, client: home.clientToml }[file];
}

function mergedValues(
  schema: Schema,
  file: FlatValues,
  { flags, env }: { flags: ReadonlyMap<string, string>; env: Readonly<Record<string, string | undefined>> },
): FlatValues {
  const values = new Map(file);
  for (const { name, field } of fieldsOf(schema)) {
    const given = flags.get(name) ?? env[environmentName(name)];
    if (given !== undefined) values.set(name, toTomlValue(field, readText(name, field, given)));
  }
  return values;
}

/**
 * Reads the settings of a home; a file that is missing is all defaults.
 * @param flags  dotted key → text, as given on the command line
 * @throws NodeError("CONFIG_INVALID") naming the file, the key, the value and what was wanted
 */
export function loadSettings(
  home: string,
  given: {
    readonly flags?: ReadonlyMap<string, string>;
    readonly env?: Readonly<Record<string, string | undefined>>;
  } = {},
): Settings {
  const layout = homeLayout(home);
  const overrides = { flags: given.flags ?? new Map<string, string>(), env: given.env ?? process.env };
  const unknown: string[] = [];
  const read = <S extends Schema>(schema: S, file: ConfigFileName): FlatValues => {
    const path = configPath(layout, file);
    const { fileName } = CONFIG_FILES[file];
    const source = existsSync(path) ? readFileSync(path, "utf8") : "";
    const result = readToml(schema, source, fileName);
    unknown.push(...result.unknown.map((name) => `${fileName}: ${name}`));
    return mergedValues(schema, result.values, overrides);
  };
  const settings: Settings = {
    home: layout,
    config: toConfig(configSchema, read(configSchema, "config")),
    app: toConfig(appSchema, read(appSchema, "app")),
    client: toConfig(clientSchema, read(clientSchema, "client")),
    unknown,
  };
  checkTogether(settings);
  return settings;
}

/** Rules over more than one field. */
function checkTogether({ app }: Settings): void {
  const { pruning } = app.base;
  if (pruning === "custom" && (app.base["pruning-keep-recent"] < 2 || app.base["pruning-interval"] < 10)) {
    throw new NodeError(
      "CONFIG_INVALID",
      "app.toml: custom pruning needs pruning-keep-recent of 2 or more and pruning-interval of 10 or more",
    );
  }
}
