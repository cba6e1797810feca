/** Taking out what was earned (docs/spec/attribution.md T11-T14): claims by proof, royalties pulled by parents, payees. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { CLAIMS_PER_MESSAGE_MAX } from "../../lib/limits.ts";
import { contributorLeaf, verifySumProof } from "../../lib/merkle/merkle-sum.ts";
import type { SumNode } from "../../lib/merkle/merkle-sum.ts";
import { parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import type { EarningAccount } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Claim, ClaimResult } from "../../proto/gen/byline/attribution/v1/tx.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgPullRoyalty,
  MsgPullRoyaltyResponse,
  MsgSweepUnclaimed,
  MsgSweepUnclaimedResponse,
  MsgWithdrawPayee,
  MsgWithdrawPayeeResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { addressText, parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { ATTRIBUTION_ACCOUNT, EMISSION_POOL, REAL_POOL } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { dueOf, entitledOf, payableOf, royaltyOf } from "./accounts.ts";
import type { LedgerName } from "./accounts.ts";
import { namedRoot, ownWeights, requireVersion, touchPayee } from "./earnings.ts";
import type { Earnings } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import type { CommunityPoolFunder, Economy, Health, RegistryReader } from "./expected.ts";
import { readPaid, readParams, readPulled, writeEarningAccount, writePaid, writePayee, writePulled } from "./keeper.ts";

const SUM_BYTES = 16;
const NAME_KIND = "name";

/** What claims are made over. */
export interface ClaimParts {
  readonly bank: BankSender;
  readonly earnings: Earnings;
  readonly economy: Economy;
  readonly registry: RegistryReader;
  readonly communityPool: CommunityPoolFunder;
  readonly health: Health;
}

/** Handlers of the messages that take earnings out. */
export function claimMessages(parts: ClaimParts): readonly MessageHandler[] {
  return [claimEarnings(parts), pullRoyalty(parts), withdrawPayee(parts), sweepUnclaimed(parts)];
}

/** A leaf whose proof holds, with the account it takes from. */
interface ProvenLeaf {
  readonly version: Version;
  readonly account: EarningAccount;
  readonly leftSum: bigint;
  readonly weight: bigint;
  readonly contributorId: Uint8Array;
}

function claimEarnings(parts: ClaimParts): MessageHandler {
  return defineMessage<MsgClaimEarnings, MsgClaimEarningsResponse>({
    request: MsgClaimEarnings,
    response: MsgClaimEarningsResponse,
    signers: (message) => [message.sender],
    validateBasic({ claims }) {
      refuseWhen(
        claims.length < 1 || claims.length > CLAIMS_PER_MESSAGE_MAX,
        AttributionError.InvalidClaims,
        `1 to ${CLAIMS_PER_MESSAGE_MAX} claims, got ${claims.length}`,
      );
    },
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      const results = message.claims.map((claim) => payClaim(ctx, parts, claim));
      const isEmpty = results.every(({ real, emission }) => real === 0n && emission === 0n);
      refuseWhen(isEmpty, AttributionError.NothingDue, "these leaves have had everything that has matured");
      return { results };
    },
  });
}

function payClaim(ctx: Context, { bank, earnings, registry, health }: ClaimParts, claim: Claim): ClaimResult {
  const proven = proveLeaf(ctx, earnings, registry, claim);
  const recipient = registry.recipient(ctx, proven.contributorId);
  if (recipient === undefined) {
    throw new TxError(AttributionError.Unbound, "bind the claim key or the name to an account first");
  }
  refuseWithheld(ctx, registry, proven.version, recipient);
  const { real, emission } = takeDue(ctx, proven);
  payOut(ctx, bank, recipient, { real, emission });
  health.recordIncome(ctx, recipient, real + emission);
  const text = addressText(recipient);
  ctx.emit(
    createEvent(
      "claim",
      ["dataset_id", claim.datasetId.toString()],
      ["version", claim.version],
      ["recipient", text],
      ["real", real.toString()],
      ["emission", emission.toString()],
    ),
  );
  return { recipient: text, real, emission };
}

/** Verifies a claim's leaf under its weights. @throws TxError(VersionNotFound, AccountNotFound, InvalidProof) */
function proveLeaf(ctx: Context, earnings: Earnings, registry: RegistryReader, claim: Claim): ProvenLeaf {
  const version = requireVersion(ctx, registry, claim);
  const root = namedRoot(version, claim.weightsRoot);
  const account = earnings.touch(ctx, claim, root);
  if (account === undefined) {
    throw new TxError(AttributionError.AccountNotFound, `${claim.datasetId}@${claim.version}`);
  }
  const { leaf, index, path } = claim.proof;
  const { contributorId, weight, firstRecord, recordCount } = leaf;
  refuseWhen(
    parseContributorIdBytes(contributorId) === undefined || weight === 0n,
    AttributionError.InvalidProof,
    "a leaf has a contributor id and a positive weight",
  );
  const node = contributorLeaf({ id: contributorId, weight, firstRecord, recordCount });
  const steps = path.map(sumStep);
  const count = leafCountOf(version, root);
  const position = verifySumProof(root, node, { index, count: count ?? claim.leafCount, path: steps });
  if (position === undefined || position.total !== account.totalWeight || position.leftSum > MAX_UINT64) {
    throw new TxError(AttributionError.InvalidProof, `leaf ${index} of ${claim.datasetId}@${claim.version}`);
  }
  return { version, account, leftSum: position.leftSum, weight, contributorId };
}

/** T11: what buyers paid for a version in quarantine waits as registry R86 says. @throws TxError(Withheld) */
function refuseWithheld(ctx: Context, registry: RegistryReader, version: Version, to: Uint8Array | undefined): void {
  refuseWhen(
    registry.withholds(ctx, version, to),
    AttributionError.Withheld,
    `${version.datasetId}@${version.version} is in quarantine; its money waits`,
  );
}

/** T11: nothing minted leaves a version in quarantine. */
function isMintHeld({ state }: Version): boolean {
  return state === VersionState.VERSION_STATE_QUARANTINED;
}

/** The number of leaves that a version states for its own weights; other roots bind it themselves. */
function leafCountOf(version: Version, root: Uint8Array): bigint | undefined {
  return root === ownWeights(version).root ? version.content.contributorCount : undefined;
}

function sumStep({ hash, sum }: { readonly hash: Uint8Array; readonly sum: Uint8Array }): SumNode {
  refuseWhen(sum.length !== SUM_BYTES, AttributionError.InvalidProof, `a sum has ${SUM_BYTES} bytes`);
  return { hash, sum: (readBigEndian64(sum) << 64n) + readBigEndian64(sum, 8) };
}

/** Marks everything that is due to a leaf as paid and takes it from the account's row. */
function takeDue(ctx: Context, { version, account, leftSum, weight }: ProvenLeaf): { real: bigint; emission: bigint } {
  const key = { ref: account, weightsRoot: account.weightsRoot, leftSum };
  const paid = readPaid(ctx, account, account.weightsRoot, leftSum);
  const due = (ledger: LedgerName): bigint =>
    payableOf(account, ledger, dueOf(entitledOf(account, ledger, weight), paid[ledger]));
  const taken = { real: due("real"), emission: isMintHeld(version) ? 0n : due("emission") };
  if (taken.real > 0n || taken.emission > 0n) {
    writePaid(ctx, key, { real: paid.real + taken.real, emission: paid.emission + taken.emission });
    writeEarningAccount(ctx, afterPaying(account, taken));
  }
  return taken;
}

function afterPaying(
  account: EarningAccount,
  { real, emission }: { readonly real: bigint; readonly emission: bigint },
): EarningAccount {
  return {
    ...account,
    real: { ...account.real, paidOut: account.real.paidOut + real },
    emission: { ...account.emission, paidOut: account.emission.paidOut + emission },
  };
}

function payOut(
  ctx: Context,
  bank: BankSender,
  recipient: Uint8Array,
  { real, emission }: { readonly real: bigint; readonly emission: bigint },
): void {
  if (real > 0n) {
    bank.sendFromModule(ctx, REAL_POOL, recipient, oneCoin(BASE_DENOM, real));
  }
  if (emission > 0n) {
    bank.sendFromModule(ctx, EMISSION_POOL, recipient, oneCoin(BASE_DENOM, emission));
  }
}

/** T13: one edge of the lineage; the money stays in its pool and changes earning accounts. */
function pullRoyalty({ earnings, registry }: ClaimParts): MessageHandler {
  return defineMessage<MsgPullRoyalty, MsgPullRoyaltyResponse>({
    request: MsgPullRoyalty,
    response: MsgPullRoyaltyResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      const child = requireVersion(ctx, registry, message);
      const parent = child.content.parents[message.parentIndex];
      if (parent === undefined) {
        throw new TxError(
          AttributionError.ParentNotFound,
          `${message.datasetId}@${message.version} has ${child.content.parents.length} parents`,
        );
      }
      refuseWithheld(ctx, registry, child, registry.owner(ctx, parent.datasetId));
      const root = namedRoot(child, message.weightsRoot);
      const account = earnings.touch(ctx, message, root);
      if (account === undefined) {
        throw new TxError(AttributionError.AccountNotFound, `${message.datasetId}@${message.version}`);
      }
      const pulled = readPulled(ctx, message, root, message.parentIndex);
      const dueIn = (ledger: LedgerName): bigint =>
        payableOf(account, ledger, dueOf(royaltyOf(account, ledger, parent.royaltyPpm), pulled[ledger]));
      const due = { real: dueIn("real"), emission: isMintHeld(child) ? 0n : dueIn("emission") };
      refuseWhen(due.real === 0n && due.emission === 0n, AttributionError.NothingDue, "the parent has had its royalty");
      writePulled(ctx, {
        ...pulled,
        real: pulled.real + due.real,
        emission: pulled.emission + due.emission,
      });
      writeEarningAccount(ctx, afterPaying(account, due));
      earnings.receiveRoyalty(ctx, { datasetId: parent.datasetId, version: parent.version }, due);
      ctx.emit(
        createEvent(
          "pull_royalty",
          ["dataset_id", message.datasetId.toString()],
          ["version", message.version],
          ["parent", `${parent.datasetId}@${parent.version}`],
          ["real", due.real.toString()],
          ["emission", due.emission.toString()],
        ),
      );
      return due;
    },
  });
}

function withdrawPayee({ bank, economy, health }: ClaimParts): MessageHandler {
  return defineMessage<MsgWithdrawPayee, MsgWithdrawPayeeResponse>({
    request: MsgWithdrawPayee,
    response: MsgWithdrawPayeeResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      const address = parseAddress(message.address, "invalid payee address");
      const payee = touchPayee(ctx, address, message.role, economy.epoch(ctx));
      const amount = payee.real.received - payee.real.paidOut;
      refuseWhen(amount === 0n, AttributionError.NothingDue, `nothing has matured for ${message.address}`);
      writePayee(ctx, { ...payee, real: { ...payee.real, paidOut: payee.real.received } });
      bank.sendFromModule(ctx, ATTRIBUTION_ACCOUNT, address, oneCoin(BASE_DENOM, amount));
      health.recordIncome(ctx, address, amount);
      ctx.emit(createEvent("withdraw_payee", ["address", message.address], ["amount", amount.toString()]));
      return { amount };
    },
  });
}

/** T14: a name that nobody stood behind for so many epochs gives its share to all. */
function sweepUnclaimed({ earnings, economy, registry, communityPool }: ClaimParts): MessageHandler {
  return defineMessage<MsgSweepUnclaimed, MsgSweepUnclaimedResponse>({
    request: MsgSweepUnclaimed,
    response: MsgSweepUnclaimedResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      const { claim } = message;
      const proven = proveLeaf(ctx, earnings, registry, claim);
      refuseWithheld(ctx, registry, proven.version, undefined);
      const kind = parseContributorIdBytes(proven.contributorId)?.kind;
      refuseWhen(kind !== NAME_KIND, AttributionError.NotUnclaimed, "only a name without a key can be left unclaimed");
      refuseWhen(
        registry.recipient(ctx, proven.contributorId) !== undefined,
        AttributionError.NotUnclaimed,
        "an account stands behind this name",
      );
      refuseWhen(
        registry.isNamePending(ctx, proven.contributorId),
        AttributionError.NotUnclaimed,
        "somebody is proposed for this name, or contests a proposal",
      );
      const since = economy.epoch(ctx) - proven.account.earnedEpoch;
      const { unclaimedEpochs } = readParams(ctx);
      refuseWhen(
        since < BigInt(unclaimedEpochs),
        AttributionError.NotUnclaimed,
        `${since} of ${unclaimedEpochs} epochs have passed since the last earning`,
      );
      const due = takeDue(ctx, proven);
      refuseWhen(due.real === 0n && due.emission === 0n, AttributionError.NothingDue);
      if (due.real > 0n) {
        communityPool.fundCommunityPool(ctx, REAL_POOL, oneCoin(BASE_DENOM, due.real));
      }
      if (due.emission > 0n) {
        communityPool.fundCommunityPool(ctx, EMISSION_POOL, oneCoin(BASE_DENOM, due.emission));
      }
      ctx.emit(createEvent("sweep_unclaimed", ["real", due.real.toString()], ["emission", due.emission.toString()]));
      return due;
    },
  });
}
