/**
 * Signatures of transactions that are files: one signer's, and those of a multisig put together (interop §6.3). Pure: keys and
 * account facts come from the caller.
 */
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { equalBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { LegacyAminoPubKey } from "../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { type CompactBitArray, MultiSignature } from "../../proto/gen/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { type SignatureDescriptor, SignMode } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, type Tx, TxBody } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { signedBytes, type SignerFacts, signerInfoOf, type SigningMode } from "../../sdk/sign-tx.ts";

interface OpenTx {
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly signatures: readonly Uint8Array[];
}

/** @throws NodeError("TX_FILE_INVALID") when a part is missing */
function openTx({ body, authInfo, signatures }: Tx): OpenTx {
  if (body === undefined || authInfo === undefined)
    throw new NodeError("TX_FILE_INVALID", "the transaction has no body or no auth_info");
  return { body, authInfo, signatures };
}

/**
 * Adds a signature, in the order of the calls: the order must be that of the signers. A key that signed before signs again in its place.
 * @throws NodeError("TX_FILE_INVALID" | "SIGNATURE_BROKEN") when an earlier direct signature would no longer hold
 */
export function addSignature(tx: Tx, privateKey: Uint8Array, facts: SignerFacts, mode: SigningMode): Tx {
  const { body, authInfo, signatures } = openTx(tx);
  const publicKey = secp256k1PublicKey(privateKey);
  const info = signerInfoOf({ publicKey, sequence: facts.sequence, mode });
  const place = authInfo.signerInfos.findIndex(({ publicKey: known }) => isSameKey(known, info.publicKey));
  const index = place < 0 ? authInfo.signerInfos.length : place;
  const isBreaking = authInfo.signerInfos.some(
    ({ modeInfo }, other) => other !== index && modeInfo?.single?.mode === SignMode.SIGN_MODE_DIRECT,
  );
  if (isBreaking) {
    const advice = "sign with --sign-mode amino-json when several people sign";
    throw new NodeError("SIGNATURE_BROKEN", `a direct signature does not outlive another signer; ${advice}`);
  }
  const next = {
    ...authInfo,
    signerInfos: [...authInfo.signerInfos.slice(0, index), info, ...authInfo.signerInfos.slice(index + 1)],
  };
  const bytes = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(next) };
  const signature = secp256k1Sign(privateKey, sha256(signedBytes(bytes, facts, mode)));
  return {
    body,
    authInfo: next,
    signatures: [...signatures.slice(0, index), signature, ...signatures.slice(index + 1)],
  };
}

function isSameKey(left: Any | undefined, right: Any | undefined): boolean {
  return (
    left !== undefined && right !== undefined && left.typeUrl === right.typeUrl && equalBytes(left.value, right.value)
  );
}

/** One member's signature for a multisig account, over amino JSON. @param facts  those of the multisig account */
export function memberSignature(tx: Tx, privateKey: Uint8Array, facts: SignerFacts): SignatureDescriptor {
  const { body, authInfo } = openTx(tx);
  const bytes = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) };
  return {
    publicKey: {
      typeUrl: `/${PubKey.typeName}`,
      value: PubKey.encode({ key: secp256k1PublicKey(privateKey) }),
    },
    data: {
      single: {
        mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
        signature: secp256k1Sign(privateKey, sha256(signedBytes(bytes, facts, "amino-json"))),
      },
      multi: undefined,
    },
    sequence: facts.sequence,
  };
}

/**
 * Puts members' signatures together in the order of the multisig's keys.
 * @param multisig  the account's public key, an Any of LegacyAminoPubKey
 * @throws NodeError("MULTISIG_INCOMPLETE") below the threshold, NodeError("TX_FILE_INVALID") for a stranger's signature
 */
export function joinSignatures(tx: Tx, multisig: Any, members: readonly SignatureDescriptor[], sequence: bigint): Tx {
  const { body, authInfo } = openTx(tx);
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(multisig.value);
  for (const { publicKey, data } of members) {
    const isMember = publicKeys.some((key) => isSameKey(key, publicKey));
    if (!isMember || data?.single === undefined)
      throw new NodeError("TX_FILE_INVALID", "a signature is of a key that is no member of the multisig");
  }
  const found = publicKeys.map((key) => members.find(({ publicKey }) => isSameKey(key, publicKey))?.data?.single);
  const present = found.flatMap((single) => (single === undefined ? [] : [single]));
  if (present.length < threshold)
    throw new NodeError("MULTISIG_INCOMPLETE", `${present.length} of the ${threshold} signatures that are needed`);
  const modeInfos = present.map(({ mode }) => ({ single: { mode }, multi: undefined }));
  const bitarray = bitArrayOf(found.map((single) => single !== undefined));
  const info = { publicKey: multisig, modeInfo: { single: undefined, multi: { bitarray, modeInfos } }, sequence };
  const signature = MultiSignature.encode({ signatures: present.map((single) => single.signature) });
  return { body, authInfo: { ...authInfo, signerInfos: [info] }, signatures: [signature] };
}

/** Bits, most significant first. */
function bitArrayOf(bits: readonly boolean[]): CompactBitArray {
  const elems = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [index, isSet] of bits.entries()) {
    if (isSet) elems[index >> 3] = (elems[index >> 3] ?? 0) | (1 << (7 - (index & 7)));
  }
  return { extraBitsStored: bits.length % 8, elems };
}
