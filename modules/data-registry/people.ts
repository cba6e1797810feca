/** Contributors without an account: claims by key, names by proposal (docs/spec/registry.md R4, R5, R27, R28). */
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { REGISTRY_PERSON_NAME_BYTES_MAX, REGISTRY_REASON_CHARS_MAX } from "../../lib/limits.ts";
import { claimIdOf, nameIdOf, verifyClaimBinding } from "../../lib/registry/contributor-id.ts";
import type { NameBinding } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgBindClaim,
  MsgBindClaimResponse,
  MsgContestName,
  MsgContestNameResponse,
  MsgFinalizeName,
  MsgFinalizeNameResponse,
  MsgProposeName,
  MsgProposeNameResponse,
  MsgWithdrawContest,
  MsgWithdrawContestResponse,
  MsgWithdrawNameProposal,
  MsgWithdrawNameProposalResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { createCoins, coinFromWire } from "../coins.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { REGISTRY_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { hasControl } from "./content.ts";
import { ownedDataset } from "./datasets.ts";
import { RegistryError } from "./errors.ts";
import { deleteName, findClaim, findName, getDataset, readParams, writeClaim, writeName } from "./keeper.ts";

/** Clock value of a binding that was written down: it needs no window any more. */
const EFFECTIVE_AT_ONCE = 0n;

/** Handlers of the messages about people. */
export function peopleMessages(bank: BankSender, readClock: ReadClock): readonly MessageHandler[] {
  return [
    bindClaim(),
    proposeName(bank, readClock),
    contestName(bank, readClock),
    withdrawNameProposal(bank, readClock),
    withdrawContest(bank, readClock),
    finalizeName(readClock),
  ];
}

/**
 * Whether a name binding counts at `clock`: it was written down, or its window has passed, nobody contests it and the
 * address has not become the owner's or the payout's meanwhile.
 */
export function isNameBound(ctx: Context, binding: NameBinding, clock: bigint): boolean {
  if (binding.effectiveClock === EFFECTIVE_AT_ONCE) {
    return true;
  }
  const { owner, payoutAddress } = getDataset(ctx, binding.datasetId);
  const isInterested = binding.address === owner || binding.address === payoutAddress;
  return binding.contestant === "" && clock >= binding.effectiveClock && !isInterested;
}

function bindClaim(): MessageHandler {
  return defineMessage<MsgBindClaim, MsgBindClaimResponse>({
    request: MsgBindClaim,
    response: MsgBindClaimResponse,
    signers: (message) => [message.address],
    handle(ctx, message) {
      const address = parseAddress(message.address, "invalid address");
      const { claimPublicKey: publicKey, claimSignature: signature } = message;
      refuseWhen(
        publicKey.length !== 33,
        RegistryError.InvalidClaim,
        "a claim key is a compressed secp256k1 key of 33 bytes",
      );
      const claimId = claimIdOf(publicKey);
      const bound = findClaim(ctx, claimId);
      refuseWhen(
        bound !== undefined,
        RegistryError.ClaimBound,
        `claim:${toHex(claimId)} belongs to ${bound?.address ?? ""}`,
      );
      const holds = verifyClaimBinding({ chainId: ctx.chainId, publicKey, address, signature });
      refuseWhen(
        !holds,
        RegistryError.InvalidClaim,
        `the claim key did not sign for ${message.address} on ${ctx.chainId}`,
      );
      writeClaim(ctx, { claimId, address: message.address, height: ctx.header.height });
      ctx.emit(createEvent("bind_claim", ["claim_id", toHex(claimId)], ["address", message.address]));
      return { claimId };
    },
  });
}

function proposeName(bank: BankSender, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgProposeName, MsgProposeNameResponse>({
    request: MsgProposeName,
    response: MsgProposeNameResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      const length = utf8ToBytes(message.name).length;
      const isWrong = message.name.trim() === "" || length > REGISTRY_PERSON_NAME_BYTES_MAX || hasControl(message.name);
      refuseWhen(
        isWrong,
        RegistryError.InvalidText,
        `a name has 1 to ${REGISTRY_PERSON_NAME_BYTES_MAX} bytes without control characters`,
      );
      const address = parseAddress(message.address, "invalid address");
      const isInterested =
        message.address === dataset.owner || message.address === dataset.payoutAddress || bank.isBlocked(address);
      refuseWhen(
        isInterested,
        RegistryError.InvalidAddress,
        "a name is not bound to the owner, the payout address or a module",
      );
      const nameId = nameIdOf(dataset.id, message.name);
      refuseWhen(findName(ctx, nameId) !== undefined, RegistryError.NameBindingExists, `name:${toHex(nameId)}`);
      writeName(ctx, {
        nameId,
        datasetId: dataset.id,
        name: message.name,
        address: message.address,
        effectiveClock: readClock(ctx) + readParams(ctx).nameWindow,
        contestant: "",
        contestBond: undefined,
        reason: "",
      });
      ctx.emit(
        createEvent(
          "propose_name",
          ["name_id", toHex(nameId)],
          ["dataset_id", dataset.id.toString()],
          ["address", message.address],
        ),
      );
      return { nameId };
    },
  });
}

function contestName(bank: BankSender, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgContestName, MsgContestNameResponse>({
    request: MsgContestName,
    response: MsgContestNameResponse,
    signers: (message) => [message.contestant],
    handle(ctx, message) {
      const proposal = openProposal(ctx, message.nameId, readClock(ctx));
      refuseWhen(proposal.contestant !== "", RegistryError.NameContested, `name:${toHex(proposal.nameId)}`);
      const isWrong = message.reason.length > REGISTRY_REASON_CHARS_MAX || hasControl(message.reason);
      refuseWhen(
        isWrong,
        RegistryError.InvalidText,
        `a reason has at most ${REGISTRY_REASON_CHARS_MAX} characters without control characters`,
      );
      const { contestBond } = readParams(ctx);
      bank.sendToModule(
        ctx,
        parseAddress(message.contestant),
        REGISTRY_ACCOUNT,
        createCoins([coinFromWire(contestBond)]),
      );
      writeName(ctx, { ...proposal, contestant: message.contestant, contestBond, reason: message.reason });
      ctx.emit(createEvent("contest_name", ["name_id", toHex(proposal.nameId)], ["contestant", message.contestant]));
      return {};
    },
  });
}

function withdrawNameProposal(bank: BankSender, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgWithdrawNameProposal, MsgWithdrawNameProposalResponse>({
    request: MsgWithdrawNameProposal,
    response: MsgWithdrawNameProposalResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const proposal = openProposal(ctx, message.nameId, readClock(ctx));
      ownedDataset(ctx, proposal.datasetId, message.owner);
      returnBond(ctx, bank, proposal);
      deleteName(ctx, proposal.nameId);
      ctx.emit(createEvent("withdraw_name", ["name_id", toHex(proposal.nameId)], ["owner", message.owner]));
      return {};
    },
  });
}

function withdrawContest(bank: BankSender, readClock: ReadClock): MessageHandler {
  return defineMessage<MsgWithdrawContest, MsgWithdrawContestResponse>({
    request: MsgWithdrawContest,
    response: MsgWithdrawContestResponse,
    signers: (message) => [message.contestant],
    handle(ctx, message) {
      const proposal = openProposal(ctx, message.nameId, readClock(ctx));
      refuseWhen(
        proposal.contestant !== message.contestant,
        RegistryError.NoNameProposal,
        `${message.contestant} does not contest name:${toHex(proposal.nameId)}`,
      );
      returnBond(ctx, bank, proposal);
      const effectiveClock = readClock(ctx) + readParams(ctx).nameWindow;
      writeName(ctx, { ...proposal, effectiveClock, contestant: "", contestBond: undefined, reason: "" });
      ctx.emit(
        createEvent("withdraw_contest", ["name_id", toHex(proposal.nameId)], ["contestant", message.contestant]),
      );
      return {};
    },
  });
}

function finalizeName(readClock: ReadClock): MessageHandler {
  return defineMessage<MsgFinalizeName, MsgFinalizeNameResponse>({
    request: MsgFinalizeName,
    response: MsgFinalizeNameResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const binding = findName(ctx, message.nameId);
      if (binding === undefined || binding.effectiveClock === EFFECTIVE_AT_ONCE) {
        throw new TxError(RegistryError.NoNameProposal, `name:${toHex(message.nameId)}`);
      }
      refuseWhen(binding.contestant !== "", RegistryError.NameContested, `name:${toHex(binding.nameId)}`);
      refuseWhen(
        !isNameBound(ctx, binding, readClock(ctx)),
        RegistryError.NameWindowOpen,
        `name:${toHex(binding.nameId)} counts from clock ${binding.effectiveClock}`,
      );
      writeName(ctx, { ...binding, effectiveClock: EFFECTIVE_AT_ONCE });
      ctx.emit(createEvent("bind_name", ["name_id", toHex(binding.nameId)], ["address", binding.address]));
      return {};
    },
  });
}

/** A proposal that is not yet a binding. @throws TxError(NoNameProposal) */
function openProposal(ctx: Context, nameId: Uint8Array, clock: bigint): NameBinding {
  const proposal = findName(ctx, nameId);
  if (proposal === undefined || isNameBound(ctx, proposal, clock)) {
    throw new TxError(RegistryError.NoNameProposal, `name:${toHex(nameId)}`);
  }
  getDataset(ctx, proposal.datasetId);
  return proposal;
}

function returnBond(ctx: Context, bank: BankSender, proposal: NameBinding): void {
  if (proposal.contestBond !== undefined) {
    bank.sendFromModule(
      ctx,
      REGISTRY_ACCOUNT,
      parseAddress(proposal.contestant),
      createCoins([coinFromWire(proposal.contestBond)]),
    );
  }
}
