/** What this binary says about itself. */
import { readFileSync } from "node:fs";
import { cryptoBackend } from "#crypto";

/** The CometBFT release whose formats and RPC we speak. */
export const COMET_VERSION = "0.38.21";
/** The Cosmos SDK release whose formats and queries we speak. */
export const SDK_VERSION = "v0.50.14";

/** Name, versions and crypto backend, in the keys of `gaiad version --long`. */
export function versionFacts(): Record<string, string> {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return {
    name: "byline",
    server_name: "bylined",
    version: manifest.version,
    cosmos_sdk_version: SDK_VERSION,
    comet_version: COMET_VERSION,
    node: process.version,
    crypto: `${cryptoBackend.name}${cryptoBackend.native ? "" : " (not native: slow)"}`,
  };
}
