/**
 * ICS-23 commitment proofs as the two-level store gives them: one in a store's tree (`ics23:iavl`), one of
 * the store's root in the multistore (`ics23:simple`). Encoding: `cosmos.ics23.v1.CommitmentProof`.
 * Source: interop §7.2, §7.3.
 */
import { sha256 } from "#crypto";
import { assert } from "../../lib/assert.ts";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { RowWriter } from "./row-codec.ts";

/** One hash step towards the root: `sha256(prefix ‖ child ‖ suffix)`. */
export interface ProofStep {
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
}

/** Proof that a key has a value. */
export interface ExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leafPrefix: Uint8Array;
  readonly path: readonly ProofStep[];
}

/** Proof that a key is absent: its neighbours, at least one. */
export interface NonExistenceProof {
  readonly key: Uint8Array;
  readonly left: ExistenceProof | undefined;
  readonly right: ExistenceProof | undefined;
}

/** One step of a chained proof, as in `tendermint.crypto.ProofOp`. */
export interface CommitmentProofOp {
  readonly type: "ics23:iavl" | "ics23:simple";
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

/** The root of one store. */
export interface StoreHash {
  readonly name: string;
  readonly hash: Uint8Array;
}

/**
 * Hash of the multistore: the application hash.
 * @param stores  ascending by name; the root of an empty list is sha256 of nothing
 */
export function multistoreRoot(stores: readonly StoreHash[]): Uint8Array {
  if (stores.length === 0) return sha256(new Uint8Array(0));
  return subtree(stores.map(storeLeafHash), 0, stores.length, -1, []);
}

/** Proof that the multistore holds this store's root. @throws AssertionError for an unknown store */
export function multistoreProof(stores: readonly StoreHash[], name: string): ExistenceProof {
  const index = stores.findIndex((store) => store.name === name);
  const store = stores[index];
  assert(store !== undefined, "the multistore proves only its own stores");
  const path: ProofStep[] = [];
  subtree(stores.map(storeLeafHash), 0, stores.length, index, path);
  return { key: utf8ToBytes(name), value: store.hash, leafPrefix: Uint8Array.of(0), path };
}

/** Encodes an existence proof as CommitmentProof. */
export function encodeExistence(proof: ExistenceProof): Uint8Array {
  return message((w) => field(w, 1, existenceBytes(proof)));
}

/** Encodes an absence proof as CommitmentProof. */
export function encodeNonExistence(proof: NonExistenceProof): Uint8Array {
  assert(proof.left !== undefined || proof.right !== undefined, "an absence proof has a neighbour");
  const body = message((w) => {
    field(w, 1, proof.key);
    if (proof.left !== undefined) field(w, 2, existenceBytes(proof.left));
    if (proof.right !== undefined) field(w, 3, existenceBytes(proof.right));
  });
  return message((w) => field(w, 2, body));
}

function storeLeafHash(store: StoreHash): Uint8Array {
  const name = utf8ToBytes(store.name);
  const valueHash = sha256(store.hash);
  assert(name.length < 128, "a store name is shorter than 128 bytes");
  return sha256(concatBytes(Uint8Array.of(0, name.length), name, Uint8Array.of(32), valueHash));
}

/** RFC 6962 root over `leaves[from, to)`; collects the steps from leaf `index` upwards when it lies inside. */
function subtree(leaves: readonly Uint8Array[], from: number, to: number, index: number, steps: ProofStep[]): Uint8Array {
  if (to - from === 1) return leaves[from] as Uint8Array;
  let split = 1;
  while (split * 2 < to - from) split *= 2;
  const left = subtree(leaves, from, from + split, index, steps);
  const right = subtree(leaves, from + split, to, index, steps);
  if (index >= from && index < from + split) steps.push({ prefix: Uint8Array.of(1), suffix: right });
  if (index >= from + split && index < to) {
    steps.push({ prefix: concatBytes(Uint8Array.of(1), left), suffix: new Uint8Array(0) });
  }
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/** Field numbers and constants: HashOp SHA256 = 1, LengthOp VAR_PROTO = 1, no hash of the key. */
function existenceBytes(proof: ExistenceProof): Uint8Array {
  const leaf = message((w) => {
    w.raw(Uint8Array.of(0x08, 1, 0x18, 1, 0x20, 1));
    field(w, 5, proof.leafPrefix);
  });
  return message((w) => {
    field(w, 1, proof.key);
    field(w, 2, proof.value);
    field(w, 3, leaf);
    for (const step of proof.path) {
      const inner = message((s) => {
        s.raw(Uint8Array.of(0x08, 1));
        field(s, 2, step.prefix);
        field(s, 3, step.suffix);
      });
      field(w, 4, inner);
    }
  });
}

function message(write: (writer: RowWriter) => void): Uint8Array {
  const writer = new RowWriter();
  write(writer);
  return writer.finish();
}

/** A length-delimited protobuf field below 16; empty bytes are the default and are left out. */
function field(writer: RowWriter, number: number, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  writer.uvarint((number << 3) | 2);
  writer.bytes(bytes);
}
