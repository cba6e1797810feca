/**
 * What a tidy rule sees: the parsed files of a tree with their types, and which of them are deterministic.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** One place where a rule of STYLE.md is broken. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** A tree of source files: `path` is relative to `root`, with forward slashes. */
export interface Tree {
  readonly root: string;
  readonly checker: ts.TypeChecker;
  readonly sources: readonly { readonly path: string; readonly ast: ts.SourceFile }[];
}

/** A rule: walks the tree and lists every place where it is broken. */
export type Rule = (tree: Tree) => readonly Finding[];

const SOURCE_FOLDERS = ["proto", "lib", "modules", "genesis", "node", "cli", "sdk", "test"];
const SKIPPED = /^(proto\/gen|test\/tidy\/fixtures)(\/|$)|(^|\/)(node_modules|golden|vectors|dist)(\/|$)/;

/** Lists the files below the source folders of `root` that satisfy `wanted`, sorted, generated code left out. */
export function listFiles(root: string, wanted: (path: string) => boolean): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (SKIPPED.test(path)) return [];
      return entry.isDirectory() ? walk(path) : wanted(path) ? [path] : [];
    });
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  return folders.flatMap(walk).sort((left, right) => (left < right ? -1 : 1));
}

/** Parses and types the source files of `root` under the compiler options of `tsconfig`. */
export function loadTree(root: string, tsconfig: string): Tree {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, join(tsconfig, ".."));
  const paths = listFiles(root, (path) => path.endsWith(".ts"));
  const program = ts.createProgram(
    paths.map((path) => join(root, path)),
    { ...options, incremental: false, tsBuildInfoFile: "" },
  );
  const sources = paths.flatMap((path) => {
    const ast = program.getSourceFile(join(root, path));
    return ast === undefined ? [] : [{ path, ast }];
  });
  return { root, checker: program.getTypeChecker(), sources };
}

/** True for a test, a fixture of one, or a part of the test suites, which may use clocks, chance and disks. */
export function isTest(path: string): boolean {
  return /\.(test|fixture)\.ts$/.test(path) || path.startsWith("test/");
}

/** Files of node/execution that drive the state machine from outside; all others there are the state machine. */
const EXECUTION_DRIVERS = /^node\/execution\/(app|abci-[a-z]+|worker[a-z-]*|block-executor|check-batch|handshake)\.ts$/;

/** True for code that every validator must run alike (STYLE.md §7). */
export function isDeterministic(path: string): boolean {
  if (isTest(path)) return false;
  if (/^lib\/crypto\/(node|web)\.ts$/.test(path)) return false;
  if (/^(lib|modules)\//.test(path) || /^node\/[^/]+\/core\//.test(path)) return true;
  return path.startsWith("node/execution/") && !EXECUTION_DRIVERS.test(path);
}

/** The place of `node` as a finding of `rule`. */
export function findingAt(
  tree: Tree,
  { ast, node, rule, message }: { ast: ts.SourceFile; node: ts.Node; rule: string; message: string },
): Finding {
  const { line } = ast.getLineAndCharacterOfPosition(node.getStart(ast));
  return { file: relative(tree.root, ast.fileName).split(sep).join("/"), line: line + 1, rule, message };
}

/** Calls `visit` for every node below `root`, parents first. */
export function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => walk(child, visit));
}
