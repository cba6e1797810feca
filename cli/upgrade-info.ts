/** `data/upgrade-info.json`: what cosmovisor reads to put the next binary in place of one that has stopped for an upgrade. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const NEEDED = /UPGRADE "([^"]+)" NEEDED at height: (\d+): (.*)$/s;

/** The plan in the text of a node that stopped for it; undefined for any other text. */
export function upgradeInfoOf(
  message: string,
): { readonly name: string; readonly height: number; readonly info: string } | undefined {
  const [, name, height, info] = NEEDED.exec(message) ?? [];
  return name === undefined || height === undefined ? undefined : { name, height: Number(height), info: info ?? "" };
}

/** Writes the file when the text names a plan. */
export async function writeUpgradeInfo(dataFolder: string, message: string): Promise<void> {
  const info = upgradeInfoOf(message);
  if (info !== undefined) await writeFile(join(dataFolder, "upgrade-info.json"), `${JSON.stringify(info)}\n`);
}
