/**
 * A genesis document while it is made: pure functions from draft to draft, no files. The command line and the tests of
 * whole networks build on it.
 */
import type { GenesisDoc } from "../lib/chain/genesis-doc.ts";
import { validateGenesisDoc } from "../lib/chain/genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS, updateConsensusParams } from "../lib/chain/params.ts";
import { equalBytes } from "../lib/bytes.ts";
import { SdkError, TxError } from "../lib/errors.ts";
import { parseJson } from "../lib/json.ts";
import { parseAddress } from "../modules/address.ts";
import { accountFromAny, accountToAny } from "../modules/auth/keeper.ts";
import { addCoins, coinsFromWire, coinsToWire } from "../modules/coins.ts";
import type { Coins } from "../modules/coins.ts";
import { defaultConsensusParams } from "../node/execution/default-params.ts";
import { GENUTIL, genesisTransactions } from "../node/execution/genesis-state.ts";
import type { AppStateJson } from "../node/execution/genesis-state.ts";
import { createAppModules } from "../node/execution/modules.ts";
import { BeaconChain, GenesisState as EmissionsGenesis } from "../proto/gen/byline/emissions/v1/emissions.ts";
import { GenesisState as AuthGenesis } from "../proto/gen/cosmos/auth/v1beta1/genesis.ts";
import type { Metadata } from "../proto/gen/cosmos/bank/v1beta1/bank.ts";
import { GenesisState as BankGenesis } from "../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState as SlashingGenesis } from "../proto/gen/cosmos/slashing/v1beta1/genesis.ts";
import { fromProtoJson, toProtoJson } from "../proto/json.ts";

/** A document with its application part still open. */
export interface GenesisDraft {
  /** Everything but `appState`, which `finishGenesis` fills in. */
  readonly doc: GenesisDoc;
  readonly appState: AppStateJson;
}

/** What a network is before anybody has joined. */
export interface NewGenesis {
  readonly chainId: string;
  /** UTC nanoseconds. */
  readonly genesisTime: bigint;
  /** 1n or more. */
  readonly initialHeight: bigint;
}

/** An account with coins at genesis. */
export interface GenesisAccount {
  /** `byline1…` */
  readonly address: string;
  readonly coins: Coins;
}

/** A validator's hash chain at genesis. */
export interface GenesisBeaconChain {
  /** 20 bytes. */
  readonly consensusAddress: Uint8Array;
  /** 32 bytes. */
  readonly tip: Uint8Array;
  readonly length: bigint;
}

/** Words for wallets about the coin; every denom of a genesis needs some. */
export const COIN_METADATA: Metadata = {
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

/** A network without accounts: every module's default state, the coin's metadata, the default consensus params. */
export function createGenesis(facts: NewGenesis): GenesisDraft {
  const entries = createAppModules().modules.flatMap(({ name, genesis }) =>
    genesis === undefined ? [] : [[name, genesis.default()] as const],
  );
  const appState: Record<string, unknown> = { ...Object.fromEntries(entries), [GENUTIL]: { gen_txs: [] } };
  const bank = fromProtoJson(BankGenesis, appState["bank"]);
  appState["bank"] = toProtoJson(BankGenesis, { ...bank, denomMetadata: [COIN_METADATA] });
  const consensusParams = updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, defaultConsensusParams());
  return { doc: { ...facts, consensusParams, validators: [], appHash: new Uint8Array(0), appState: {} }, appState };
}

/** Opens a document that was written before. @throws TxError when its application part is no object */
export function openGenesis(doc: GenesisDoc): GenesisDraft {
  const { appState } = doc;
  if (typeof appState !== "object" || appState === null || Array.isArray(appState)) {
    throw new TxError(SdkError.InvalidRequest, "app_state is not an object");
  }
  return { doc, appState: { ...appState } };
}

/**
 * Gives addresses accounts, numbered in this order, and coins. Cost: linear in all accounts, so add many at once.
 * @throws TxError(InvalidAddress), TxError(InvalidRequest) for an address that has an account
 */
export function addAccounts(draft: GenesisDraft, accounts: readonly GenesisAccount[]): GenesisDraft {
  const auth = fromProtoJson(AuthGenesis, draft.appState["auth"]);
  const bank = fromProtoJson(BankGenesis, draft.appState["bank"]);
  const taken = new Set(auth.accounts.map((any) => accountFromAny(any).address.join()));
  let supply: Coins = bank.balances.reduce<Coins>((sum, { coins }) => addCoins(sum, coinsFromWire(coins)), []);
  const added = accounts.map(({ address: text, coins }, index) => {
    const address = parseAddress(text);
    if (taken.has(address.join())) {
      throw new TxError(SdkError.InvalidRequest, `${text} has an account already`);
    }
    taken.add(address.join());
    supply = addCoins(supply, coins);
    return accountToAny({
      address,
      pubKey: undefined,
      accountNumber: BigInt(auth.accounts.length + index),
      sequence: 0n,
      module: undefined,
    });
  });
  const balances = accounts
    .filter(({ coins }) => coins.length > 0)
    .map(({ address, coins }) => ({ address, coins: coinsToWire(coins) }));
  const appState = {
    ...draft.appState,
    auth: toProtoJson(AuthGenesis, { ...auth, accounts: [...auth.accounts, ...added] }),
    bank: toProtoJson(BankGenesis, { ...bank, balances: [...bank.balances, ...balances], supply: coinsToWire(supply) }),
  };
  return { ...draft, appState };
}

/** Lets validators reveal from the first block on. Two chains of one address are refused at the start. */
export function addBeaconChains(draft: GenesisDraft, chains: readonly GenesisBeaconChain[]): GenesisDraft {
  const emissions = fromProtoJson(EmissionsGenesis, draft.appState["emissions"]);
  const added = chains.map(({ consensusAddress, tip, length }) =>
    BeaconChain.create({ consensusAddress, tip, revealsLeft: length }),
  );
  const next = { ...emissions, beaconChains: [...emissions.beaconChains, ...added] };
  return { ...draft, appState: { ...draft.appState, emissions: toProtoJson(EmissionsGenesis, next) } };
}

/**
 * Adds a signed genesis transaction as its proto3 JSON (`{body, auth_info, signatures}`).
 * @throws TxError(InvalidRequest) when it is no transaction or is there already
 */
export function addGentx(draft: GenesisDraft, gentx: unknown): GenesisDraft {
  const { appState } = draft;
  const present = gentxsOf(appState);
  const next = { ...appState, [GENUTIL]: { gen_txs: [...present, gentx] } };
  const encoded = genesisTransactions(next);
  const last = encoded[encoded.length - 1];
  if (last !== undefined && encoded.slice(0, -1).some((bytes) => equalBytes(bytes, last))) {
    throw new TxError(SdkError.InvalidRequest, "this genesis transaction is in the document already");
  }
  return { ...draft, appState: next };
}

/**
 * Changes how long a validator may be away: blocks of the window, of which half must be signed, and its time in jail.
 * @throws TxError(InvalidRequest) outside the module's bounds, when the document is validated
 */
export function setLiveness(
  draft: GenesisDraft,
  liveness: { readonly signedBlocksWindow: bigint; readonly downtimeJailDuration: bigint },
): GenesisDraft {
  const slashing = fromProtoJson(SlashingGenesis, draft.appState["slashing"]);
  const changed = { ...slashing, params: { ...slashing.params, ...liveness } };
  return { ...draft, appState: { ...draft.appState, slashing: toProtoJson(SlashingGenesis, changed) } };
}

/** Forgets the genesis transactions, before they are collected anew. */
export function withoutGentxs(draft: GenesisDraft): GenesisDraft {
  return { ...draft, appState: { ...draft.appState, [GENUTIL]: { gen_txs: [] } } };
}

/** The finished document. @throws TxError(ChainError.*) with upstream's text when the document itself is wrong */
export function finishGenesis({ doc, appState }: GenesisDraft): GenesisDoc {
  const finished = { ...doc, appState: parseJson(JSON.stringify(appState)) };
  validateGenesisDoc(finished);
  return finished;
}

function gentxsOf(appState: AppStateJson): readonly unknown[] {
  const genutil = appState[GENUTIL];
  const list: unknown = typeof genutil === "object" && genutil !== null && "gen_txs" in genutil ? genutil.gen_txs : [];
  return Array.isArray(list) ? list : [];
}
