/**
 * The rules of STYLE.md that neither Biome nor the compiler knows: `node --import tsx test/tidy/tidy.ts [root]` prints each
 * broken one as `file:line rule message` and fails when there is any, or when no file was read.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { division, floatArrays, synchronous, unorderedIteration } from "./rules/determinism.ts";
import {
  decisions,
  documentPaths,
  errorCodes,
  failureTags,
  lockFile,
  machinePaths,
  moduleFiles,
  protoBans,
  ruleNumbers,
  specTags,
} from "./rules/project.ts";
import { bareSort, docstrings, fileNames, finishedWork, shapes, typedErrors } from "./rules/style.ts";
import { type Finding, loadTree, type Rule } from "./source.ts";

const RULES: readonly Rule[] = [
  unorderedIteration,
  division,
  floatArrays,
  synchronous,
  docstrings,
  bareSort,
  typedErrors,
  shapes,
  fileNames,
  finishedWork,
  errorCodes,
  specTags,
  failureTags,
  protoBans,
  lockFile,
  machinePaths,
  documentPaths,
  decisions,
  ruleNumbers,
  moduleFiles,
];
const house = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs every rule over the tree at `root`.
 * @returns how many files were read and every finding; the caller must refuse a count of zero
 */
export function tidy(root: string): { readonly fileCount: number; readonly findings: readonly Finding[] } {
  const tree = loadTree(root, join(house, "tsconfig.json"));
  return { fileCount: tree.sources.length, findings: RULES.flatMap((rule) => rule(tree)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { fileCount, findings } = tidy(process.argv[2] ?? house);
  for (const { file, line, rule, message } of findings) console.log(`${file}:${line}  ${rule}  ${message}`);
  console.log(`tidy: ${fileCount} files, ${findings.length} findings`);
  if (fileCount === 0 || findings.length > 0) process.exitCode = 1;
}
