/**
 * A secret sealed by a password: scrypt (N = 2^17, r = 8, p = 1) and AES-256-GCM, the header authenticated with the secret
 * (reliability 5.3: about 0.6 s and 128 MiB for each guess).
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { fromBase64, toBase64, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";

/** The shortest password that seals. */
export const PASSWORD_CHARS_MIN = 12;

const COST = 2 ** 17;
const COST_MAX = 2 ** 20;
const BLOCK_SIZE = 8;
const MEMORY_BYTES_MAX = 2 ** 31 - 1;

/** The sealed form as it stands in a file. */
export interface Sealed {
  readonly version: 1;
  readonly kdf: "scrypt";
  readonly cost: number;
  readonly salt: string;
  readonly cipher: "aes-256-gcm";
  readonly nonce: string;
  readonly text: string;
  readonly tag: string;
}

function deriveKey(password: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: MEMORY_BYTES_MAX };
    scrypt(password.normalize("NFKC"), salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

function header(cost: number, salt: string, about: string): Uint8Array {
  return utf8ToBytes(JSON.stringify(["byline-sealed", 1, "scrypt", cost, salt, about]));
}

/**
 * Seals a secret.
 * @param about  public facts bound to the secret (name and address): unsealing with others fails
 * @throws NodeError("PASSWORD_SHORT")
 */
export async function seal(secret: Uint8Array, password: string, about: string): Promise<Sealed> {
  if (password.length < PASSWORD_CHARS_MIN) {
    throw new NodeError("PASSWORD_SHORT", `a password has at least ${PASSWORD_CHARS_MIN} characters`);
  }
  const salt = toBase64(new Uint8Array(randomBytes(16)));
  const nonce = randomBytes(12);
  const key = await deriveKey(password, fromBase64(salt), COST);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(header(COST, salt, about));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  key.fill(0);
  return {
    version: 1,
    kdf: "scrypt",
    cost: COST,
    salt,
    cipher: "aes-256-gcm",
    nonce: nonce.toString("base64"),
    text: text.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
  };
}

/** Opens a sealed secret. @throws NodeError("PASSWORD_WRONG") also when the file was changed */
export async function unseal(sealed: Sealed, password: string, about: string): Promise<Uint8Array> {
  const isCost = Number.isInteger(sealed.cost) && sealed.cost >= 2 ** 14 && sealed.cost <= COST_MAX;
  if (sealed.version !== 1 || sealed.kdf !== "scrypt" || sealed.cipher !== "aes-256-gcm" || !isCost) {
    throw new NodeError("KEY_FILE_INVALID", "the key file has a form that this version does not know");
  }
  const key = await deriveKey(password, fromBase64(sealed.salt), sealed.cost);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, fromBase64(sealed.nonce), { authTagLength: 16 });
    decipher.setAAD(header(sealed.cost, sealed.salt, about)).setAuthTag(fromBase64(sealed.tag));
    const secret = Buffer.concat([decipher.update(fromBase64(sealed.text)), decipher.final()]);
    return Uint8Array.from(secret);
  } catch (cause) {
    throw new NodeError("PASSWORD_WRONG", "wrong password, or the key file was changed", { cause });
  } finally {
    key.fill(0);
  }
}
