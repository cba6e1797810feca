/** `byline health`: what is real in the economy, in a few lines. Figures and formulas: docs/spec/health.md. */
import type { QueryHealthResponse } from "../../../proto/gen/byline/emissions/v1/query.ts";
import { HEALTH_WINDOW_EPOCHS, queryHealth } from "../../../sdk/economy-queries.ts";
import { counted, formatByl, formatPercent } from "../amounts.ts";
import type { Session } from "../session.ts";

const MILLIONTHS_PER_TENTH = 100_000n;

/** Shows the running epoch, or the running window of thirty epochs. */
export async function health(session: Session, isLong: boolean): Promise<void> {
  const answer = await queryHealth(session.rpc, isLong ? HEALTH_WINDOW_EPOCHS : 1);
  const { record, figures } = answer;
  const { money, quality } = record;
  session.say(isLong ? `Epochs ${record.firstEpoch} to now` : `Epoch ${record.number}, which is running`);
  session.say(
    `  paid by buyers     ${formatByl(money.real)} in ${counted(money.sales, "sale")} and ${counted(money.settlements, "settlement")} of calls`,
  );
  for (const [what, part, ppm] of originsOf(answer)) {
    if (part > 0n) session.say(`    ${what.padEnd(17)}${formatByl(part)}, ${formatPercent(ppm)}`);
  }
  session.say(
    `  to contributors    ${formatByl(money.creditedReal)} of it, and ${formatByl(money.creditedEmission)} newly minted`,
  );
  session.say(`  burned             ${formatByl(money.burned)}`);
  session.say(`  datasets           ${spreadOf(answer)}`);
  const cases = quality.cases.map(({ code, upheld, opened }) => `${code} ${upheld} of ${opened} upheld`);
  session.say(`  challenges         ${cases.length === 0 ? "none" : cases.join(", ")}`);
  const slashes = quality.slashes.map(({ code, amount }) => `${formatByl(amount)} of ${code} bonds`);
  session.say(`  taken from bonds   ${slashes.length === 0 ? "nothing" : slashes.join(", ")}`);
  session.say(isLong ? "\nNext:  byline health" : "\nNext:  byline health --long");
  session.result({ record, figures }, formatByl(money.real));
}

/** Where the money came from: what is known of the buyers, in plain words (H11-H15). */
function originsOf({
  record: { money },
  figures,
}: QueryHealthResponse): readonly (readonly [string, bigint, bigint])[] {
  return [
    ["no tie known", money.independent, figures.independentPpm],
    ["earned here", money.recycled, figures.recycledPpm],
    ["paid by others", money.subsidised, figures.subsidisedPpm],
    ["seller's hand", money.custodial, figures.custodialPpm],
    ["paid to oneself", money.related, figures.relatedPpm],
  ];
}

function spreadOf({ record: { datasets }, figures }: QueryHealthResponse): string {
  if (datasets.count === 0n) return "none earned anything";
  const tenths = (figures.effectiveDatasetsPpm + MILLIONTHS_PER_TENTH / 2n) / MILLIONTHS_PER_TENTH;
  return `${datasets.count} earned something, spread as over ${tenths / 10n}.${tenths % 10n} equal ones; the ten largest have ${formatPercent(figures.top10Ppm)}`;
}
