/** Contributors without an account: claims by key, names by proposal (docs/spec/registry.md R4, R5, R27, R28). */
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import {
  NAME_CONTEST_DOUBLINGS_MAX,
  REGISTRY_PERSON_NAME_BYTES_MAX,
  REGISTRY_REASON_CHARS_MAX,
} from "../../lib/limits.ts";
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
import { createCoins, coinFromWire, coinToWire } from "../coins.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { BOND_POOL, REGISTRY_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { hasControl } from "./content.ts";
import { ownedDataset } from "./datasets.ts";
import { RegistryError } from "./errors.ts";
import { deleteName, findClaim, findName, getDataset, readParams, writeClaim, writeName } from "./keeper.ts";

/** Clock value of a binding that was written down: it needs no window any more. */
const EFFECTIVE_AT_ONCE = 0n;

/** What holds the bonds of contests, and burns those that are lost. */
export type PeopleBank = BankSender & BankBurner;

/** Handlers of the messages about people. */
export function peopleMessages(bank: PeopleBank, readClock: ReadClock): readonly MessageHandler[] {
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
 * Whether a name binding counts at `clock`: it was written down, or its window has passed and nobody contests it. Nothing that anybody
 * does later unmakes it.
 */
export function isNameBound({ effectiveClock, contestant }: NameBinding, clock: bigint): boolean {
  return effectiveClock === EFFECTIVE_AT_ONCE || (contestant === "" && clock >= effectiveClock);
}

/** Whether it is still open who stands behind a name: in its window, or contested and the owner has time to answer. */
export function isNamePending(ctx: Context, { effectiveClock, contestant }: NameBinding, clock: bigint): boolean {
  return clock < effectiveClock + (contestant === "" ? 0n : readParams(ctx).nameWindow);
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

function proposeName(bank: PeopleBank, readClock: ReadClock): MessageHandler {
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
      const known = findName(ctx, nameId);
      refuseWhen(
        known !== undefined && !isAnswer(known, message.address, readClock(ctx)),
        RegistryError.NameBindingExists,
        `name:${toHex(nameId)}`,
      );
      if (known !== undefined) {
        burnBond(ctx, bank, known);
      }
      writeName(ctx, {
        nameId,
        datasetId: dataset.id,
        name: message.name,
        address: message.address,
        effectiveClock: readClock(ctx) + readParams(ctx).nameWindow,
        contestant: "",
        contestBond: undefined,
        reason: "",
        contests: contestsAfter(known),
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

function contestName(bank: PeopleBank, readClock: ReadClock): MessageHandler {
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
      const contestBond = contestBondOf(ctx, proposal);
      const effectiveClock = readClock(ctx) + readParams(ctx).nameWindow;
      bank.sendToModule(
        ctx,
        parseAddress(message.contestant),
        REGISTRY_ACCOUNT,
        createCoins([coinFromWire(contestBond)]),
      );
      const { contestant, reason } = message;
      writeName(ctx, { ...proposal, effectiveClock, contestant, contestBond, reason });
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

function withdrawContest(bank: PeopleBank, readClock: ReadClock): MessageHandler {
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
      burnBond(ctx, bank, proposal);
      const effectiveClock = readClock(ctx) + readParams(ctx).nameWindow;
      const contests = contestsAfter(proposal);
      writeName(ctx, { ...proposal, effectiveClock, contestant: "", contestBond: undefined, reason: "", contests });
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
        !isNameBound(binding, readClock(ctx)),
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
  if (proposal === undefined || isNameBound(proposal, clock)) {
    throw new TxError(RegistryError.NoNameProposal, `name:${toHex(nameId)}`);
  }
  getDataset(ctx, proposal.datasetId);
  return proposal;
}

/** R28: whether a proposal stands by a contested one: for the same account, after the contest had its time. */
function isAnswer({ contestant, address, effectiveClock }: NameBinding, again: string, clock: bigint): boolean {
  return contestant !== "" && address === again && clock >= effectiveClock;
}

/** Contests of a name that failed, the one that ends now among them, as far as they count. */
function contestsAfter(known: NameBinding | undefined): number {
  const contests = known === undefined ? 0 : known.contests + 1;
  return contests < NAME_CONTEST_DOUBLINGS_MAX ? contests : NAME_CONTEST_DOUBLINGS_MAX;
}

/** What a contest escrows: doubled by each one that failed. */
function contestBondOf(ctx: Context, { contests }: NameBinding): WireCoin {
  const { denom, amount } = coinFromWire(readParams(ctx).contestBond);
  return coinToWire({ denom, amount: amount << BigInt(contests) });
}

/** A contest has failed. The pool of bonds burns, as for every bond that is lost. */
function burnBond(ctx: Context, bank: PeopleBank, { contestBond }: NameBinding): void {
  if (contestBond !== undefined) {
    const coins = createCoins([coinFromWire(contestBond)]);
    bank.sendBetweenModules(ctx, REGISTRY_ACCOUNT, BOND_POOL, coins);
    bank.burn(ctx, BOND_POOL, coins);
  }
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
