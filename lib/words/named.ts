/** Things with numbers by their names where they are known. */
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { quoted } from "./amounts.ts";
import type { NameOf } from "./sentence.ts";

/** "docs 1.0.0", or "version 1.0.0 of dataset 7". */
export function versionText(nameOf: NameOf, datasetId: bigint, version: string): string {
  const name = nameOf("dataset", datasetId);
  const number = numberText(version);
  return name === undefined ? `version ${number} of dataset ${datasetId}` : `${plain(name)} ${number}`;
}

/** A version as events write it, `7@1.0.0`; undefined when the text is none. */
export function versionOfEvent(nameOf: NameOf, text: string | undefined): string | undefined {
  const match = /^([0-9]{1,20})@(.{1,60})$/.exec(text ?? "");
  return match === null ? undefined : versionText(nameOf, BigInt(match[1] ?? "0"), match[2] ?? "");
}

/** "docs", or "dataset 7". */
export function datasetText(nameOf: NameOf, datasetId: bigint): string {
  const name = nameOf("dataset", datasetId);
  return name === undefined ? `dataset ${datasetId}` : `the dataset ${plain(name)}`;
}

/** "the model answers", or "model 3". */
export function modelText(nameOf: NameOf, modelId: bigint): string {
  const name = nameOf("model", modelId);
  return name === undefined ? `model ${modelId}` : `the model ${plain(name)}`;
}

/** What is offered or licensed. */
export function subjectText(nameOf: NameOf, { datasetId, version, modelId }: Subject): string {
  return modelId > 0n ? modelText(nameOf, modelId) : versionText(nameOf, datasetId, version);
}

/** What an offer, order, licence or channel is about, in front of its number. */
export function aboutText(nameOf: NameOf, kind: "offer" | "order" | "licence" | "channel", id: bigint): string {
  const about = nameOf(kind, id);
  return about === undefined ? `${kind} ${id}` : `${kind} ${id} (${about})`;
}

/** Names of datasets and models are plain words by the chain's own rules; anything else is quoted. */
function plain(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(name) ? name : quoted(name);
}

/** A version's number as it is, or quoted when it is none. */
export function numberText(version: string): string {
  return /^[0-9A-Za-z.+-]{1,40}$/.test(version) ? version : quoted(version);
}
