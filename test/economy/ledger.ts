/**
 * The application without its shell: the real modules over rows in memory, messages without signatures, blocks without
 * consensus. What a transaction does in a node – strict decoding, stateless checks, the handler, everything taken back on
 * a refusal – is done here too; who may sign is checked against the message's own signers.
 */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { TxError } from "../../lib/errors.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { MultiReader } from "../../lib/store/kv.ts";
import { createBlockContext, createContext } from "../../modules/context.ts";
import type { Context, ExecContext } from "../../modules/context.ts";
import type { Event } from "../../modules/events.ts";
import { defaultConsensusParams } from "../../node/execution/default-params.ts";
import type { AppModules } from "../../node/execution/modules.ts";
import type { Codec } from "../../proto/wire.ts";

/** Chain id of the simulated economy. */
export const SIM_CHAIN = "byline-economy-1";
/** Genesis time, nanoseconds. */
const SIM_TIME = 1_704_067_200_000_000_000n;
/** Modules whose block work and invariants need validators or a node, which this ledger does not have. */
export const CONSENSUS_MODULES: readonly string[] = [
  "staking",
  "slashing",
  "evidence",
  "feegrant",
  "upgrade",
  "consensus",
];

/** Told of everything that was emitted; a rule of a control acts here. */
export interface LedgerHooks {
  /** After a message that was not refused; `signer` is the bech32 text. */
  afterMessage?(ctx: Context, modules: AppModules, events: readonly Event[], signer: string): void;
  /** After the begin-of-block work. */
  afterBegin?(ctx: Context, modules: AppModules, events: readonly Event[]): void;
  /** After the end-of-block work. */
  afterEnd?(ctx: Context, modules: AppModules, events: readonly Event[]): void;
}

/** What releases of money did so far, base units. */
export interface ReleaseCount {
  amount: bigint;
  count: number;
  /** What stakers and attesters were given of it. */
  stakers: bigint;
  attesters: bigint;
}

/** One chain. */
export interface Ledger {
  readonly modules: AppModules;
  readonly stores: Branch;
  readonly released: ReleaseCount;
  /** What slashes have burned of each account's bonds, by bech32 text. */
  readonly slashed: ReadonlyMap<string, bigint>;
  readonly height: bigint;
  readonly time: bigint;
  /** The refusal of the last message; undefined when it went through. */
  readonly refusal: TxError | undefined;
  /** Messages run, and how many of them were refused. */
  readonly sent: number;
  readonly refused: number;
  /** A context that may read, and write without being noticed: for readers. */
  read(): ExecContext;
  /** Runs one message signed by `signer`. @returns the response, or undefined when it was refused and left no trace */
  send<Request, Response>(
    signer: string,
    request: Codec<Request>,
    response: Codec<Response>,
    message: Request,
  ): Response | undefined;
  /** Ends the block and begins the next one, `stepNs` later. */
  nextBlock(stepNs: bigint): void;
  /** A chain that starts from this one's rows, which must not change any more. */
  fork(): Ledger;
  /** Hash over every row that differs from the chain this was forked from. */
  rowsHash(): Uint8Array;
}

const DELETED = new Uint8Array(32);
const NOTHING: MultiReader = {
  reader: () => ({ get: () => undefined, has: () => false, range: () => [][Symbol.iterator]() }),
};

/** A chain whose genesis has run and whose first block is open. @param appState  parts that replace the modules' defaults */
export function createLedger(
  modules: AppModules,
  appState: Readonly<Record<string, unknown>>,
  hooks: LedgerHooks = {},
): Ledger {
  const stores = branch(NOTHING);
  const header = { height: 0n, time: SIM_TIME, proposerAddress: new Uint8Array(0) };
  const ctx = createContext({
    chainId: SIM_CHAIN,
    header,
    mode: "genesis",
    consensusParams: defaultConsensusParams(),
    stores,
  });
  for (const { name, genesis } of modules.modules) genesis?.init(ctx, appState[name] ?? genesis.default());
  const ledger = new MemoryLedger(modules, stores, hooks, { height: 0n, time: SIM_TIME });
  ledger.nextBlock(0n);
  return ledger;
}

/** An attribute of an event; "" when it has none of this name. */
export function attributeOf({ attributes }: Event, key: string): string {
  return attributes.find((attribute) => attribute.key === key)?.value ?? "";
}

/** An attribute that is an amount; 0n when there is none. */
export function amountOf(event: Event, key: string): bigint {
  return BigInt(attributeOf(event, key));
}

class MemoryLedger implements Ledger {
  readonly modules: AppModules;
  readonly stores: Branch;
  readonly released: ReleaseCount = { amount: 0n, count: 0, stakers: 0n, attesters: 0n };
  readonly slashed = new Map<string, bigint>();
  height: bigint;
  time: bigint;
  refusal: TxError | undefined;
  sent = 0;
  refused = 0;
  readonly #hooks: LedgerHooks;
  #ctx: ExecContext;

  constructor(
    modules: AppModules,
    stores: Branch,
    hooks: LedgerHooks,
    at: { readonly height: bigint; readonly time: bigint },
  ) {
    this.modules = modules;
    this.stores = stores;
    this.#hooks = hooks;
    this.height = at.height;
    this.time = at.time;
    this.#ctx = this.#open();
  }

  read(): ExecContext {
    return this.#ctx;
  }

  send<Request, Response>(
    signer: string,
    request: Codec<Request>,
    response: Codec<Response>,
    message: Request,
  ): Response | undefined {
    const handler = this.modules.messages.get(`/${request.typeName}`);
    assert.ok(handler !== undefined, `nobody handles ${request.typeName}`);
    const ctx = this.#ctx;
    this.sent += 1;
    this.refusal = undefined;
    this.stores.checkpoint();
    try {
      const bound = handler.bind(request.encode(message));
      assert.ok(bound.signers.length === 1 && bound.signers[0] === signer, "sent by the account that must sign it");
      bound.validateBasic();
      const bytes = bound.execute(ctx);
      this.#note(ctx.events);
      this.#hooks.afterMessage?.(ctx, this.modules, ctx.events, signer);
      return response.decode(bytes);
    } catch (error) {
      if (!(error instanceof TxError)) throw error;
      this.stores.revert();
      this.refused += 1;
      this.refusal = error;
      return undefined;
    } finally {
      ctx.events.length = 0;
    }
  }

  nextBlock(stepNs: bigint): void {
    if (this.height > 0n) this.#phase("end");
    this.height += 1n;
    this.time += stepNs;
    this.#ctx = this.#open();
    this.#phase("begin");
  }

  fork(): Ledger {
    return new MemoryLedger(this.modules, branch(this.stores), this.#hooks, { height: this.height, time: this.time });
  }

  rowsHash(): Uint8Array {
    const parts: Uint8Array[] = [];
    for (const { storeName, changes } of this.stores.changes()) {
      for (const { key, value } of changes)
        parts.push(Buffer.from(storeName), sha256(key), value === undefined ? DELETED : sha256(value));
    }
    return sha256(Buffer.concat(parts));
  }

  #phase(which: "begin" | "end"): void {
    const { beginOrder, endOrder } = this.modules;
    const { chainId, header, mode, consensusParams, stores } = this.#ctx;
    const ctx = createBlockContext({ chainId, header, mode, consensusParams, stores }, { round: 0, votes: [] }, []);
    for (const module of which === "begin" ? beginOrder : endOrder) {
      if (CONSENSUS_MODULES.includes(module.name)) continue;
      if (which === "begin") module.beginBlock?.(ctx);
      else module.endBlock?.(ctx);
    }
    this.#note(ctx.events);
    if (which === "begin") this.#hooks.afterBegin?.(ctx, this.modules, ctx.events);
    else this.#hooks.afterEnd?.(ctx, this.modules, ctx.events);
  }

  #note(events: readonly Event[]): void {
    for (const event of events) {
      if (event.type === "release") {
        this.released.amount += amountOf(event, "amount");
        this.released.stakers += amountOf(event, "stakers");
        this.released.attesters += amountOf(event, "attesters");
        this.released.count += 1;
      }
      if (event.type === "slash_bond") {
        const owner = attributeOf(event, "owner");
        const burned = amountOf(event, "amount") - amountOf(event, "rewarded");
        this.slashed.set(owner, (this.slashed.get(owner) ?? 0n) + burned);
      }
    }
  }

  #open(): ExecContext {
    const header = { height: this.height, time: this.time, proposerAddress: new Uint8Array(20) };
    const { stores } = this;
    const consensusParams = defaultConsensusParams();
    return createContext({ chainId: SIM_CHAIN, header, mode: "deliver", consensusParams, stores });
  }
}
