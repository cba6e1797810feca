/** Writes proto/gen/registry.ts: every codec and every service of the schema. Runs only at generation time. */
import type { TypeIndex } from "./emit.ts";
import { genPath } from "./emit.ts";
import type { SchemaFile } from "./schema.ts";
import { SchemaError } from "./schema.ts";

/** The module text of the registry. */
export function emitRegistry(files: readonly SchemaFile[], types: TypeIndex): string {
  const withMessages = files.filter(({ messages }) => messages.length > 0);
  const alias = new Map(
    withMessages.map(({ path }) => [
      path,
      path.replace(/\.proto$/, "").replace(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase()),
    ]),
  );
  const codec = (fullName: string): string => {
    const home = types.get(fullName);
    if (home === undefined) throw new SchemaError(`unknown type ${fullName}`);
    return `${alias.get(home.path)}.${home.tsName}`;
  };
  const services = files.flatMap(({ services: list }) => list);
  return `/** Generated from the .proto files by \`npm run proto\`; not edited by hand. */
import type { ServiceDescriptor } from "../service.ts";
import type { Codec } from "../wire.ts";
${withMessages.map(({ path }) => `import * as ${alias.get(path)} from "./${genPath(path)}";\n`).join("")}
// One list for each file: the compiler refuses one list of a thousand types.
const byFile: readonly (readonly Codec<unknown>[])[] = [
${withMessages
  .map(({ messages }) => `  [\n${messages.map(({ fullName }) => `    ${codec(fullName)},\n`).join("")}  ],\n`)
  .join("")}];

/** Every codec, by file and place in it. */
export const allCodecs: readonly Codec<unknown>[] = byFile.flat();

/** Every service, by file and place in it. */
export const allServices: readonly ServiceDescriptor[] = [
${services
  .map(
    ({ fullName, methods }) => `  {
    name: "${fullName}",
    methods: [
${methods
  .map(
    ({ name, input, output, http }) =>
      `      { name: "${name}", input: ${codec(input)}, output: ${codec(output)}, http: ${JSON.stringify(http)} },\n`,
  )
  .join("")}    ],
  },
`,
  )
  .join("")}];
`;
}
