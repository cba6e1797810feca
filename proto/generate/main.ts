/** `npm run proto`: makes proto/gen say what the .proto files say. Files that already do are left alone. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const protoDir = dirname(dirname(fileURLToPath(import.meta.url)));
const genDir = join(protoDir, "gen");
const output = generate(protoDir);
mkdirSync(genDir, { recursive: true });
const present = readdirSync(genDir, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
for (const path of present) if (!output.has(path)) rmSync(join(genDir, path));
let changed = 0;
for (const [path, text] of output) {
  const target = join(genDir, path);
  if (present.includes(path) && readFileSync(target, "utf8") === text) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  changed += 1;
}
process.stdout.write(`proto/gen: ${output.size} files, ${changed} changed\n`);
