/** `bylined config`: read and change the three files; everything stays as it was around a changed value. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { checkValue, readText, toTomlValue } from "../../node/config/field.ts";
import { homeLayout } from "../../node/config/home.ts";
import { CONFIG_FILES, type ConfigFileName, configPath } from "../../node/config/load.ts";
import { editToml, fieldsOf, readToml, renderToml } from "../../node/config/toml.ts";
import { makeDirectoryDurable, writeFileDurable } from "../../node/store/durable-file.ts";
import { type Call, type CommandSpec, UsageError } from "../command.ts";

function fileName(text: string): ConfigFileName {
  const name = text.replace(/\.toml$/, "");
  if (name === "config" || name === "app" || name === "client") return name;
  throw new UsageError(`"${text}": wanted config, app or client`);
}

/** Three words `file key [value]`, or without the file where the key is known in one file only. */
function target(call: Call, hasValue: boolean): { file: ConfigFileName; name: string; value: string } {
  const words = [...call.args];
  const isFile = words.length > (hasValue ? 2 : 1);
  if (isFile) return { file: fileName(words[0] ?? ""), name: words[1] ?? "", value: words[2] ?? "" };
  const name = words[0] ?? "";
  const homes = (["client", "app", "config"] as const).filter((file) =>
    fieldsOf(CONFIG_FILES[file].schema).some((field) => field.name === name),
  );
  const [file] = homes;
  if (file === undefined) throw new UsageError(`"${name}" is no key; bylined config view config shows all`);
  if (homes.length > 1) throw new UsageError(`"${name}" stands in ${homes.join(" and ")}: name the file first`);
  return { file, name, value: words[1] ?? "" };
}

function fieldOf(file: ConfigFileName, name: string) {
  const found = fieldsOf(CONFIG_FILES[file].schema).find((field) => field.name === name);
  if (found === undefined) throw new UsageError(`"${name}" is no key of ${file}.toml`);
  return found;
}

async function sourceOf(call: Call, file: ConfigFileName): Promise<string> {
  const path = configPath(homeLayout(call.home), file);
  const { schema, title } = CONFIG_FILES[file];
  return existsSync(path) ? readFile(path, "utf8") : renderToml(schema, new Map(), title);
}

/** `bylined config …`. */
export const configCommand: CommandSpec = {
  name: "config",
  about: "read and change config.toml, app.toml, client.toml",
  children: [
    {
      name: "get",
      about: "a value: config get [config|app|client] p2p.laddr",
      args: "<words...>",
      async run(call) {
        const { file, name } = target(call, false);
        const { field } = fieldOf(file, name);
        const { values } = readToml(CONFIG_FILES[file].schema, await sourceOf(call, file), `${file}.toml`);
        call.print(values.has(name) ? values.get(name) : toTomlValue(field, field.byDefault));
      },
    },
    {
      name: "set",
      examples: ["config set p2p.seeds id@host:26656", "config set client node tcp://localhost:26657"],
      about: "change a value: config set [config|app|client] p2p.laddr tcp://0.0.0.0:26656",
      args: "<words...>",
      async run(call) {
        const { file, name, value } = target(call, true);
        const { section, key, field } = fieldOf(file, name);
        const checked = toTomlValue(field, readText(name, field, value));
        checkValue(name, field, checked);
        const edited = editToml(await sourceOf(call, file), { section, key, value: checked });
        readToml(CONFIG_FILES[file].schema, edited, `${file}.toml`);
        await makeDirectoryDurable(homeLayout(call.home).configFolder);
        await writeFileDurable(configPath(homeLayout(call.home), file), utf8ToBytes(edited), { mode: 0o600 });
      },
    },
    {
      name: "view",
      about: "a whole file with its comments: config view [config|app|client]",
      args: "[file]",
      run: async (call) => call.terminal.out(await sourceOf(call, fileName(call.argument(0) || "config"))),
    },
    {
      name: "home",
      about: "the folder of this node",
      run: async (call) => call.terminal.out(`${call.home}\n`),
    },
    {
      name: "diff",
      about: "values that differ from their defaults",
      async run(call) {
        const differing: Record<string, unknown> = {};
        for (const file of ["config", "app", "client"] as const) {
          const { schema } = CONFIG_FILES[file];
          const { values } = readToml(schema, await sourceOf(call, file), `${file}.toml`);
          for (const { name, field } of fieldsOf(schema)) {
            const value = values.get(name);
            const isUsual =
              value === undefined || JSON.stringify(value) === JSON.stringify(toTomlValue(field, field.byDefault));
            if (!isUsual) differing[`${file}.toml: ${name}`] = value;
          }
        }
        call.print(differing);
      },
    },
  ],
};
