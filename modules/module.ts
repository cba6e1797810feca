/**
 * The manifest of a module: all that the state machine, the genesis builder and the query router know of it.
 * `defineMessage`, `defineQuery` and `defineGenesis` tie a handler to its wire types once, so that the rest of
 * the state machine carries bytes and closures and needs no casts.
 */
import { fromProtoJson, toProtoJson } from "../proto/json.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import type { ValidatorUpdate } from "../proto/gen/tendermint/abci/types.ts";
import type { Codec } from "../proto/wire.ts";
import { assertAuthority } from "./authority.ts";
import type { BlockContext, Context, ExecContext } from "./context.ts";

/** One decoded message, ready to run. It may run many times (check, simulate, deliver): it holds no state. */
export interface BoundMessage {
  readonly typeUrl: string;
  /** Bech32 account addresses that must sign, in the order of the SDK's signer option; duplicates are kept out. */
  readonly signers: readonly string[];
  /** Messages that this one carries and may run later; empty for all but wrappers. */
  readonly inner: readonly Any[];
  /** Checks that need no state. @throws TxError */
  validateBasic(): void;
  /** Runs the message and returns the encoded response message. @throws TxError; its writes are then dropped. */
  execute(ctx: Context): Uint8Array;
}

/** What the router knows of a message type. */
export interface MessageHandler {
  /** "/cosmos.bank.v1beta1.MsgSend" */
  readonly typeUrl: string;
  /** "/cosmos.bank.v1beta1.MsgSendResponse" */
  readonly responseTypeUrl: string;
  /** Decodes strictly. @throws WireError */
  bind(value: Uint8Array): BoundMessage;
}

/** What a module writes for one message type. */
export interface MessageDefinition<Request, Response> {
  readonly request: Codec<Request>;
  readonly response: Codec<Response>;
  /** Bech32 addresses that must sign. */
  signers(message: Request): readonly string[];
  /** The messages inside a wrapper. Whoever has them checks them with `bindNested` (message-router.ts). */
  inner?(message: Request): readonly Any[];
  validateBasic?(message: Request): void;
  handle(ctx: Context, message: Request): Response;
}

/** Ties a message handler to its wire types. */
export function defineMessage<Request, Response>(definition: MessageDefinition<Request, Response>): MessageHandler {
  const typeUrl = `/${definition.request.typeName}`;
  return {
    typeUrl,
    responseTypeUrl: `/${definition.response.typeName}`,
    bind: (value) => new DecodedMessage(typeUrl, definition, definition.request.decode(value)),
  };
}

const NOTHING: readonly Any[] = [];

class DecodedMessage<Request, Response> implements BoundMessage {
  readonly typeUrl: string;
  readonly signers: readonly string[];
  readonly inner: readonly Any[];
  readonly #definition: MessageDefinition<Request, Response>;
  readonly #message: Request;

  constructor(typeUrl: string, definition: MessageDefinition<Request, Response>, message: Request) {
    this.typeUrl = typeUrl;
    this.signers = uniqueTexts(definition.signers(message));
    this.inner = definition.inner?.(message) ?? NOTHING;
    this.#definition = definition;
    this.#message = message;
  }

  validateBasic(): void {
    this.#definition.validateBasic?.(this.#message);
  }

  execute(ctx: Context): Uint8Array {
    return this.#definition.response.encode(this.#definition.handle(ctx, this.#message));
  }
}

/** What a module does with new parameters. */
export interface ParamsChange<Params> {
  /** @throws TxError when the parameters cannot be */
  check(params: Params): void;
  write(ctx: Context, params: Params): void;
}

/** Handler of a module's MsgUpdateParams: the gov account replaces all parameters, if they pass the module's check. */
export function updateParamsMessage<Params, Request extends { readonly authority: string; readonly params: Params }>(
  request: Codec<Request>,
  response: Codec<object>,
  { check, write }: ParamsChange<Params>,
): MessageHandler {
  return defineMessage<Request, object>({
    request,
    response,
    signers: ({ authority }) => [authority],
    validateBasic: ({ params }) => check(params),
    handle(ctx, { authority, params }) {
      assertAuthority(authority);
      check(params);
      write(ctx, params);
      return {};
    },
  });
}

/** Each text once, at its first place. Cost: linear. */
export function uniqueTexts(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) {
    return texts;
  }
  const seen = new Set<string>();
  return texts.filter((text) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** A read-only query by its gRPC path. */
export interface QueryHandler {
  /** "/cosmos.bank.v1beta1.Query/Balance" */
  readonly path: string;
  /** Encoded request to encoded response. @throws QueryError, WireError, TxError (as InvalidArgument) */
  run(ctx: Context, request: Uint8Array): Uint8Array;
}

/** Ties a query to its path and wire types. @throws whatever `handle` throws: QueryError for the caller's mistakes */
export function defineQuery<Request, Response>(
  path: string,
  request: Codec<Request>,
  response: Codec<Response>,
  handle: (ctx: Context, request: Request) => Response,
): QueryHandler {
  return { path, run: (ctx, bytes) => response.encode(handle(ctx, request.decode(bytes))) };
}

/** The module's part of `app_state`: proto3 JSON of its GenesisState message. */
export interface GenesisHandler {
  /** The state of a new network without accounts. */
  default(): unknown;
  /** Checks that need no other module. @throws TxError with the reason */
  validate(json: unknown): void;
  /** Writes the first state. @throws TxError */
  init(ctx: ExecContext, json: unknown): void;
  /** Reads the whole state back; `init(export())` on an empty store gives the same rows. */
  export(ctx: ExecContext): unknown;
}

/** What a module writes for its genesis. */
export interface GenesisDefinition<State> {
  default(): State;
  validate(state: State): void;
  init(ctx: ExecContext, state: State): void;
  export(ctx: ExecContext): State;
}

/** Ties the genesis functions to the GenesisState message. */
export function defineGenesis<State>(codec: Codec<State>, definition: GenesisDefinition<State>): GenesisHandler {
  return {
    default: () => toProtoJson(codec, definition.default()),
    validate(json) {
      definition.validate(fromProtoJson(codec, json));
    },
    init(ctx, json) {
      definition.init(ctx, fromProtoJson(codec, json));
    },
    export: (ctx) => toProtoJson(codec, definition.export(ctx)),
  };
}

/** The one owner of validator updates (reliability A-23): staking. No second module may have it. */
export interface ValidatorSetOwner {
  /** The complete initial set, asked once after all modules' genesis and the genesis transactions. */
  afterGenesis(ctx: ExecContext): readonly ValidatorUpdate[];
  /** Changes of this block; runs in the module's place of the end-of-block order, after its `endBlock`. */
  afterBlock(ctx: BlockContext): readonly ValidatorUpdate[];
}

/** A statement about the state that must hold after every block. */
export interface Invariant {
  readonly name: string;
  /** Violations in words; empty when it holds. An error while checking counts as a violation. */
  check(ctx: Context): readonly string[];
}

/** A module of the state machine. */
export interface Module {
  /** Key in `app_state` and codespace of its errors. */
  readonly name: string;
  /** Consensus version, kept in state; changes with a migration. */
  readonly version: bigint;
  /** Names of its stores; part of the app hash. */
  readonly storeNames: readonly string[];
  readonly messages: readonly MessageHandler[];
  readonly queries: readonly QueryHandler[];
  readonly genesis?: GenesisHandler | undefined;
  readonly invariants: readonly Invariant[];
  /**
   * Checks the state that a migration has left. Absent: what a migration touched is checked as a genesis would be.
   * @throws TxError with the reason; the upgrade is refused and the node stops before the block
   */
  validateState?(ctx: ExecContext): void;
  beginBlock?(ctx: BlockContext): void;
  endBlock?(ctx: BlockContext): void;
  readonly validatorSet?: ValidatorSetOwner | undefined;
}
