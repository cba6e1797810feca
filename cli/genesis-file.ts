/** A genesis file while it is made: a CometBFT document around the application's first state, read, changed and written as a whole. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseAccountAddress } from "../lib/address.ts";
import { utf8ToBytes } from "../lib/bytes.ts";
import {
  formatGenesisDoc,
  type GenesisDoc,
  genesisDocHash,
  parseGenesisDoc,
  validateGenesisDoc,
} from "../lib/chain/genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS, updateConsensusParams } from "../lib/chain/params.ts";
import { NodeError } from "../lib/errors.ts";
import { parseJson } from "../lib/json.ts";
import { compareText } from "../lib/ordered.ts";
import { accountFromAny, accountToAny } from "../modules/auth/keeper.ts";
import { defaultConsensusParams } from "../node/execution/default-params.ts";
import {
  type AppStateJson,
  GENUTIL,
  genesisTransactions,
  parseAppState,
  validateAppState,
} from "../node/execution/genesis-state.ts";
import { createAppModules } from "../node/execution/modules.ts";
import { writeFileDurable } from "../node/store/durable-file.ts";
import { GenesisState as AuthGenesis } from "../proto/gen/cosmos/auth/v1beta1/genesis.ts";
import type { Metadata } from "../proto/gen/cosmos/bank/v1beta1/bank.ts";
import { GenesisState as BankGenesis } from "../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import type { Coin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";
import { fromProtoJson, toProtoJson } from "../proto/json.ts";

/** A genesis in the making; `appState` changes in place until it is written. */
export interface GenesisFile {
  readonly doc: GenesisDoc;
  appState: AppStateJson;
}

/** Words for wallets about the coin. */
const COIN_METADATA: Metadata = {
  description: "The coin of Byline: fees, stake, payments to contributors.",
  denomUnits: [
    { denom: "ubyl", exponent: 0, aliases: ["microbyl"] },
    { denom: "byl", exponent: 6, aliases: [] },
  ],
  base: "ubyl",
  display: "byl",
  name: "Byline",
  symbol: "BYL",
  uri: "",
  uriHash: "",
};

/** A network without accounts: every module's default state and the words about the coin. */
export function newGenesis(facts: { chainId: string; genesisTime: bigint; initialHeight: bigint }): GenesisFile {
  const entries = createAppModules().modules.flatMap(({ name, genesis }) =>
    genesis === undefined ? [] : [[name, genesis.default()] as const],
  );
  const appState: Record<string, unknown> = { ...Object.fromEntries(entries), [GENUTIL]: { gen_txs: [] } };
  const bank = fromProtoJson(BankGenesis, appState["bank"]);
  appState["bank"] = toProtoJson(BankGenesis, { ...bank, denomMetadata: [COIN_METADATA] });
  const doc: GenesisDoc = {
    ...facts,
    consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, defaultConsensusParams()),
    validators: [],
    appHash: new Uint8Array(0),
    appState: {},
  };
  return { doc, appState };
}

/**
 * Gives an address an account and coins.
 * @throws TxError(InvalidAddress), NodeError("ALREADY_EXISTS") for an address that has an account
 */
export function addGenesisAccount(
  genesis: GenesisFile,
  { address, coins }: { address: string; coins: readonly Coin[] },
): void {
  const bytes = parseAccountAddress(address);
  const auth = fromProtoJson(AuthGenesis, genesis.appState["auth"]);
  const present = auth.accounts.map(accountFromAny);
  const isTaken = present.some((account) => account.address.join() === bytes.join());
  if (isTaken) throw new NodeError("ALREADY_EXISTS", `${address} is in the genesis already`);
  const accountNumber = BigInt(present.length);
  const any = accountToAny({ address: bytes, pubKey: undefined, accountNumber, sequence: 0n, module: undefined });
  const bank = fromProtoJson(BankGenesis, genesis.appState["bank"]);
  const balances = [...bank.balances, { address, coins }];
  genesis.appState = {
    ...genesis.appState,
    auth: toProtoJson(AuthGenesis, { ...auth, accounts: [...auth.accounts, any] }),
    bank: toProtoJson(BankGenesis, { ...bank, balances, supply: sumOf(balances.flatMap((balance) => balance.coins)) }),
  };
}

function sumOf(coins: readonly Coin[]): readonly Coin[] {
  const sums = new Map<string, bigint>();
  for (const { denom, amount } of coins) sums.set(denom, (sums.get(denom) ?? 0n) + BigInt(amount));
  return [...sums]
    .sort(([left], [right]) => compareText(left, right))
    .map(([denom, amount]) => ({ denom, amount: amount.toString() }));
}

/** Adds a signed genesis transaction (its JSON). @throws TxError(InvalidRequest) when it is none */
export function addGentx(genesis: GenesisFile, gentx: unknown): void {
  const present = genesis.appState[GENUTIL];
  const list = typeof present === "object" && present !== null && "gen_txs" in present ? present.gen_txs : [];
  const appState = { ...genesis.appState, [GENUTIL]: { gen_txs: [...(Array.isArray(list) ? list : []), gentx] } };
  genesisTransactions(appState);
  genesis.appState = appState;
}

/** Forgets the genesis transactions, before they are collected anew. */
export function clearGentxs(genesis: GenesisFile): void {
  genesis.appState = { ...genesis.appState, [GENUTIL]: { gen_txs: [] } };
}

function finished({ doc, appState }: GenesisFile): GenesisDoc {
  return { ...doc, appState: parseJson(JSON.stringify(appState)) };
}

/** Checks the document and every module's part. @throws TxError with the reason */
export function validateGenesis(genesis: GenesisFile): void {
  const doc = finished(genesis);
  validateGenesisDoc(doc);
  validateAppState(createAppModules(), genesis.appState, doc.consensusParams);
}

/** The canonical hash of the document. */
export function genesisHash(genesis: GenesisFile): Uint8Array {
  return genesisDocHash(finished(genesis));
}

/** Writes the file, durable. */
export async function writeGenesis(path: string, genesis: GenesisFile): Promise<void> {
  await writeFileDurable(path, utf8ToBytes(formatGenesisDoc(finished(genesis))), { mode: 0o644 });
}

/** Reads a file. @throws NodeError("FILE_MISSING"), TxError with the reason */
export async function readGenesis(path: string): Promise<GenesisFile> {
  if (!existsSync(path)) throw new NodeError("FILE_MISSING", `${path} is missing; run bylined init first`);
  const doc = parseGenesisDoc(await readFile(path, "utf8"));
  return { doc, appState: parseAppState(utf8ToBytes(JSON.stringify(doc.appState))) };
}
