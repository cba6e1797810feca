/** Mutations of text, JSON and HTTP requests. JSON is changed as a tree and printed by hand, so that what no printer writes can be written. */
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import type { Prng } from "../sim/prng.ts";
import { mutateBytes, pickOf } from "./mutate-wire.ts";
import { JSON_TRAPS, TEXT_TRAPS } from "./traps.ts";

const TREE_DEPTH_MAX = 100;
const lenient = new TextDecoder("utf-8");

/** Changes a token: drops, doubles, swaps it, or puts a trap in its place; now and then bytes. */
export function mutateText(prng: Prng, input: Uint8Array, other: Uint8Array): Uint8Array {
  if (prng.chance(200)) return mutateBytes(prng, input, other);
  const tokens = lenient.decode(input).match(/[A-Za-z0-9_.]+|\s+|[^A-Za-z0-9_.\s]/gu) ?? [];
  if (tokens.length === 0) return utf8ToBytes(pickOf(prng, TEXT_TRAPS));
  const times = 1 + (prng.chance(300) ? prng.below(5) : 0);
  for (let index = 0; index < times; index += 1) changeToken(prng, tokens, other);
  return utf8ToBytes(tokens.join(""));
}

function changeToken(prng: Prng, tokens: string[], other: Uint8Array): void {
  if (tokens.length === 0) tokens.push(pickOf(prng, TEXT_TRAPS));
  const at = prng.below(tokens.length);
  const token = tokens[at] ?? "";
  switch (prng.below(9)) {
    case 0:
      tokens.splice(at, 1);
      return;
    case 1:
      tokens.splice(at, 0, token);
      return;
    case 2: {
      const swapAt = prng.below(tokens.length);
      tokens[at] = tokens[swapAt] ?? "";
      tokens[swapAt] = token;
      return;
    }
    case 3:
      tokens[at] = token.slice(0, prng.below(token.length + 1)) + pickOf(prng, TEXT_TRAPS);
      return;
    case 4:
      tokens[at] = token.repeat(token.length > 1_000 ? 2 : pickOf(prng, [2, 3, 50, 1_000]));
      return;
    case 5: {
      const donors = lenient.decode(other).match(/[A-Za-z0-9_.]+|\s+|[^A-Za-z0-9_.\s]/gu) ?? [""];
      tokens[at] = pickOf(prng, donors);
      return;
    }
    case 6:
      tokens.length = at + 1;
      return;
    default:
      tokens[at] = pickOf(prng, TEXT_TRAPS);
  }
}

/** JSON as a tree that can hold what JSON cannot: text that is printed as it stands, names that stand twice. */
type Tree =
  | { readonly kind: "raw"; text: string }
  | { readonly kind: "list"; readonly items: Tree[] }
  | { readonly kind: "object"; readonly members: { name: string; value: Tree }[] };

/** Changes one value or name; what does not parse is changed as text. */
export function mutateJson(prng: Prng, input: Uint8Array, other: Uint8Array): Uint8Array {
  if (prng.chance(150)) return mutateText(prng, input, other);
  let tree: Tree;
  try {
    tree = treeOf(JSON.parse(lenient.decode(input)));
  } catch {
    return mutateText(prng, input, other);
  }
  const root: Tree = { kind: "list", items: [tree] };
  const times = 1 + (prng.chance(300) ? prng.below(4) : 0);
  for (let index = 0; index < times; index += 1) changeTree(prng, root);
  return utf8ToBytes(root.items.map(printed).join(""));
}

/** Changes the line or the body of a request (`METHOD /path?query` or a method's path, newline, body); `mutateBody` knows the body's form. */
export function mutateRequest(
  prng: Prng,
  input: Uint8Array,
  other: Uint8Array,
  mutateBody: (prng: Prng, body: Uint8Array, other: Uint8Array) => Uint8Array,
): Uint8Array {
  const newline = input.indexOf(10);
  if (newline < 0) return mutateText(prng, input, other);
  const line = input.subarray(0, newline);
  const body = input.subarray(newline + 1);
  const otherBody = other.subarray(other.indexOf(10) + 1);
  if (body.length > 0 && prng.chance(750))
    return concatBytes(line, Uint8Array.of(10), mutateBody(prng, body, otherBody));
  const changed = mutateText(prng, line, other.subarray(0, Math.max(0, other.indexOf(10))));
  return concatBytes(
    changed.filter((byte) => byte !== 10 && byte !== 13),
    Uint8Array.of(10),
    body,
  );
}

/** Below `TREE_DEPTH_MAX` everything is one piece. */
function treeOf(json: unknown, depth = 0): Tree {
  if (depth > TREE_DEPTH_MAX) return { kind: "raw", text: "0" };
  if (Array.isArray(json)) return { kind: "list", items: json.map((item: unknown) => treeOf(item, depth + 1)) };
  if (typeof json !== "object" || json === null) return { kind: "raw", text: JSON.stringify(json) };
  const members = Object.entries(json).map(([name, value]) => ({ name, value: treeOf(value, depth + 1) }));
  return { kind: "object", members };
}

function printed(tree: Tree): string {
  if (tree.kind === "raw") return tree.text;
  if (tree.kind === "list") return `[${tree.items.map(printed).join(",")}]`;
  return `{${tree.members.map(({ name, value }) => `${JSON.stringify(name)}:${printed(value)}`).join(",")}}`;
}

interface Slot {
  readonly get: () => Tree;
  readonly set: (tree: Tree) => void;
  readonly owner: Tree;
  readonly at: number;
}

function slotsIn(tree: Tree): Slot[] {
  if (tree.kind === "raw") return [];
  const own =
    tree.kind === "list"
      ? tree.items.map(
          (item, at): Slot => ({
            get: () => item,
            set: (next) => void tree.items.splice(at, 1, next),
            owner: tree,
            at,
          }),
        )
      : tree.members.map(
          (member, at): Slot => ({
            get: () => member.value,
            set: (next) => void Object.assign(member, { value: next }),
            owner: tree,
            at,
          }),
        );
  return own.flatMap((slot) => [slot, ...slotsIn(slot.get())]);
}

function changeTree(prng: Prng, root: Tree): void {
  const slots = slotsIn(root);
  if (slots.length === 0) return;
  const slot = pickOf(prng, slots);
  const { owner, at } = slot;
  const value = slot.get();
  switch (prng.below(10)) {
    case 0:
      if (owner.kind === "object") owner.members.splice(at, 1);
      else if (owner.kind === "list" && owner !== root) owner.items.splice(at, 1);
      return;
    case 1:
      if (owner.kind === "object") owner.members.splice(at, 0, { name: owner.members[at]?.name ?? "", value });
      else if (owner.kind === "list" && owner !== root) owner.items.splice(at, 0, value);
      return;
    case 2:
      if (owner.kind === "object") {
        const member = owner.members[at];
        if (member !== undefined) member.name = pickOf(prng, TEXT_TRAPS);
      }
      return;
    case 3:
      slot.set({ kind: "list", items: [value] });
      return;
    case 4: {
      const depth = pickOf(prng, [5, 31, 32, 33, 63, 64, 65, 1_000, 20_000]);
      const isList = prng.chance(500);
      const text = isList ? "[".repeat(depth) + "]".repeat(depth) : '{"a":'.repeat(depth) + "0" + "}".repeat(depth);
      slot.set({ kind: "raw", text });
      return;
    }
    case 5:
      slot.set(structuredClone(pickOf(prng, slots).get()));
      return;
    case 6:
      slot.set({ kind: "raw", text: JSON.stringify(pickOf(prng, TEXT_TRAPS)) });
      return;
    case 7:
      if (value.kind === "raw" && value.text.startsWith('"')) {
        const text = lenient.decode(mutateText(prng, utf8ToBytes(value.text.slice(1, -1)), new Uint8Array(0)));
        slot.set({ kind: "raw", text: JSON.stringify(text) });
        return;
      }
      slot.set({ kind: "raw", text: JSON.stringify("A".repeat(pickOf(prng, [1, 2, 3, 4, 1_000, 100_000]))) });
      return;
    default:
      slot.set({ kind: "raw", text: pickOf(prng, JSON_TRAPS) });
  }
}
