/** What this binary says about itself. */
import { readFileSync } from "node:fs";
import { cryptoBackend } from "#crypto";
import { VersionLabel } from "../node/rpc/version-label.ts";

/** Name, versions and crypto backend, in the keys of `gaiad version --long`. */
export function versionFacts(): Record<string, string> {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return {
    name: "byline",
    server_name: "bylined",
    version: manifest.version,
    cosmos_sdk_version: VersionLabel.sdk,
    comet_version: VersionLabel.comet,
    node: process.version,
    crypto: `${cryptoBackend.name}${cryptoBackend.native ? "" : " (not native: slow)"}`,
  };
}
