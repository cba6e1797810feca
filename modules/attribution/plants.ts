/**
 * Planted faults (docs/spec/attribution.md T106): a protocol account marks in secret a publication that will be wrong on purpose. Who
 * proves it earns as with any other; an auditor who confirmed it did not compute and pays.
 */
import { plantCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { PlantCommit } from "../../proto/gen/byline/attribution/v1/audit.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgCommitPlant,
  MsgCommitPlantResponse,
  MsgRevealPlant,
  MsgRevealPlantResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { deletePlantCommit, findPlantCommit, readBook, writeBook, writePlantCommit } from "./audit-keeper.ts";
import { AttributionError } from "./errors.ts";
import type { BondLedger, Economy, ReadClock } from "./expected.ts";
import { nextId, readParams } from "./keeper.ts";
import { NEXT_PUBLICATION_KEY } from "./keys.ts";
import { writePublicationRow } from "./publication-keeper.ts";
import { getPublication, publicationBond } from "./publications.ts";
import { voidPublication } from "./steering.ts";

const HASH_BYTES = 32;
/** At most one plant in so many publications, beyond the first. */
const PUBLICATIONS_PER_PLANT = 100n;

/** What plants are made over. */
export interface PlantParts {
  readonly bonds: BondLedger;
  readonly economy: Economy;
  readonly readClock: ReadClock;
}

/** Handlers of the messages about plants. */
export function plantMessages(parts: PlantParts): readonly MessageHandler[] {
  return [commitPlant(parts.readClock), revealPlant(parts)];
}

function commitPlant(readClock: ReadClock): MessageHandler {
  return defineMessage<MsgCommitPlant, MsgCommitPlantResponse>({
    request: MsgCommitPlant,
    response: MsgCommitPlantResponse,
    signers: (message) => [message.planter],
    handle(ctx, { planter, commitment }) {
      requirePlanter(ctx, planter);
      wrong(commitment.length !== HASH_BYTES, "a commitment has 32 bytes");
      wrong(findPlantCommit(ctx, commitment) !== undefined, "this was committed already");
      const book = readBook(ctx);
      const published = nextId(ctx, NEXT_PUBLICATION_KEY) - 1n;
      const needed = book.plants * PUBLICATIONS_PER_PLANT;
      wrong(published < needed, `the next plant is allowed after ${needed} publications, there were ${published}`);
      writeBook(ctx, { ...book, plants: book.plants + 1n });
      writePlantCommit(ctx, PlantCommit.create({ commitment, clock: readClock(ctx) }));
      ctx.emit(createEvent("commit_plant", ["planter", planter]));
      return {};
    },
  });
}

function revealPlant({ bonds, economy }: PlantParts): MessageHandler {
  return defineMessage<MsgRevealPlant, MsgRevealPlantResponse>({
    request: MsgRevealPlant,
    response: MsgRevealPlantResponse,
    signers: (message) => [message.planter],
    handle(ctx, { planter, publicationId, salt }) {
      requirePlanter(ctx, planter);
      const row = getPublication(ctx, publicationId);
      wrong(salt.length !== HASH_BYTES, "a salt has 32 bytes");
      const commitment = plantCommitment(ctx.chainId, row.root, salt);
      const commit = findPlantCommit(ctx, commitment);
      const isBefore = commit !== undefined && commit.clock < row.publishedClock;
      wrong(!isBefore, `publication ${publicationId} was not marked before it was published`);
      const isInForce = row.state === PublicationState.PUBLICATION_STATE_EFFECTIVE;
      wrong(isInForce, `publication ${publicationId} is in force; prove it wrong as any other`);
      deletePlantCommit(ctx, commitment);
      if (row.state === PublicationState.PUBLICATION_STATE_VOID) {
        writePublicationRow(ctx, { ...row, planted: true });
      } else {
        bonds.refund(ctx, publicationBond(row));
        voidPublication(ctx, { ...row, bond: 0n, planted: true }, economy.epoch(ctx));
      }
      ctx.emit(createEvent("reveal_plant", ["publication_id", publicationId.toString()]));
      return {};
    },
  });
}

function requirePlanter(ctx: Context, planter: string): void {
  parseAddress(planter, "invalid planter address");
  wrong(readParams(ctx).planter !== planter, `${planter} is not the account that plants`);
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidPlant, reason);
}
