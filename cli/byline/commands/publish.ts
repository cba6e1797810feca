/** `byline init`, `byline publish` and `byline status`: from a folder to a dataset that others can find. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { toHex } from "../../../lib/bytes.ts";
import { NodeError } from "../../../lib/errors.ts";
import { formatRfc3339 } from "../../../lib/time.ts";
import { type Dataset, type Version, VersionState } from "../../../proto/gen/byline/registry/v1/registry.ts";
import { readFolder } from "../../../sdk/publish/folder.ts";
import { datasetNameOf } from "../../../sdk/publish/plan.ts";
import { publishFolder, type PublishResult } from "../../../sdk/publish/publish.ts";
import { MANIFEST_NAME } from "../../../sdk/publish/source.ts";
import { queryDataset, queryDatasetByName, queryDatasets, queryVersions } from "../../../sdk/registry-queries.ts";
import { fetchLightBlock } from "../../../sdk/light-blocks.ts";
import { UsageError } from "../../command.ts";
import { counted, formatByl, formatBytes } from "../amounts.ts";
import type { Session } from "../session.ts";

/** Options of `byline publish`. */
export interface PublishFlags {
  readonly dryRun?: boolean | undefined;
  readonly as?: string | undefined;
}

/** Words for the states of a version (R24). */
const STATES: ReadonlyMap<number, string> = new Map([
  [VersionState.VERSION_STATE_ACTIVE, "published"],
  [VersionState.VERSION_STATE_UNLISTED, "unlisted"],
  [VersionState.VERSION_STATE_DEPRECATED, "replaced by a newer one"],
  [VersionState.VERSION_STATE_RETIRED, "retired"],
  [VersionState.VERSION_STATE_QUARANTINED, "under quarantine"],
  [VersionState.VERSION_STATE_REVOKED, "revoked"],
]);

/** Writes a manifest and a card into a folder, where they are missing. */
export async function initFolder(session: Session, folder: string): Promise<void> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const name = datasetNameOf(basename(root));
  const manifest = {
    name,
    title: name,
    description: "",
    license: "CC-BY-4.0",
    contributors: [],
    consents: { train: "allowed", infer: "allowed", mine: "denied" },
  };
  const card = `---\nlicense: cc-by-4.0\n---\n# ${name}\n\nWhat is in it, who made it, and how was it collected?\n`;
  const written: string[] = [];
  for (const [file, text] of [
    [MANIFEST_NAME, `${JSON.stringify(manifest, undefined, 2)}\n`],
    ["README.md", card],
  ] as const) {
    if (existsSync(join(root, file))) continue;
    await writeFile(join(root, file), text);
    written.push(file);
  }
  const what = written.length === 0 ? "Everything is there already." : `Wrote ${written.join(" and ")} in ${folder}.`;
  session.say(`${session.done}${what}`);
  session.say("It says: anyone may use this under CC-BY-4.0, also to train AI. Edit byline.json to change that.");
  session.say(`\nNext:  byline publish ${folder} --dry-run`);
  session.result({ folder: root, written }, root);
}

/** Publishes a folder. */
export async function publish(session: Session, path: string, flags: PublishFlags): Promise<void> {
  const folder = await readFolder(path);
  const { address } = await session.identity();
  const isDryRun = flags.dryRun === true;
  const signer = await session.signer();
  const result = await publishFolder(session.rpc, signer, folder, {
    version: flags.as,
    isDryRun,
    onProgress: ({ filesDone, files, records, bytes }) =>
      session.progress(
        `Preparing   ${filesDone}/${files} files · ${counted(records, "record")} · ${formatBytes(bytes)}`,
      ),
    onStep: (step) =>
      session.progress(step === "commit" ? "Committing, so that nobody copies it before its block…" : "Publishing…"),
  });
  session.say(`Prepared    ${counted(folder.files.length, "file")} · ${counted(result.content.recordCount, "record")}`);
  if (folder.skipped.length > 0) session.say(`Left out    ${counted(folder.skipped.length, "link")}`);
  if (result.outcome === "unchanged") sayUnchanged(session, result, path);
  else if (result.outcome === "dry run") sayDryRun(session, result, path);
  else saySent(session, result);
  session.result(resultJson(result, address), `${result.datasetId}@${result.version}`);
}

function sayUnchanged(
  session: Session,
  { plan, datasetId, version, isCreditDifferent }: PublishResult,
  path: string,
): void {
  session.say(
    `${session.done}Nothing to do: this content is published already as ${plan.name} ${version} (dataset ${datasetId}).`,
  );
  if (isCreditDifferent) {
    session.say(
      "The credits in byline.json differ from what was published. Credits change together with content only.",
    );
  }
  session.say("You paid nothing.");
  session.say(`\nNext:  byline status ${plan.name}     byline provenance prove ${path}`);
}

function sayDryRun(
  session: Session,
  { plan, version, content, quote, isNewDataset }: PublishResult,
  path: string,
): void {
  session.say(`You are about to ${isNewDataset ? "share" : "update"}   ${plan.name} ${version}`);
  session.say(`  title                  ${plan.title}`);
  session.say(`  licence                ${content.dataLicense}`);
  session.say(`  credited               ${counted(content.contributorCount, "contributor")}`);
  session.say("  public forever         fingerprint, title, licence, who is credited");
  session.say("  stays with you         the files themselves");
  session.say(`  cost                   ${formatByl(quote?.fee ?? 0n)}, paid by you`);
  session.say("Nothing was sent (dry run).");
  session.say(`\nNext:  byline publish ${path}`);
}

function saySent(session: Session, result: PublishResult): void {
  const { plan, datasetId, version, content, sent, committed } = result;
  session.say(`${session.done}Published   ${plan.name} ${version} (dataset ${datasetId})`);
  session.say(`Credited    ${counted(content.contributorCount, "contributor")}`);
  const when = committed === undefined ? "in an earlier run" : `at height ${committed.height}`;
  session.say(`Committed   ${when}, before anybody could see it: a copy that was published since is the younger one`);
  session.say(`Cost        ${formatByl(costOf(result))}, paid by you`);
  session.say(`See it      ${session.rpc.url}/tx?hash=0x${sent?.hash ?? ""}`);
  session.say(`\nNext:  byline status ${plan.name}`);
}

/** Fees of the commitment and the publication; what they would be before they are sent. */
function costOf({ sent, committed, quote }: PublishResult): bigint {
  return sent === undefined ? (quote?.fee ?? 0n) : sent.fee + (committed?.fee ?? 0n);
}

function resultJson(result: PublishResult, owner: string): Record<string, unknown> {
  const { plan, content, sent, committed } = result;
  return {
    outcome: result.outcome.replace(" ", "-"),
    dataset: result.datasetId,
    name: plan.name,
    version: result.version,
    owner,
    contentRoot: toHex(content.contentRoot),
    contributorsRoot: toHex(content.contributorsRoot),
    records: content.recordCount,
    contributors: content.contributorCount,
    cost: costOf(result),
    commitment: committed?.hash,
    transaction: sent?.hash,
    height: sent?.height,
  };
}

/** A dataset by its number or by the name of one of one's own. @throws NodeError("DATASET_UNKNOWN") */
export async function findDataset(session: Session, nameOrNumber: string): Promise<Dataset> {
  const isNumber = /^[1-9]\d{0,18}$/.test(nameOrNumber);
  const found = isNumber
    ? await queryDataset(session.rpc, BigInt(nameOrNumber))
    : await queryDatasetByName(session.rpc, (await session.identity()).address, nameOrNumber);
  if (found !== undefined) return found;
  throw new NodeError("DATASET_UNKNOWN", `there is no dataset "${nameOrNumber}"${isNumber ? "" : " of yours"}`);
}

/** Shows one dataset, or all of one's own. */
export async function status(session: Session, nameOrNumber: string | undefined): Promise<void> {
  if (nameOrNumber === "") throw new UsageError("the dataset's name is empty");
  if (nameOrNumber === undefined) {
    await statusOfAll(session);
    return;
  }
  const dataset = await findDataset(session, nameOrNumber);
  const versions = await queryVersions(session.rpc, dataset.id);
  session.say(`${dataset.title}  (${dataset.name}, dataset ${dataset.id})`);
  session.say(`  owner ${dataset.owner}`);
  for (const version of versions) session.say(`  ${await versionLine(session, version)}`);
  session.say(`\nNext:  byline provenance prove <folder>`);
  session.result({ dataset: datasetJson(dataset), versions: versions.map(versionJson) }, dataset.latestVersion);
}

async function statusOfAll(session: Session): Promise<void> {
  const { address } = await session.identity();
  const datasets = await queryDatasets(session.rpc, address);
  if (datasets.length === 0) session.say("You have published nothing yet.");
  for (const { id, name, title, latestVersion, versionCount } of datasets) {
    session.say(
      `  ${name} ${latestVersion}  (dataset ${id}, ${counted(versionCount, "version")})  ${title === name ? "" : title}`,
    );
  }
  session.say(
    datasets.length === 0 ? "\nNext:  byline publish <folder> --dry-run" : "\nNext:  byline status <dataset>",
  );
  session.result({ datasets: datasets.map(datasetJson) }, datasets.map(({ name }) => name).join("\n"));
}

async function versionLine(session: Session, { version, state, content, publishedHeight }: Version): Promise<string> {
  const { header } = await fetchLightBlock(session.rpc, publishedHeight);
  const day = formatRfc3339(header.time).slice(0, 16).replace("T", " ");
  const facts = `${counted(content.recordCount, "record")} · ${counted(content.contributorCount, "contributor")}`;
  return `${version.padEnd(9)} ${STATES.get(state) ?? "unknown"} · ${day} UTC · ${facts} · ${content.dataLicense}`;
}

function datasetJson({ id, name, title, owner, latestVersion, versionCount }: Dataset): Record<string, unknown> {
  return { id, name, title, owner, latestVersion, versionCount };
}

function versionJson({ version, state, content, publishedHeight }: Version): Record<string, unknown> {
  return {
    version,
    state: STATES.get(state) ?? "unknown",
    contentRoot: toHex(content.contentRoot),
    records: content.recordCount,
    contributors: content.contributorCount,
    parents: content.parents.map(({ datasetId, version: parent }) => `${datasetId}@${parent}`),
    license: content.dataLicense,
    height: publishedHeight,
  };
}
