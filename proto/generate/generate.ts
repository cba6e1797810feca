/** All generated files in memory, so that a test can compare them with the committed ones. */
import { emitFile, genPath, indexTypes } from "./emit.ts";
import { emitDescriptors } from "./emit-descriptors.ts";
import { emitRegistry } from "./emit-registry.ts";
import { loadSchema } from "./schema.ts";

/** Text by path below proto/gen, for the .proto files below `protoDir`. */
export function generate(protoDir: string): ReadonlyMap<string, string> {
  const files = loadSchema(protoDir);
  const types = indexTypes(files);
  const output = new Map<string, string>();
  for (const file of files) {
    const text = emitFile(file, types);
    if (text !== undefined) output.set(genPath(file.path), text);
  }
  output.set("registry.ts", emitRegistry(files, types));
  output.set("descriptors.ts", emitDescriptors(files));
  return output;
}
