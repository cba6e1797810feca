/** Registering a dataset and handing it over (docs/spec/registry.md R20, R25, R26). */
import { TxError } from "../../lib/errors.ts";
import type { Dataset } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAcceptTransfer,
  MsgAcceptTransferResponse,
  MsgRegisterDataset,
  MsgRegisterDatasetResponse,
  MsgSetPayout,
  MsgSetPayoutResponse,
  MsgTransferDataset,
  MsgTransferDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankReader } from "../expected.ts";
import type { ReadClock } from "./expected.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { checkName, checkTitle } from "./content.ts";
import { RegistryError } from "./errors.ts";
import {
  deleteOwnerIndex,
  deleteTransfer,
  findDatasetByName,
  findTransfer,
  getDataset,
  nextDatasetId,
  writeDataset,
  writeNextDatasetId,
  writeOwnerIndex,
  writeTransfer,
} from "./keeper.ts";

/** Handlers of the messages about datasets as a whole. */
export function datasetMessages(bank: BankReader, readClock: ReadClock): readonly MessageHandler[] {
  return [registerDataset(bank, readClock), transferDataset(), acceptTransfer(), setPayout(bank)];
}

function registerDataset(bank: BankReader, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgRegisterDataset, MsgRegisterDatasetResponse>({
    request: MsgRegisterDataset,
    response: MsgRegisterDatasetResponse,
    signers: (message) => [message.owner],
    validateBasic(message) {
      parseAddress(message.owner, "invalid owner address");
      checkName(message.name);
      checkTitle(message.title);
    },
    handle(ctx, message) {
      const { id } = createDataset(ctx, bank, readClock, { ...message, datanetId: 0n });
      return { datasetId: id };
    },
  });
}

/** What a new dataset states. */
export interface NewDataset {
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  /** Empty: the owner. */
  readonly payoutAddress: string;
  readonly datanetId: bigint;
}

/** Writes a dataset with the next id. @throws TxError(NameTaken, InvalidAddress) */
export function createDataset(ctx: Context, bank: BankReader, readClock: ReadClock, stated: NewDataset): Dataset {
  const { owner, name, title, datanetId } = stated;
  const payoutAddress = stated.payoutAddress === "" ? owner : stated.payoutAddress;
  checkPayout(bank, payoutAddress);
  refuseTakenName(ctx, parseAddress(owner), name);
  const id = nextDatasetId(ctx);
  const dataset: Dataset = {
    id,
    owner,
    name,
    title,
    payoutAddress,
    latestVersion: "",
    versionCount: 0n,
    createdHeight: ctx.header.height,
    createdClock: readClock(ctx),
    datanetId,
  };
  writeNextDatasetId(ctx, id + 1n);
  writeDataset(ctx, dataset);
  writeOwnerIndex(ctx, dataset);
  ctx.emit(createEvent("register_dataset", ["dataset_id", id.toString()], ["owner", owner], ["name", name]));
  return dataset;
}

function transferDataset(): MessageHandler {
  return defineMessage<MsgTransferDataset, MsgTransferDatasetResponse>({
    request: MsgTransferDataset,
    response: MsgTransferDatasetResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      parseAddress(message.newOwner, "invalid new owner address");
      if (message.newOwner === dataset.owner) {
        deleteTransfer(ctx, dataset.id);
      } else {
        writeTransfer(ctx, { datasetId: dataset.id, newOwner: message.newOwner });
      }
      ctx.emit(
        createEvent(
          "offer_dataset",
          ["dataset_id", dataset.id.toString()],
          ["owner", message.owner],
          ["new_owner", message.newOwner],
        ),
      );
      return {};
    },
  });
}

function acceptTransfer(): MessageHandler {
  return defineMessage<MsgAcceptTransfer, MsgAcceptTransferResponse>({
    request: MsgAcceptTransfer,
    response: MsgAcceptTransferResponse,
    signers: (message) => [message.newOwner],
    handle(ctx, message) {
      const before = getDataset(ctx, message.datasetId);
      if (findTransfer(ctx, before.id)?.newOwner !== message.newOwner) {
        throw new TxError(RegistryError.NoTransfer, `dataset ${before.id} is not offered to ${message.newOwner}`);
      }
      refuseTakenName(ctx, parseAddress(message.newOwner), before.name);
      // A payout that went to the old owner follows the ownership; one to a third party stays until it is changed.
      const payoutAddress = before.payoutAddress === before.owner ? message.newOwner : before.payoutAddress;
      const after = { ...before, owner: message.newOwner, payoutAddress };
      deleteTransfer(ctx, before.id);
      deleteOwnerIndex(ctx, before);
      writeDataset(ctx, after);
      writeOwnerIndex(ctx, after);
      ctx.emit(
        createEvent(
          "transfer_dataset",
          ["dataset_id", before.id.toString()],
          ["from", before.owner],
          ["to", after.owner],
        ),
      );
      return {};
    },
  });
}

function setPayout(bank: BankReader): MessageHandler {
  return defineMessage<MsgSetPayout, MsgSetPayoutResponse>({
    request: MsgSetPayout,
    response: MsgSetPayoutResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      checkPayout(bank, message.payoutAddress);
      writeDataset(ctx, { ...dataset, payoutAddress: message.payoutAddress });
      ctx.emit(
        createEvent("set_payout", ["dataset_id", dataset.id.toString()], ["payout_address", message.payoutAddress]),
      );
      return {};
    },
  });
}

/** The dataset, if the account owns it. @throws TxError(DatasetNotFound, NotOwner) */
export function ownedDataset(ctx: Context, id: bigint, owner: string): Dataset {
  const dataset = getDataset(ctx, id);
  if (dataset.owner !== owner) {
    throw new TxError(RegistryError.NotOwner, `dataset ${id} belongs to ${dataset.owner}, not to ${owner}`);
  }
  return dataset;
}

function refuseTakenName(ctx: Context, owner: Uint8Array, name: string): void {
  const taken = findDatasetByName(ctx, owner, name);
  if (taken !== undefined) {
    throw new TxError(RegistryError.NameTaken, `"${name}" is dataset ${taken.id}`);
  }
}

function checkPayout(bank: BankReader, text: string): void {
  if (bank.isBlocked(parseAddress(text, "invalid payout address"))) {
    throw new TxError(RegistryError.InvalidAddress, `payout address ${text} belongs to a module`);
  }
}
