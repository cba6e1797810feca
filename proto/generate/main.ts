/** `npm run proto`: replaces proto/gen by what the .proto files say. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const protoDir = dirname(dirname(fileURLToPath(import.meta.url)));
const output = generate(protoDir);
rmSync(join(protoDir, "gen"), { recursive: true, force: true });
for (const [path, text] of output) {
  mkdirSync(dirname(join(protoDir, "gen", path)), { recursive: true });
  writeFileSync(join(protoDir, "gen", path), text);
}
process.stdout.write(`proto/gen: ${output.size} files\n`);
