/**
 * The compatibility labels that clients switch on; our own version is told elsewhere (`abci_info`,
 * `application_version.version`, `node_info.other`). cosmjs and SubQuery choose their decoders by the first,
 * ping.pub and Keplr their dialect by the second (ecosystem.md §0.1, facts 1 and 5).
 */

/** One constant each, as 3-chain.md asks. */
export const VersionLabel = {
  /** `node_info.version`: the CometBFT release whose formats we speak; never with a leading `v`. */
  comet: "0.38.21",
  /** `cosmos_sdk_version`: must be semver with `v`. */
  sdk: "v0.50.14",
} as const;
