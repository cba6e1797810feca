/** Benchmarks and models (docs/spec/attribution.md T50-T58). */
import { toHex } from "../../lib/bytes.ts";
import { mixFault } from "../../lib/attribution/mix.ts";
import { TxError } from "../../lib/errors.ts";
import { max } from "../../lib/int.ts";
import { BENCHMARK_QUERIES_MAX, MODEL_INPUTS_MAX, MODEL_NAME_CHARS_MAX, MODEL_PARENTS_MAX } from "../../lib/limits.ts";
import { AttributionMethod, Model, ModelState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { ModelInput, ParentModel } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgCommitBenchmark,
  MsgCommitBenchmarkResponse,
  MsgRegisterModel,
  MsgRegisterModelResponse,
  MsgRetireModel,
  MsgRetireModelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { Economy, LicenceBook, ReadClock, RegistryReader } from "./expected.ts";
import {
  findBenchmark,
  findModel,
  nextId,
  writeBenchmark,
  writeModel,
  writeModelIndexes,
  writeNextId,
} from "./keeper.ts";
import { NEXT_BENCHMARK_KEY, NEXT_MODEL_KEY } from "./keys.ts";
import { checkAncestors, checkDirectInput, checkFeatures, checkParentModel } from "./model-terms.ts";
import { openSteering } from "./steering.ts";

const HASH_BYTES = 32;
/** Most of a builder's share that all parents' builders together may take. */
const PARENT_BUILDERS_PPM_MAX = 500_000;
const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._+:/-]*$/;
const URI = /^[a-z][a-z0-9+.-]*:[!-~]{1,250}$/;

/** What models are made over. */
export interface ModelParts {
  readonly economy: Economy;
  readonly registry: RegistryReader;
  readonly licences: LicenceBook;
  readonly readClock: ReadClock;
}

/** Handlers of the messages about benchmarks and models. */
export function modelMessages(parts: ModelParts): readonly MessageHandler[] {
  return [commitBenchmark(parts.readClock), registerModel(parts), retireModel()];
}

function commitBenchmark(readClock: ReadClock): MessageHandler {
  return defineMessage<MsgCommitBenchmark, MsgCommitBenchmarkResponse>({
    request: MsgCommitBenchmark,
    response: MsgCommitBenchmarkResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      parseAddress(message.owner, "invalid owner address");
      const { owner, queryRoot, queryCount } = message;
      refuseWhen(queryRoot.length !== HASH_BYTES, AttributionError.InvalidBenchmark, "a query root has 32 bytes");
      refuseWhen(
        queryCount < 1 || queryCount > BENCHMARK_QUERIES_MAX,
        AttributionError.InvalidBenchmark,
        `a benchmark has 1 to ${BENCHMARK_QUERIES_MAX} queries, got ${queryCount}`,
      );
      const id = nextId(ctx, NEXT_BENCHMARK_KEY);
      writeNextId(ctx, NEXT_BENCHMARK_KEY, id + 1n);
      const committedClock = readClock(ctx);
      writeBenchmark(ctx, { id, owner, queryRoot, queryCount, committedClock, committedHeight: ctx.header.height });
      ctx.emit(createEvent("commit_benchmark", ["benchmark_id", id.toString()], ["query_root", toHex(queryRoot)]));
      return { benchmarkId: id };
    },
  });
}

function registerModel(parts: ModelParts): MessageHandler {
  return defineMessage<MsgRegisterModel, MsgRegisterModelResponse>({
    request: MsgRegisterModel,
    response: MsgRegisterModelResponse,
    signers: (message) => [message.builder],
    validateBasic: checkStateless,
    handle(ctx, message) {
      const clock = parts.readClock(ctx);
      const inputs = collectInputs(ctx, parts, message, clock);
      checkBenchmark(ctx, message);
      if (message.method === AttributionMethod.ATTRIBUTION_METHOD_MIX) {
        checkFeatures(ctx, parts.registry, inputs);
      }
      checkDataPool(ctx, parts.economy, message, inputs);
      const id = nextId(ctx, NEXT_MODEL_KEY);
      for (const { licenceId, viaModel } of inputs) {
        const licence = viaModel === 0n && licenceId !== 0n ? parts.licences.find(ctx, licenceId) : undefined;
        if (licence !== undefined) {
          parts.licences.consume(ctx, licence, id);
        }
      }
      const model = modelOf(ctx, message, { id, inputs, clock });
      writeNextId(ctx, NEXT_MODEL_KEY, id + 1n);
      writeModel(ctx, model);
      writeModelIndexes(ctx, model);
      openSteering(ctx, model);
      ctx.emit(
        createEvent(
          "register_model",
          ["model_id", id.toString()],
          ["builder", message.builder],
          ["inputs", inputs.length.toString()],
          ["artifact_hash", toHex(message.artifactHash)],
        ),
      );
      return { modelId: id };
    },
  });
}

function retireModel(): MessageHandler {
  return defineMessage<MsgRetireModel, MsgRetireModelResponse>({
    request: MsgRetireModel,
    response: MsgRetireModelResponse,
    signers: (message) => [message.builder],
    handle(ctx, message) {
      parseAddress(message.builder, "invalid builder address");
      const model = getModel(ctx, message.modelId);
      refuseWhen(model.builder !== message.builder, AttributionError.NotBuilder, `model ${model.id}`);
      refuseWhen(model.state !== ModelState.MODEL_STATE_ACTIVE, AttributionError.InvalidModel, "the model is retired");
      writeModel(ctx, { ...model, state: ModelState.MODEL_STATE_RETIRED });
      ctx.emit(createEvent("retire_model", ["model_id", model.id.toString()]));
      return {};
    },
  });
}

/** A model. @throws TxError(ModelNotFound) */
export function getModel(ctx: Context, id: bigint): Model {
  const model = findModel(ctx, id);
  if (model === undefined) {
    throw new TxError(AttributionError.ModelNotFound, `model ${id}`);
  }
  return model;
}

function checkStateless(message: MsgRegisterModel): void {
  const { name, artifactHash, cardHash, cardUri, inputs, parents, mix, method } = message;
  parseAddress(message.builder, "invalid builder address");
  invalid(
    name.length > MODEL_NAME_CHARS_MAX || !NAME.test(name),
    `a model's name has 1 to ${MODEL_NAME_CHARS_MAX} letters, digits, spaces or ._+:/-`,
  );
  invalid(artifactHash.length !== HASH_BYTES, "an artifact hash has 32 bytes");
  invalid(cardHash.length !== 0 && cardHash.length !== HASH_BYTES, "a card hash is empty or has 32 bytes");
  invalid(cardUri !== "" && !URI.test(cardUri), "the card's address is not a URI");
  invalid(inputs.length + parents.length < 1, "a model has at least one input or parent");
  invalid(inputs.length > MODEL_INPUTS_MAX, `a model has at most ${MODEL_INPUTS_MAX} inputs, got ${inputs.length}`);
  invalid(
    parents.length > MODEL_PARENTS_MAX,
    `a model has at most ${MODEL_PARENTS_MAX} parents, got ${parents.length}`,
  );
  const ofParents = parents.reduce((sum, { builderPpm }) => sum + builderPpm, 0);
  invalid(
    ofParents > PARENT_BUILDERS_PPM_MAX,
    `parents' builders take ${ofParents} ppm, at most ${PARENT_BUILDERS_PPM_MAX} are allowed`,
  );
  const isMix = method === AttributionMethod.ATTRIBUTION_METHOD_MIX;
  const isDeclared = method === AttributionMethod.ATTRIBUTION_METHOD_DECLARED;
  invalid(!isMix && !isDeclared, "method must be mix or declared");
  const fault = isMix ? mixFault(mix) : undefined;
  invalid(fault !== undefined, fault ?? "");
  invalid(isDeclared && mix.retrievalPpm + mix.spansPpm + mix.basePpm !== 0, "a declared model has no mix");
}

/** Direct inputs in the order given, then what parents bring that is not there yet; each checked against its terms. */
function collectInputs(
  ctx: Context,
  parts: ModelParts,
  message: MsgRegisterModel,
  clock: bigint,
): readonly ModelInput[] {
  const needs = { builder: message.builder, commercial: message.commercial, usesContext: message.usesContext };
  const hasParents = message.parents.length > 0;
  const inputs: ModelInput[] = [];
  const places = new Map<string, number>();
  for (const input of message.inputs) {
    const name = `${input.datasetId}@${input.version}`;
    invalid(places.has(name), `input ${name} is named twice`);
    const royaltyPpm = checkDirectInput(ctx, parts, { input, needs, hasParents, clock });
    places.set(name, inputs.length);
    inputs.push({ ...input, royaltyPpm, viaModel: 0n });
  }
  for (const parent of message.parents) {
    for (const input of checkParentModel(ctx, parts, { parent, needs, clock })) {
      const name = `${input.datasetId}@${input.version}`;
      const at = places.get(name);
      const known = at === undefined ? undefined : inputs[at];
      if (at === undefined || known === undefined) {
        places.set(name, inputs.length);
        inputs.push({ ...input, viaModel: parent.modelId });
      } else {
        const royaltyPpm = Number(max(BigInt(known.royaltyPpm), BigInt(input.royaltyPpm)));
        inputs[at] = { ...known, royaltyPpm };
      }
    }
  }
  invalid(
    inputs.length > MODEL_INPUTS_MAX,
    `with its parents' inputs the model has ${inputs.length}, at most ${MODEL_INPUTS_MAX} are allowed`,
  );
  checkParentsDiffer(message.parents);
  checkAncestors(ctx, parts, inputs, needs);
  return inputs;
}

function checkParentsDiffer(parents: readonly ParentModel[]): void {
  const isDoubled = new Set(parents.map(({ modelId }) => modelId)).size !== parents.length;
  invalid(isDoubled, "a parent model is named twice");
}

/** T54: the judge is chosen before what it judges. */
function checkBenchmark(ctx: Context, message: MsgRegisterModel): void {
  if (message.method !== AttributionMethod.ATTRIBUTION_METHOD_MIX) {
    invalid(message.benchmarkId !== 0n, "a declared model needs no benchmark");
    return;
  }
  const benchmark = findBenchmark(ctx, message.benchmarkId);
  invalid(benchmark === undefined, `benchmark ${message.benchmarkId} does not exist; commit it first`);
  invalid(benchmark?.owner !== message.builder, `benchmark ${message.benchmarkId} is not the builder's`);
  // An estimate runs on the last block's state; the transaction itself will be in a later one.
  const height = ctx.mode === "simulate" ? ctx.header.height + 1n : ctx.header.height;
  invalid((benchmark?.committedHeight ?? 0n) >= height, "a benchmark is committed in an earlier block than the model");
}

/** T55: at least the pool of the split, at most pool and builder together; floors are the builder's to give, where evidence divides. */
function checkDataPool(ctx: Context, economy: Economy, message: MsgRegisterModel, inputs: readonly ModelInput[]): void {
  const { poolPpm, builderPpm } = economy.params(ctx).settlement;
  const floors = inputs.reduce((sum, { royaltyPpm }) => sum + royaltyPpm, 0);
  const { dataPoolPpm, method } = message;
  const isDeclared = method === AttributionMethod.ATTRIBUTION_METHOD_DECLARED;
  invalid(
    dataPoolPpm < poolPpm || dataPoolPpm > poolPpm + builderPpm,
    `the data pool is ${poolPpm} to ${poolPpm + builderPpm} ppm of gross revenue, got ${dataPoolPpm}`,
  );
  const room = isDeclared ? dataPoolPpm : dataPoolPpm - poolPpm;
  invalid(
    floors > room,
    isDeclared
      ? `royalty floors add up to ${floors} ppm, more than the data pool of ${room}`
      : `royalty floors add up to ${floors} ppm; the data pool exceeds the ${poolPpm} ppm that evidence divides by ${room}`,
  );
  invalid(isDeclared && floors === 0, "a declared model follows its royalty floors, and none of its licences has one");
}

function modelOf(
  ctx: Context,
  message: MsgRegisterModel,
  { id, inputs, clock }: { readonly id: bigint; readonly inputs: readonly ModelInput[]; readonly clock: bigint },
): Model {
  const { builder, name, artifactHash, cardHash, cardUri, parents, method, mix, benchmarkId, dataPoolPpm } = message;
  const { commercial, usesContext, pricePerCall, pricePerThousandUnits } = message;
  return Model.create({
    id,
    builder,
    name,
    artifactHash,
    cardHash,
    cardUri,
    inputs,
    parents,
    method,
    mix,
    benchmarkId,
    dataPoolPpm,
    commercial,
    usesContext,
    pricePerCall,
    pricePerThousandUnits,
    state: ModelState.MODEL_STATE_ACTIVE,
    registeredHeight: ctx.header.height,
    registeredClock: clock,
  });
}

function invalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidModel, reason);
}
