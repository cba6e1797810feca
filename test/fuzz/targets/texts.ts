/** Texts that people and files bring: genesis, config, queries, addresses, versions, amounts, certificates, manifests. */
import { formatAccountAddress } from "../../../lib/address.ts";
import { BECH32_ACCOUNT, decodeBech32, encodeBech32 } from "../../../lib/bech32.ts";
import { fromBase64, fromHex, toBase64, toHex, utf8ToBytes } from "../../../lib/bytes.ts";
import { formatGenesisDoc, parseGenesisDoc } from "../../../lib/chain/genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS, updateConsensusParams } from "../../../lib/chain/params.ts";
import { sampleGenesis } from "../../../lib/chain/sample-chain.fixture.ts";
import { formatDec, parseDec, parseScaledDec } from "../../../lib/dec.ts";
import { parseInt256, parseInt64, parseUint64 } from "../../../lib/int.ts";
import { parseJson } from "../../../lib/json.ts";
import {
  contributorIdBytes,
  formatContributorId,
  parseContributorId,
  parseContributorIdBytes,
} from "../../../lib/registry/contributor-id.ts";
import { formatSemVer, parseSemVer } from "../../../lib/registry/semver.ts";
import { formatRfc3339, parseRfc3339 } from "../../../lib/time.ts";
import { formatCoins, parseAmount, parseCoins } from "../../../modules/coins.ts";
import { appSchema } from "../../../node/config/app-schema.ts";
import { clientSchema } from "../../../node/config/client-schema.ts";
import { configSchema } from "../../../node/config/config-schema.ts";
import { parseDurationMs } from "../../../node/config/duration.ts";
import type { Schema } from "../../../node/config/field.ts";
import { editToml, readToml, renderToml, toConfig } from "../../../node/config/toml.ts";
import { defaultConsensusParams } from "../../../node/execution/default-params.ts";
import { parseGasPrices } from "../../../node/execution/gas-price.ts";
import { parseAppState } from "../../../node/execution/genesis-state.ts";
import { testAppState } from "../../../node/execution/test-app.fixture.ts";
import { firstStateOf } from "../../../genesis/start.ts";
import { matchesFlat } from "../../../node/index/query-match.ts";
import { formatQuery, parseQuery } from "../../../node/index/query-syntax.ts";
import { verifyProvenance } from "../../../sdk/provenance/verify.ts";
import { parseManifest } from "../../../sdk/publish/manifest.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf, randomBytes } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { issueCertificate } from "./certificate-seed.ts";
import { ALICE, BOB } from "./words.ts";

const lenient = new TextDecoder();
const textOf = (input: Uint8Array): string => lenient.decode(input);

/** A target over text: `read` gets the decoded text. */
function textTarget(
  facts: Omit<FuzzTarget, "open">,
  seeds: readonly string[] | ((prng: Prng) => string),
  read: (text: string) => unknown,
): FuzzTarget {
  const seed = (prng: Prng): Uint8Array => utf8ToBytes(typeof seeds === "function" ? seeds(prng) : pickOf(prng, seeds));
  return plainTarget(facts, seed, (input) => read(textOf(input)));
}

const genesisText = formatGenesisDoc({
  ...sampleGenesis([
    ["a", 10n],
    ["b", 20n],
  ]),
  appState: parseJson(JSON.stringify(testAppState([ALICE, BOB]))),
});

function readGenesis(text: string): void {
  const doc = parseGenesisDoc(text);
  const again = formatGenesisDoc(parseGenesisDoc(formatGenesisDoc(doc)));
  mustHold(again === formatGenesisDoc(doc), "a genesis document reads back as itself");
}

const SCHEMAS: readonly Schema[] = [configSchema, appSchema, clientSchema];
const TOMLS = SCHEMAS.map((schema) => renderToml(schema, new Map(), "seed"));

function readConfig(text: string): void {
  for (const schema of SCHEMAS) {
    const { values } = readToml(schema, text, "fuzz.toml");
    toConfig(schema, values);
    const again = readToml(schema, renderToml(schema, values, "again"), "again.toml");
    for (const [name, value] of values)
      mustHold(JSON.stringify(again.values.get(name)) === JSON.stringify(value), `${name} does not survive a rewrite`);
  }
  editToml(text, { section: "p2p", key: "laddr", value: "tcp://0.0.0.0:26656" });
}

const QUERIES = [
  "tm.event='NewBlock'",
  "tm.event = 'Tx' AND transfer.sender = 'byline1abc' AND tx.height >= 5",
  "tx.height > 5 AND tx.height <= 9 AND transfer.amount CONTAINS 'ubyl'",
  "block.height EXISTS AND a.b = 1.5",
  "x.time < TIME 2026-01-02T03:04:05Z AND x.date > DATE 2026-01-02",
];
const EVENTS = new Map([
  ["tm.event", ["Tx"]],
  ["tx.height", ["7"]],
  ["transfer.sender", ["byline1abc", "é"]],
  ["transfer.amount", ["5ubyl", "99999999999999999999999999999ubyl"]],
  ["x.time", ["2026-01-01T00:00:00Z"]],
]);

function readQuery(text: string): Outcome {
  const parsed = parseQuery(text);
  if (!parsed.ok) return "refused";
  matchesFlat(parsed.query, EVENTS);
  const printed = formatQuery(parsed.query);
  const again = parseQuery(printed);
  mustHold(again.ok && formatQuery(again.query) === printed, "a query reads back as itself");
  return "accepted";
}

function readScalars(text: string): Outcome {
  const values = [
    parseInt64(text),
    parseUint64(text),
    parseInt256(text),
    parseDec(text),
    parseScaledDec(text),
    parseRfc3339(text),
  ];
  const [int64, uint64, int256, dec] = values;
  for (const value of [int64, uint64, int256])
    mustHold(value === undefined || value.toString() === text, "an integer has one text");
  if (dec !== undefined) mustHold(parseDec(formatDec(dec)) === dec, "a decimal reads back as itself");
  const time = values[5];
  if (time !== undefined) mustHold(parseRfc3339(formatRfc3339(time)) === time, "a time reads back as itself");
  return values.some((value) => value !== undefined) ? "accepted" : "refused";
}

function readCoins(text: string): void {
  const coins = parseCoins(text);
  mustHold(formatCoins(parseCoins(formatCoins(coins))) === formatCoins(coins), "coins read back as themselves");
}

function readContributor(text: string): Outcome {
  const id = parseContributorId(text);
  if (id === undefined) return "refused";
  const again = parseContributorIdBytes(contributorIdBytes(id));
  mustHold(again !== undefined && formatContributorId(again) === text.toLowerCase(), "a contributor id has one text");
  return "accepted";
}

/** Version 1 of the application, which this binary runs. */
const EMPTY_GENESIS = {
  ...sampleGenesis([]),
  consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, defaultConsensusParams()),
};

const MANIFESTS = [
  JSON.stringify({
    name: "a-dataset",
    title: "A dataset",
    description: "d",
    version: "1.0.0",
    license: "CC-BY-4.0",
    contributors: [
      { id: ALICE.text, weight: 2, paths: ["a/**"] },
      { claim: "00".repeat(32) },
      { name: "Ann", paths: ["b.txt"] },
    ],
    parents: [{ dataset: 1, version: "1.0.0", relation: "derived", royaltyPpm: 1000 }],
    consents: { train: "allowed", infer: { constrained: "ab".repeat(32) } },
    deriveRoyaltyPpm: 5000,
    locators: ["https://example.org/a"],
    exclude: ["*.tmp"],
  }),
  "{}",
];

/** Whole numbers where the chain wants whole numbers. */
function readManifest(text: string): void {
  const manifest = parseManifest(text);
  mustHold(Number.isSafeInteger(manifest.deriveRoyaltyPpm), "a royalty is a whole number of ppm");
  for (const { royaltyPpm } of manifest.parents)
    mustHold(Number.isSafeInteger(royaltyPpm), "a royalty is a whole number of ppm");
}

/** See the file comment. */
export const textTargets: readonly FuzzTarget[] = [
  textTarget({ name: "genesis", about: "parses and validates genesis.json", form: "json" }, [genesisText], readGenesis),
  textTarget(
    {
      name: "app-state",
      about: "starts a network from a changed app_state",
      form: "json",
      msMax: 250,
      bytesMax: 32 << 20,
    },
    [JSON.stringify(testAppState([ALICE, BOB]))],
    (text) => {
      const appState = parseJson(text);
      parseAppState(utf8ToBytes(text));
      firstStateOf({ ...EMPTY_GENESIS, appState });
    },
  ),
  textTarget({ name: "config-toml", about: "reads config, app and client TOML", form: "text" }, TOMLS, readConfig),
  textTarget(
    { name: "event-query", about: "parses, prints and matches an event query", form: "text" },
    QUERIES,
    readQuery,
  ),
  textTarget(
    { name: "bech32", about: "decodes bech32 addresses", form: "text" },
    (prng) => formatAccountAddress(randomBytes(prng, pickOf(prng, [20, 32, 1, 255]))),
    (text) => {
      const bytes = decodeBech32(BECH32_ACCOUNT, text);
      mustHold(encodeBech32(BECH32_ACCOUNT, bytes) === text.toLowerCase(), "an address has one text");
    },
  ),
  textTarget(
    { name: "semver", about: "parses versions", form: "text" },
    ["1.2.3", "0.0.1", "2147483647.0.0"],
    (text) => {
      const version = parseSemVer(text);
      if (version === undefined) return "refused";
      mustHold(formatSemVer(version) === text, "a version has one text");
      return "accepted";
    },
  ),
  textTarget(
    { name: "contributor-id", about: "parses contributor ids", form: "text" },
    [ALICE.text, `claim:${"ab".repeat(32)}`, `name:${"0f".repeat(32)}`],
    readContributor,
  ),
  textTarget(
    { name: "scalars", about: "parses integers, decimals and times", form: "text" },
    ["0", "-1", "9223372036854775807", "1.5", "0.000000000000000001", "2026-01-02T03:04:05.000000006Z"],
    readScalars,
  ),
  textTarget({ name: "coins", about: "parses coins", form: "text" }, ["1ubyl", "5uatom,7ubyl", "0ubyl"], (text) => {
    readCoins(text);
    parseAmount(text.replace(/[a-z,].*$/, ""));
  }),
  textTarget(
    { name: "gas-prices", about: "parses gas prices and durations", form: "text" },
    ["0.025ubyl", "1ubyl,0.5uatom", "", "1h30m", "250ms"],
    (text) => {
      if (/^[0-9.]+(h|m|s|ms|us|ns)/.test(text)) parseDurationMs(text);
      else parseGasPrices(text);
    },
  ),
  textTarget(
    { name: "hex-and-base64", about: "decodes hex and base64", form: "text" },
    ["00ff", "AAEC", "AA=="],
    (text) => {
      if (text.includes("=") || /[G-Zg-z+/]/.test(text))
        mustHold(toBase64(fromBase64(text)) === text, "base64 has one text");
      else mustHold(toHex(fromHex(text)) === text.toLowerCase(), "hex has one text");
    },
  ),
  textTarget(
    { name: "manifest", about: "reads byline.json of a published folder", form: "json" },
    MANIFESTS,
    readManifest,
  ),
  {
    name: "certificate",
    about: "reads and verifies a provenance certificate",
    form: "json",
    msMax: 150,
    open: async () => {
      const issued = await issueCertificate();
      return {
        seed: () => utf8ToBytes(issued),
        run: (input) => {
          const text = textOf(input);
          const verdict = verifyProvenance(text);
          mustHold(!verdict.isValid || text === issued, "another text than the one that was issued verifies");
          return verdict.isValid ? "accepted" : "refused";
        },
      };
    },
  },
];
