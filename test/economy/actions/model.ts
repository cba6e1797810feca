/** Models over own data and bought licences, with parents, declared or measured, with every data pool. */
import { MsgRetireModel, MsgRetireModelResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { anyMember, anyOf, anyPrice, isMember, ownModels } from "../action.ts";
import type { Action } from "../action.ts";
import { buy, offer } from "../moves.ts";
import { commitBenchmark, registerModel } from "../use-moves.ts";

/** Registers a model. */
export const makeModel: Action = {
  name: "model",
  weight: 5,
  run(play) {
    const { rng, known } = play;
    const builder = anyMember(play);
    const own = known.versions.filter(({ owner }) => owner === builder).slice(-rng.between(1, 3));
    const bought = known.licences.filter(
      (each) => each.holder === builder && !each.isUsed && each.offer.version !== undefined,
    );
    const inputs = new Map(own.map((version) => [version.datasetId, { version, licenceId: 0n }]));
    for (const { id, offer: from } of bought.slice(-rng.between(0, 3))) {
      if (from.version !== undefined) inputs.set(from.version.datasetId, { version: from.version, licenceId: id });
    }
    const parent = rng.chance(300) ? anyOf(play, known.models) : undefined;
    const licence = known.licences.find((each) => each.holder === builder && each.offer.modelId === parent?.id);
    const parents =
      parent === undefined
        ? []
        : [{ model: parent, licenceId: licence?.id ?? 0n, builderPpm: rng.pick([0, 60_000, 300_000, 500_000]) }];
    const plan = {
      inputs: [...inputs.values()],
      parents,
      isDeclared: rng.chance(150),
      dataPoolPpm: rng.pick([550_000, 550_000, 700_000, 750_000]),
    };
    return registerModel(play, builder, plan) !== undefined;
  },
};

/** Commits a benchmark for a member who has none. */
export const makeBenchmark: Action = {
  name: "benchmark",
  weight: 1,
  run(play) {
    const owner = play.members.find((member) => !play.known.benchmarks.some((known) => known.owner === member));
    return commitBenchmark(play, owner ?? anyMember(play));
  },
};

/** Sells a model's licence to another member: builder's share, data pool and all. */
export const modelLicence: Action = {
  name: "model-licence",
  weight: 3,
  run(play) {
    const { rng } = play;
    const model = anyOf(play, ownModels(play));
    if (model === undefined) return false;
    const made = offer(play, model.builder, model, anyPrice(play), rng.pick([0, 60_000, 300_000]));
    return made !== undefined && buy(play, anyMember(play), made);
  },
};

/** Retires a model while its channels are open. */
export const retireModel: Action = {
  name: "retire-model",
  weight: 1,
  run(play) {
    const model = anyOf(play, play.known.models);
    if (model === undefined) return false;
    const builder = isMember(model.builder) ? model.builder : anyMember(play);
    const message = { builder: builder.text, modelId: model.id };
    return play.ledger.send(builder.text, MsgRetireModel, MsgRetireModelResponse, message) !== undefined;
  },
};
