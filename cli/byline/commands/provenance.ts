/** `byline provenance prove` and `verify`: a file that shows what was published, by whom and when, to anybody without a network. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { bytesToUtf8, fromHex, toHex } from "../../../lib/bytes.ts";
import { headerHash } from "../../../lib/chain/header.ts";
import { NodeError, TxError } from "../../../lib/errors.ts";
import { formatRfc3339 } from "../../../lib/time.ts";
import { contributorIdBytes, parseContributorId } from "../../../lib/registry/contributor-id.ts";
import { openLightClient, type TrustRoot } from "../../../sdk/light-client.ts";
import { fetchLatestHeight, fetchLightBlock } from "../../../sdk/light-blocks.ts";
import { proveRecord } from "../../../sdk/provenance/prove.ts";
import { CERTIFICATE_CHARS_MAX } from "../../../sdk/provenance/certificate.ts";
import { type ProvenanceFacts, verifyProvenance } from "../../../sdk/provenance/verify.ts";
import { readFolder } from "../../../sdk/publish/folder.ts";
import { recordsOf } from "../../../sdk/publish/records.ts";
import { UsageError } from "../../command.ts";
import type { Session } from "../session.ts";
import { findPublished } from "../published.ts";

/** Options of `byline provenance prove`. */
export interface ProveFlags {
  readonly record?: string | undefined;
  readonly contributor?: string | undefined;
  readonly dataset?: string | undefined;
  readonly trust?: string | undefined;
  readonly out?: string | undefined;
}

/** Options of `byline provenance verify`. */
export interface VerifyFlags {
  readonly trust?: string | undefined;
  readonly data?: string | undefined;
}

/** Reads `height:hash`. @throws UsageError */
function trustOf(text: string): TrustRoot {
  const [, height = "", hash = ""] = /^(\d{1,18}):([0-9a-fA-F]{64})$/.exec(text) ?? [];
  if (hash === "") throw new UsageError(`--trust "${text}" is not height:hash, such as 1200:64 hex digits`);
  return { height: BigInt(height), hash: fromHex(hash) };
}

/** Reads `path` or `path:row`; the first record when absent. */
function placeOf(text: string | undefined, first: string): { path: string; row: bigint } {
  if (text === undefined) return { path: first, row: 0n };
  const [, path = text, row = "0"] = /^(.*):(\d{1,15})$/s.exec(text) ?? [];
  return { path, row: BigInt(row) };
}

function contributorHex(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const id = parseContributorId(text);
  if (id === undefined) throw new UsageError(`"${text}" is neither an address nor claim:… nor name:…`);
  return toHex(contributorIdBytes(id));
}

/** The node's newest block as the place to start: what a reader must compare when nobody gave a hash. */
async function newestRoot(session: Session): Promise<TrustRoot & { readonly chainId: string }> {
  const height = await fetchLatestHeight(session.rpc);
  const { header } = await fetchLightBlock(session.rpc, height);
  return { height, hash: headerHash(header), chainId: header.chainId };
}

/** Proves a record of a folder and writes the certificate. */
export async function prove(session: Session, path: string, flags: ProveFlags): Promise<void> {
  const { folder, plan, options, dataset, version } = await findPublished(session, path, flags.dataset);
  const newest = await newestRoot(session);
  const trusted = flags.trust === undefined ? newest : trustOf(flags.trust);
  const light = await openLightClient(session.rpc, { chainId: newest.chainId, trusted });
  session.progress("Collecting proofs…");
  const first = plan.ranges.find(({ recordCount }) => recordCount > 0n)?.path ?? "";
  const text = await proveRecord(light, {
    folder,
    plan,
    options,
    datasetId: dataset.id,
    version: version.version,
    place: placeOf(flags.record, first),
    contributor: contributorHex(flags.contributor),
  });
  const out = flags.out ?? `${dataset.name}-${version.version}.certificate.json`;
  await writeFile(out, text);
  const trust = `${trusted.height}:${toHex(trusted.hash)}`;
  session.say(`${session.done}Wrote ${out}: a proof for one record of ${dataset.name} ${version.version}.`);
  session.say("Anybody can check it without a network and without trusting you.");
  session.say(`\nNext:  byline provenance verify ${out} --trust ${trust}`);
  session.result({ file: out, dataset: dataset.id, version: version.version, trust }, out);
}

/** Checks a certificate. The exit code is 0 only when everything held. */
export async function verify(session: Session, file: string, flags: VerifyFlags): Promise<void> {
  const text = await readCertificate(file);
  const trusted = flags.trust === undefined ? undefined : trustOf(flags.trust);
  const verdict = verifyProvenance(text, trusted);
  if (!verdict.isValid) {
    throw new NodeError(
      "CERTIFICATE_INVALID",
      `this certificate does not hold, at "${verdict.step}": ${verdict.reason}`,
    );
  }
  const { facts } = verdict;
  if (flags.data !== undefined) await compareData(flags.data, facts.recordHash);
  sayFacts(session, facts);
  session.result(factsJson(facts), "valid");
}

async function readCertificate(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > CERTIFICATE_CHARS_MAX)
      throw new NodeError("CERTIFICATE_INVALID", `${file} is too large`);
    return bytesToUtf8(await readFile(file));
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    if (cause instanceof TxError) throw new NodeError("CERTIFICATE_INVALID", `${file} is not text`, { cause });
    throw new UsageError(`cannot read ${file}`);
  }
}

async function compareData(path: string, recordHash: string): Promise<void> {
  const folder = await readFolder(path);
  for (const file of folder.files) {
    for await (const { hash } of recordsOf(file)) if (toHex(hash) === recordHash) return;
  }
  throw new NodeError("CERTIFICATE_INVALID", `${path} does not hold the record that the certificate is about`);
}

function sayFacts(session: Session, facts: ProvenanceFacts): void {
  const { version, anchor } = facts;
  session.say(`${session.done}The certificate holds.`);
  session.say(`  network      ${facts.chainId}`);
  session.say(`  dataset      ${facts.datasetId}, version ${version.version}, published by ${version.publisher}`);
  session.say(
    `  record       ${facts.recordIndex + 1n} of ${version.content.recordCount}, fingerprint ${facts.recordHash}`,
  );
  session.say(`  credited     ${facts.contributor}, ${facts.weight} of ${facts.totalWeight} shares`);
  session.say(`  licence      ${version.content.dataLicense}`);
  session.say(`  on record    since block ${version.publishedHeight}; seen at ${formatRfc3339(facts.time)}`);
  session.say(
    anchor === "trusted"
      ? "  signed by    validators that follow from the block you trust"
      : "  signed by    the validators it names. To be sure that they are the network's, add --trust height:hash from a source you trust",
  );
}

function factsJson(facts: ProvenanceFacts): Record<string, unknown> {
  return {
    isValid: true,
    anchor: facts.anchor,
    chainId: facts.chainId,
    dataset: facts.datasetId,
    version: facts.version.version,
    publisher: facts.version.publisher,
    recordHash: facts.recordHash,
    recordIndex: facts.recordIndex,
    contributor: facts.contributor,
    weight: facts.weight,
    totalWeight: facts.totalWeight,
    height: facts.height,
    time: formatRfc3339(facts.time),
    blockHash: toHex(facts.blockHash),
  };
}
