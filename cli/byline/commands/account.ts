/** `byline login` and `byline whoami`: a key on this computer, who pays, what is there. */
import { NodeError } from "../../../lib/errors.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { createWords, privateKeyOfWords } from "../../../sdk/wallet.ts";
import { formatByl } from "../amounts.ts";
import { KEY_NAME, type Session } from "../session.ts";

/** Options of `byline login`. */
export interface LoginOptions {
  /** Ask no sponsor. */
  readonly local?: boolean | undefined;
  readonly recover?: boolean | undefined;
  readonly sponsor?: string | undefined;
  readonly node?: string | undefined;
}

const SPONSOR_MS = 30_000;

/** The key that is here already. */
async function existing(session: Session): Promise<string | undefined> {
  try {
    return (await session.identity()).address;
  } catch (error) {
    if (error instanceof NodeError && error.code === "KEY_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Asks a sponsor to cover the costs. @returns whether it agreed */
async function askSponsor(sponsor: string, address: string): Promise<boolean> {
  try {
    const response = await fetch(`${sponsor.replace(/\/+$/, "")}/credit`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ denom: "ubyl", address }),
      signal: AbortSignal.timeout(SPONSOR_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Signs in: makes a key or takes one from recovery words, and asks the sponsor. */
export async function login(session: Session, options: LoginOptions): Promise<void> {
  const known = await existing(session);
  const settings = { ...session.settings, node: session.rpc.url };
  const sponsor = options.local === true ? undefined : (options.sponsor ?? session.settings.sponsor);
  await session.saveSettings(sponsor === undefined ? settings : { ...settings, sponsor });
  let address = known;
  let words: string | undefined;
  if (address === undefined) {
    const recovered = options.recover === true ? await session.terminal.askSecret("Your recovery words") : undefined;
    words = recovered === undefined ? createWords() : undefined;
    const key = await privateKeyOfWords(recovered ?? words ?? "");
    address = (await (await session.keyring()).add(KEY_NAME, key)).address;
    session.say(`${session.done}A signing key was made and locked with your password.`);
  } else {
    session.say(`${session.done}You are signed in already.`);
  }
  if (words !== undefined) {
    session.say(
      "\nYour recovery words bring your account back if this computer is lost. Write them down; they are shown once:",
    );
    session.say(`\n  ${words}\n`);
  }
  const isSponsored = sponsor !== undefined && (await askSponsor(sponsor, address));
  if (isSponsored) session.say(`${session.done}Your sponsor covers your first costs.`);
  else if (sponsor !== undefined) session.say("Your sponsor did not answer; costs are yours for now.");
  session.say(`Your address  ${address}`);
  session.say(`Your node     ${session.rpc.url}`);
  session.say("\nNext:  byline publish <folder> --dry-run");
  session.result({ address, node: session.rpc.url, isNew: known === undefined, isSponsored }, address);
}

/** Shows who is signed in and what the account holds. */
export async function whoami(session: Session): Promise<void> {
  const { address } = await session.identity();
  const balance = await queryBalance(session.rpc, address);
  session.say(`You are       ${address}`);
  session.say(`You have      ${formatByl(balance)}`);
  session.say(`Your node     ${session.rpc.url}`);
  session.say(
    balance === 0n ? "\nNext:  receive some BYL, or byline login --sponsor <address>" : "\nNext:  byline status",
  );
  session.result({ address, balance, node: session.rpc.url }, address);
}
