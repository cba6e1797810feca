/** `byline claim create` and `bind`: credit for somebody who has no account yet, and how that person takes it later. */
import { readFile } from "node:fs/promises";
import { secp256k1PublicKey } from "#crypto";
import { fromHex, toHex } from "../../../lib/bytes.ts";
import { NodeError, TxError } from "../../../lib/errors.ts";
import { asJsonObject, parseJson } from "../../../lib/json.ts";
import { claimIdOf } from "../../../lib/registry/contributor-id.ts";
import { writeFileDurable } from "../../../node/store/durable-file.ts";
import { bindClaim } from "../../../sdk/claim.ts";
import { createPrivateKey } from "../../../sdk/wallet.ts";
import { existsSync } from "node:fs";
import { refuseOverwrite, UsageError } from "../../command.ts";
import { formatByl } from "../amounts.ts";
import type { Session } from "../session.ts";

const FORMAT = "byline/claim/1";

/** Makes a claim: the id to credit, and the secret file for the person. */
export async function createClaim(session: Session, out: string | undefined): Promise<void> {
  const key = createPrivateKey();
  const id = toHex(claimIdOf(secp256k1PublicKey(key)));
  const file = out ?? `claim-${id.slice(0, 8)}.json`;
  if (existsSync(file)) refuseOverwrite(file, "choose another with --out");
  const text = `${JSON.stringify({ format: FORMAT, claim: id, secret: toHex(key) }, undefined, 2)}\n`;
  await writeFileDurable(file, new TextEncoder().encode(text), { mode: 0o600 });
  session.say(`${session.done}Made a claim. Whoever holds ${file} can take the credit later.`);
  session.say(`  Credit it in byline.json:   { "claim": "${id}", "paths": ["their-folder"] }`);
  session.say(`  Give the person             ${file}   (secret: hand it over in private)`);
  session.say(`\nNext, for that person:  byline claim bind ${file}`);
  session.result({ claim: id, file }, id);
}

async function readClaim(file: string): Promise<Uint8Array> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  try {
    const json = asJsonObject(parseJson(text));
    const secret = json?.["secret"];
    if (json?.["format"] === FORMAT && typeof secret === "string" && /^[0-9a-f]{64}$/.test(secret)) {
      const key = fromHex(secret);
      if (toHex(claimIdOf(secp256k1PublicKey(key))) === json["claim"]) return key;
    }
  } catch (error) {
    if (!(error instanceof TxError)) throw error;
  }
  throw new NodeError("CLAIM_FILE_INVALID", `${file} is not a claim file, or it is damaged`);
}

/** Binds a claim to the signed-in account. */
export async function bind(session: Session, file: string): Promise<void> {
  const key = await readClaim(file);
  const wallet = await session.wallet();
  session.progress("Binding…");
  const { claimId, sent } = await bindClaim(session.rpc, wallet, key);
  session.say(`${session.done}The claim is yours. What it is credited for now counts for ${wallet.address}.`);
  session.say(`Cost      ${formatByl(sent.fee)}, paid by you`);
  session.say(`See it    ${session.rpc.url}/tx?hash=0x${sent.hash}`);
  session.say("\nNext:  byline whoami");
  session.result(
    { claim: toHex(claimId), address: wallet.address, transaction: sent.hash, cost: sent.fee },
    toHex(claimId),
  );
}
