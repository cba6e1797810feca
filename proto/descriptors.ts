/** File descriptors for gRPC reflection. They carry no options: HTTP routes and amino names are in `registry.ts`. */
import { decodeBase64 } from "./base64.ts";
import { fileDescriptorRows } from "./gen/descriptors.ts";
import { allServices } from "./gen/registry.ts";

/** A serialized FileDescriptorProto and the files it imports. */
export interface FileDescriptor {
  readonly path: string;
  readonly imports: readonly string[];
  readonly bytes: Uint8Array;
}

const rowsByPath = new Map(fileDescriptorRows.map((row) => [row.path, row]));
const methodSymbols = allServices.flatMap(({ name, methods }) =>
  methods.map((method) => [`${name}.${method.name}`, name] as const),
);
const pathBySymbol = new Map(
  fileDescriptorRows.flatMap(({ path, symbols }) => symbols.map((symbol) => [symbol, path] as const)),
);
for (const [method, service] of methodSymbols) {
  const path = pathBySymbol.get(service);
  if (path !== undefined) pathBySymbol.set(method, path);
}

/** The descriptor of a file such as "cosmos/bank/v1beta1/tx.proto". */
export function fileDescriptorByPath(path: string): FileDescriptor | undefined {
  const row = rowsByPath.get(path);
  return row === undefined ? undefined : { path: row.path, imports: row.imports, bytes: decodeBase64(row.base64) };
}

/** The descriptor of the file that declares a message, enum, service or method by full name. */
export function fileDescriptorBySymbol(symbol: string): FileDescriptor | undefined {
  const path = pathBySymbol.get(symbol);
  return path === undefined ? undefined : fileDescriptorByPath(path);
}

/** A file and everything it imports, directly or not; a file stands after its imports. */
export function fileDescriptorWithImports(path: string): readonly FileDescriptor[] {
  const found: FileDescriptor[] = [];
  const visit = (next: string): void => {
    const file = fileDescriptorByPath(next);
    if (file === undefined || found.some((seen) => seen.path === next)) return;
    for (const imported of file.imports) visit(imported);
    found.push(file);
  };
  visit(path);
  return found;
}
