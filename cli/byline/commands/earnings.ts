/** `byline earnings` and `byline collect`: what a dataset earned for the person, and how the money comes. */
import { parseAccountAddress } from "../../../lib/address.ts";
import { equalBytes } from "../../../lib/bytes.ts";
import { CLAIMS_PER_MESSAGE_MAX } from "../../../lib/limits.ts";
import type { Contributor } from "../../../lib/merkle/merkle-sum.ts";
import {
  contributorIdBytes,
  formatContributorId,
  parseContributorIdBytes,
} from "../../../lib/registry/contributor-id.ts";
import type { EarningAccount, Ledger } from "../../../proto/gen/byline/attribution/v1/attribution.ts";
import { claimEarnings, claimsOf, type CreditedVersion } from "../../../sdk/earnings.ts";
import { queryEarnings, queryEntitlement } from "../../../sdk/economy-queries.ts";
import { queryContributor } from "../../../sdk/registry-queries.ts";
import { formatByl } from "../amounts.ts";
import { findPublished, type PublishedFolder } from "../published.ts";
import type { Session } from "../session.ts";

/** Most credits of others that are looked up to see whether they belong to the person. */
const LOOKUPS_MAX = 100;

/** A version with the person's part of it. */
interface Position {
  readonly published: PublishedFolder;
  readonly credited: CreditedVersion;
  /** The credits that pay to the person. */
  readonly own: readonly Contributor[];
  /** What can be taken now, base units, and the credits that it is due to. */
  readonly due: Money;
  readonly payable: readonly Contributor[];
  /** Under the version's own weights; undefined before it earned anything. */
  readonly account: EarningAccount | undefined;
  /** What came in under weights that published attributions set. */
  readonly elsewhere: bigint;
}

/** Base units: what buyers paid, and what was minted for it. */
interface Money {
  readonly real: bigint;
  readonly emission: bigint;
}

/** Shows what the version of a folder earned, and what of it can be taken. */
export async function earnings(session: Session, path: string, dataset: string | undefined): Promise<void> {
  const position = await positionOf(session, path, dataset);
  sayPosition(session, position);
  const { due, published } = position;
  const total = due.real + due.emission;
  session.say(total > 0n ? `\nNext:  byline collect ${path}` : `\nNext:  byline offers ${published.dataset.id}`);
  session.result(positionJson(position), total.toString());
}

/** Takes what is due. Running it again pays nothing twice. */
export async function collect(session: Session, path: string, dataset: string | undefined): Promise<void> {
  const position = await positionOf(session, path, dataset);
  const { credited, payable, due } = position;
  if (due.real + due.emission === 0n) {
    sayPosition(session, position);
    session.say(`${session.done}Nothing to do: nothing is due now. You paid nothing.`);
    session.result({ ...positionJson(position), paid: 0n, cost: 0n }, "0");
    return;
  }
  const claims = claimsOf(
    credited,
    payable.map(({ id }) => id),
  );
  const wallet = await session.wallet();
  let [paid, cost] = [0n, 0n];
  const transactions: string[] = [];
  for (let at = 0; at < claims.length; at += CLAIMS_PER_MESSAGE_MAX) {
    session.progress("Collecting…");
    const { results, sent } = await claimEarnings(session.rpc, wallet, claims.slice(at, at + CLAIMS_PER_MESSAGE_MAX));
    for (const { real, emission } of results) paid += real + emission;
    cost += sent.fee;
    transactions.push(sent.hash);
  }
  session.say(`${session.done}You were paid ${formatByl(paid)} for ${nameOf(position)}.`);
  session.say(`Cost      ${formatByl(cost)}, paid by you`);
  for (const hash of transactions) session.say(`See it    ${session.rpc.url}/tx?hash=0x${hash}`);
  session.say("\nNext:  byline whoami");
  session.result({ ...positionJson(position), paid, cost, transactions }, paid.toString());
}

async function positionOf(session: Session, path: string, dataset: string | undefined): Promise<Position> {
  const { address } = await session.identity();
  const published = await findPublished(session, path, dataset);
  const { plan, version } = published;
  const credited = { datasetId: version.datasetId, version: version.version, contributors: plan.contributors };
  const accounts = await queryEarnings(session.rpc, credited);
  const isOwn = ({ weightsRoot }: EarningAccount): boolean => {
    return equalBytes(weightsRoot, version.content.contributorsRoot);
  };
  const own = await ownCredits(session, plan.contributors, address);
  const { due, payable } = await dueOf(session, credited, own);
  const elsewhere = accounts
    .filter((account) => !isOwn(account))
    .reduce((sum, { real, emission }) => {
      return sum + cameIn(real) + cameIn(emission);
    }, 0n);
  return { published, credited, own, due, payable, account: accounts.find(isOwn), elsewhere };
}

/** Credits of the account itself, and of claims and names that were bound to it. */
async function ownCredits(
  { rpc }: Session,
  contributors: readonly Contributor[],
  address: string,
): Promise<readonly Contributor[]> {
  const account = contributorIdBytes({ kind: "address", address: parseAccountAddress(address) });
  const own = contributors.filter(({ id }) => equalBytes(id, account));
  let lookups = 0;
  for (const contributor of contributors) {
    const id = parseContributorIdBytes(contributor.id);
    if (id === undefined || id.kind === "address" || lookups >= LOOKUPS_MAX) continue;
    lookups += 1;
    if ((await queryContributor(rpc, formatContributorId(id))) === address) own.push(contributor);
  }
  return own;
}

async function dueOf(
  { rpc }: Session,
  credited: CreditedVersion,
  own: readonly Contributor[],
): Promise<Pick<Position, "due" | "payable">> {
  let [leftSum, real, emission] = [0n, 0n, 0n];
  const payable: Contributor[] = [];
  for (const contributor of credited.contributors) {
    const { weight } = contributor;
    const found = own.includes(contributor) ? await queryEntitlement(rpc, credited, { leftSum, weight }) : undefined;
    const [paid, minted] = [found?.real.due ?? 0n, found?.emission.due ?? 0n];
    if (paid + minted > 0n) payable.push(contributor);
    real += paid;
    emission += minted;
    leftSum += weight;
  }
  return { due: { real, emission }, payable };
}

function cameIn({ received, pending }: Ledger): bigint {
  return received + waiting(pending.slots);
}

function waiting(slots: readonly bigint[]): bigint {
  return slots.reduce((sum, slot) => sum + slot, 0n);
}

function nameOf({ published: { dataset, version } }: Position): string {
  return `${dataset.name} ${version.version}`;
}

function sayPosition(session: Session, position: Position): void {
  const { account, own, credited, due, elsewhere } = position;
  session.say(`${nameOf(position)}  (dataset ${credited.datasetId})`);
  const real = account?.real;
  const emission = account?.emission;
  session.say(
    `  earned            ${formatByl(real?.received ?? 0n)} that buyers paid, ${formatByl(emission?.received ?? 0n)} newly minted`,
  );
  session.say(
    `  on its way        ${formatByl(waiting(real?.pending.slots ?? []) + waiting(emission?.pending.slots ?? []))}`,
  );
  if (elsewhere > 0n) {
    session.say(`  besides           ${formatByl(elsewhere)} by models whose attribution weighs contributors anew`);
  }
  const weight = own.reduce((sum, each) => sum + each.weight, 0n);
  const all = credited.contributors.reduce((sum, each) => sum + each.weight, 0n);
  session.say(`  your share        ${weight} of ${all}`);
  session.say(`  due to you now    ${formatByl(due.real + due.emission)}`);
}

function positionJson({ credited, own, due, account, elsewhere }: Position): Record<string, unknown> {
  return {
    dataset: credited.datasetId,
    version: credited.version,
    earned: { real: account?.real.received ?? 0n, minted: account?.emission.received ?? 0n },
    waiting: {
      real: waiting(account?.real.pending.slots ?? []),
      minted: waiting(account?.emission.pending.slots ?? []),
    },
    elsewhere,
    weight: own.reduce((sum, each) => sum + each.weight, 0n),
    totalWeight: credited.contributors.reduce((sum, each) => sum + each.weight, 0n),
    due: { real: due.real, minted: due.emission },
  };
}
