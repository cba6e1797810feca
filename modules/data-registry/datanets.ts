/**
 * Datanets (docs/spec/registry.md R50-R54): a dataset that many contribute to under stated terms. Its owner is the owner
 * of the dataset it publishes into; a change of terms binds only contributions made a delay later.
 */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { DATANET_CURATORS_MAX } from "../../lib/limits.ts";
import { Admission, Curator, Datanet, DatanetTree } from "../../proto/gen/byline/registry/v1/datanet.ts";
import {
  MsgAdmitAccount,
  MsgAdmitAccountResponse,
  MsgCreateDatanet,
  MsgCreateDatanetResponse,
  MsgJoinCurators,
  MsgJoinCuratorsResponse,
  MsgLeaveCurators,
  MsgLeaveCuratorsResponse,
  MsgRemoveCurator,
  MsgRemoveCuratorResponse,
  MsgSetBootstrap,
  MsgSetBootstrapResponse,
  MsgUpdateDatanet,
  MsgUpdateDatanetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { assertAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { checkName, checkTitle } from "./content.ts";
import { checkDatanetFixed, checkTerms, termsAt } from "./datanet-terms.ts";
import { createDataset } from "./datasets.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, readParams } from "./keeper.ts";
import { curatorBond } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { admitted, curators, datanetTrees, datanets, getById, takeId } from "./tables.ts";

/** Handlers of the messages about datanets and their curators. */
export function datanetMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [
    createDatanet(parts),
    updateDatanet(parts),
    setBootstrap(parts),
    admitAccount(),
    joinCurators(parts),
    leaveCurators(parts),
    removeCuratorByOwner(parts),
  ];
}

/** A datanet. @throws TxError(CaseNotFound) */
export function getDatanet(ctx: Context, id: bigint): Datanet {
  return getById(ctx, datanets, id, "datanet");
}

/** Account that owns the datanet: the owner of its dataset. */
export function datanetOwner(ctx: Context, datanet: Datanet): string {
  return getDataset(ctx, datanet.datasetId).owner;
}

/** Name of a datanet's row for an account. */
export function memberName(datanetId: bigint, address: string): Uint8Array {
  return concatBytes(bigEndian64(datanetId), parseAddress(address));
}

/** A curator who is on the list now. */
export function findCurator(ctx: Context, datanetId: bigint, address: string): Curator | undefined {
  const row = curators.find(ctx, memberName(datanetId, address));
  return row?.removed === true ? undefined : row;
}

/** R53: in a curated datanet only the owner and those admitted take part. @throws TxError(NotAdmitted) */
export function requireAdmitted(ctx: Context, datanet: Datanet, account: string, clock: bigint): void {
  const isOpen = termsAt(datanet, clock).admission !== Admission.ADMISSION_CURATED;
  const isMember = isOpen || admitted.find(ctx, memberName(datanet.id, account)) !== undefined;
  refuseWhen(
    !isMember && account !== datanetOwner(ctx, datanet),
    RegistryError.NotAdmitted,
    `${account} in datanet ${datanet.id}`,
  );
}

function createDatanet(parts: RegistryParts): MessageHandler {
  const { bank, readClock } = parts;
  return defineMessage<MsgCreateDatanet, MsgCreateDatanetResponse>({
    request: MsgCreateDatanet,
    response: MsgCreateDatanetResponse,
    signers: (message) => [message.owner],
    validateBasic(message) {
      parseAddress(message.owner, "invalid owner address");
      checkName(message.name);
      checkTitle(message.title);
      checkDatanetFixed(message);
    },
    handle(ctx, message) {
      checkTerms(message.terms, readParams(ctx));
      const id = takeId(ctx, "datanet");
      const dataset = createDataset(ctx, bank, readClock, { ...message, datanetId: id });
      datanets.write(
        ctx,
        Datanet.create({
          id,
          datasetId: dataset.id,
          schemaHash: message.schemaHash,
          mediaType: message.mediaType,
          consents: message.consents,
          duplicateMin: message.duplicateMin,
          deriveRoyaltyPpm: message.deriveRoyaltyPpm,
          terms: message.terms,
          createdClock: readClock(ctx),
        }),
      );
      datanetTrees.write(ctx, DatanetTree.create({ datanetId: id, ownerShares: "0", curatorShares: "0" }));
      ctx.emit(
        createEvent(
          "create_datanet",
          ["datanet_id", id.toString()],
          ["dataset_id", dataset.id.toString()],
          ["owner", message.owner],
        ),
      );
      return { datanetId: id, datasetId: dataset.id };
    },
  });
}

function updateDatanet({ readClock }: RegistryParts): MessageHandler {
  return defineMessage<MsgUpdateDatanet, MsgUpdateDatanetResponse>({
    request: MsgUpdateDatanet,
    response: MsgUpdateDatanetResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const datanet = ownedDatanet(ctx, message.datanetId, message.owner);
      checkTerms(message.terms, readParams(ctx));
      const clock = readClock(ctx);
      const nextClock = clock + readParams(ctx).datanetDelay;
      // A change that still waits is replaced; one that is in force already becomes the ground of this one.
      datanets.write(ctx, { ...datanet, terms: termsAt(datanet, clock), nextTerms: message.terms, nextClock });
      ctx.emit(
        createEvent("update_datanet", ["datanet_id", datanet.id.toString()], ["effective_clock", nextClock.toString()]),
      );
      return { effectiveClock: nextClock };
    },
  });
}

/** The datanet, if the account owns it. @throws TxError(NotOwner) */
export function ownedDatanet(ctx: Context, id: bigint, owner: string): Datanet {
  const datanet = getDatanet(ctx, id);
  refuseWhen(datanetOwner(ctx, datanet) !== owner, RegistryError.NotOwner, `datanet ${id} is not ${owner}'s`);
  return datanet;
}

/** R51: governance lets the chain-wide pool review for a datanet and pays accepted records out of a grant; or ends it. */
function setBootstrap(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgSetBootstrap, MsgSetBootstrapResponse>({
    request: MsgSetBootstrap,
    response: MsgSetBootstrapResponse,
    signers: (message) => [message.authority],
    handle(ctx, { authority, datanetId, bootstrap, total, perRecord, endEpoch }) {
      assertAuthority(authority);
      const datanet = getDatanet(ctx, datanetId);
      const { datasetId } = datanet;
      if (bootstrap) {
        parts.bootstrap.grant(ctx, { datasetId, total: positiveBaseAmount(total, "grant"), perRecord, endEpoch });
      } else {
        parts.bootstrap.end(ctx, datasetId);
      }
      datanets.write(ctx, { ...datanet, bootstrap });
      ctx.emit(createEvent("set_bootstrap", ["datanet_id", datanetId.toString()], ["bootstrap", bootstrap.toString()]));
      return {};
    },
  });
}

function admitAccount(): MessageHandler {
  return defineMessage<MsgAdmitAccount, MsgAdmitAccountResponse>({
    request: MsgAdmitAccount,
    response: MsgAdmitAccountResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, datanetId, account, admitted: isAdmitted }) {
      const datanet = getDatanet(ctx, datanetId);
      const isOwner = datanetOwner(ctx, datanet) === sender;
      const isCurator = findCurator(ctx, datanetId, sender) !== undefined;
      refuseWhen(
        !isOwner && !(isCurator && isAdmitted),
        RegistryError.NotOwner,
        `datanet ${datanetId} is not ${sender}'s`,
      );
      parseAddress(account, "invalid account address");
      if (isAdmitted) {
        admitted.write(ctx, { datanetId, address: account });
      } else {
        admitted.remove(ctx, { datanetId, address: account });
      }
      ctx.emit(
        createEvent(
          "admit_account",
          ["datanet_id", datanetId.toString()],
          ["account", account],
          ["admitted", isAdmitted.toString()],
        ),
      );
      return {};
    },
  });
}

function joinCurators({ bonds, readClock }: RegistryParts): MessageHandler {
  return defineMessage<MsgJoinCurators, MsgJoinCuratorsResponse>({
    request: MsgJoinCurators,
    response: MsgJoinCuratorsResponse,
    signers: (message) => [message.curator],
    handle(ctx, { curator, datanetId }) {
      const datanet = getDatanet(ctx, datanetId);
      requireAdmitted(ctx, datanet, curator, readClock(ctx));
      const known = curators.find(ctx, memberName(datanetId, curator));
      refuseWhen(known?.removed === false, RegistryError.WrongPhase, `${curator} is a curator already`);
      const isBack = known === undefined || admitted.find(ctx, memberName(datanetId, curator)) !== undefined;
      refuseWhen(!isBack, RegistryError.NotAdmitted, `the owner removed ${curator}, who must be admitted first`);
      const isFull = datanet.curatorCount >= DATANET_CURATORS_MAX;
      refuseWhen(isFull, RegistryError.PoolFull, `datanet ${datanetId} has ${DATANET_CURATORS_MAX} curators`);
      const bond = readParams(ctx).curatorBondMin;
      bonds.reserve(ctx, curatorBond(curator, datanetId), bond);
      const joinedHeight = ctx.header.height;
      const member = known ?? Curator.create({ datanetId, address: curator });
      curators.write(ctx, { ...member, joinedHeight, bond, removed: false });
      datanets.write(ctx, { ...datanet, curatorCount: datanet.curatorCount + 1 });
      ctx.emit(createEvent("join_curators", ["datanet_id", datanetId.toString()], ["curator", curator]));
      return {};
    },
  });
}

function leaveCurators(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgLeaveCurators, MsgLeaveCuratorsResponse>({
    request: MsgLeaveCurators,
    response: MsgLeaveCuratorsResponse,
    signers: (message) => [message.curator],
    handle(ctx, { curator, datanetId }) {
      const member = findCurator(ctx, datanetId, curator);
      refuseWhen(member === undefined, RegistryError.NotAdmitted, `${curator} is no curator of datanet ${datanetId}`);
      const isDrawn = member !== undefined && member.openReviews > 0;
      refuseWhen(
        isDrawn,
        RegistryError.WrongPhase,
        `${curator} is drawn for ${member?.openReviews ?? 0} contributions`,
      );
      if (member !== undefined) {
        removeCurator(ctx, parts, member);
      }
      return {};
    },
  });
}

/** R53: at any time; who was drawn before judges on, and the reviews that were done are paid for. */
function removeCuratorByOwner(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgRemoveCurator, MsgRemoveCuratorResponse>({
    request: MsgRemoveCurator,
    response: MsgRemoveCuratorResponse,
    signers: (message) => [message.owner],
    handle(ctx, { owner, datanetId, curator }) {
      ownedDatanet(ctx, datanetId, owner);
      const member = findCurator(ctx, datanetId, curator);
      if (member === undefined) {
        throw new TxError(RegistryError.NotAdmitted, `${curator} is no curator of datanet ${datanetId}`);
      }
      removeCurator(ctx, parts, member);
      admitted.remove(ctx, { datanetId, address: curator });
      rememberRemoved(ctx, { ...member, bond: 0n, openReviews: 0, removed: true });
      return {};
    },
  });
}

/** Keeps the reviews of a curator whom the owner removed; of more than a named number the fewest reviews are forgotten. */
function rememberRemoved(ctx: Context, member: Curator): void {
  curators.write(ctx, member);
  const all = [...curators.under(ctx, bigEndian64(member.datanetId))].filter(({ removed }) => removed);
  const least = all.reduce((low, each) => (each.reviews < low.reviews ? each : low), member);
  if (all.length > DATANET_CURATORS_MAX) {
    curators.remove(ctx, least);
  }
}

/** Takes a curator off the list. */
export function removeCurator(ctx: Context, { bonds }: RegistryParts, member: Curator): void {
  const { datanetId, address, bond } = member;
  const datanet = getDatanet(ctx, datanetId);
  curators.remove(ctx, member);
  datanets.write(ctx, { ...datanet, curatorCount: datanet.curatorCount - 1 });
  bonds.unreserve(ctx, curatorBond(address, datanetId), bond);
  ctx.emit(createEvent("leave_curators", ["datanet_id", datanetId.toString()], ["curator", address]));
}
