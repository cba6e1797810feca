/**
 * Runs the floors of `.dependency-cruiser.mjs` over the source folders of a tree: `node --import tsx test/tidy/floors.ts [root]`.
 * Fails on a violation, and when nothing was cruised (a cruiser that cannot read TypeScript sees no modules and is happy).
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** The source folders the floors speak about. */
export const SOURCE_FOLDERS = ["proto", "lib", "modules", "genesis", "node", "cli", "sdk", "test"];

/** One broken rule: which file imports what, and the rule's name. */
export interface FloorViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What a run saw. */
export interface FloorReport {
  readonly moduleCount: number;
  readonly violations: readonly FloorViolation[];
}

const house = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Cruises the source folders of `root` with the house's rules.
 * @returns how many modules were seen and every violation; the caller must refuse a count of zero
 */
export async function cruiseFloors(root: string): Promise<FloorReport> {
  const { default: configuration }: { default: IConfiguration } = await import(
    pathToFileURL(join(house, ".dependency-cruiser.mjs")).href
  );
  const { forbidden, options } = configuration;
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const result = await cruise(
    folders,
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: forbidden ?? [] } },
    {},
    { tsConfig: extractTSConfig(join(house, "tsconfig.json")) },
  );
  const output: ICruiseResult | string = result.output;
  if (typeof output === "string") return { moduleCount: 0, violations: [] };
  return {
    moduleCount: output.summary.totalCruised,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { moduleCount, violations } = await cruiseFloors(process.argv[2] ?? house);
  for (const { rule, from, to } of violations) console.log(`${from}  ${rule}  → ${to}`);
  console.log(`floors: ${moduleCount} modules, ${violations.length} violations`);
  if (moduleCount === 0 || violations.length > 0) process.exitCode = 1;
}
