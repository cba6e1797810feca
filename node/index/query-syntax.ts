/**
 * The event query language of CometBFT 0.38: `tag OP value AND tag OP value …`. A hand-written scanner and
 * parser, linear in the length of the text, with CometBFT's error texts (clients match them).
 * Source: interop.md §4.5 and CometBFT's query grammar (EBNF in its RPC documentation).
 */

import { parseRfc3339 } from "../../lib/time.ts";

/** The kinds of token; the texts are those of CometBFT's error messages. */
export type TokenKind =
  | "invalid token"
  | "tag"
  | "string"
  | "number"
  | "timestamp"
  | "datestamp"
  | "AND operator"
  | "CONTAINS operator"
  | "EXISTS operator"
  | "= operator"
  | "< operator"
  | "<= operator"
  | "> operator"
  | ">= operator";

/** An operator between a tag and its argument. */
export type Operator = "=" | "<" | "<=" | ">" | ">=" | "CONTAINS" | "EXISTS";

/** The argument of a condition as written; `time` is Unix ns for DATE and TIME. */
export type Argument =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "time" | "date"; readonly text: string; readonly time: bigint };

/** One condition; `argument` is undefined for EXISTS only. */
export interface Condition {
  /** Composite key `<event type>.<attribute key>`, or an event type for EXISTS. */
  readonly tag: string;
  readonly operator: Operator;
  readonly argument: Argument | undefined;
}

/** Conditions that must all hold; never empty. */
export type Query = readonly Condition[];

/** A parsed query or the reason why the text is not one. */
export type ParsedQuery = { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly error: string };

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Byte offset of the first character. */
  readonly offset: number;
  readonly time: bigint;
}

type Scanned =
  | Token
  | { readonly kind: "end"; readonly offset: number }
  | { readonly kind: "error"; readonly offset: number; readonly error: string };

const OPERATORS: ReadonlyMap<TokenKind, Operator> = new Map<TokenKind, Operator>([
  ["<= operator", "<="],
  [">= operator", ">="],
  ["< operator", "<"],
  ["> operator", ">"],
  ["= operator", "="],
  ["CONTAINS operator", "CONTAINS"],
  ["EXISTS operator", "EXISTS"],
]);

const KEYWORDS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ["AND", "AND operator"],
  ["EXISTS", "EXISTS operator"],
  ["CONTAINS", "CONTAINS operator"],
]);

/**
 * Parses a query. Never throws; cost is linear in `text`.
 * Error texts are CometBFT's, for example `offset 10: got tag, wanted <= operator, >= operator, … or EXISTS operator`.
 */
export function parseQuery(text: string): ParsedQuery {
  const scanner = new Scanner(text);
  const conditions: Condition[] = [];
  for (;;) {
    const condition = parseCondition(scanner);
    if (!condition.ok) return condition;
    conditions.push(condition.condition);
    const token = scanner.next();
    if (token.kind === "end") return { ok: true, query: conditions };
    if (token.kind !== "AND operator") {
      const got = token.kind === "error" ? "invalid token" : token.kind;
      return { ok: false, error: `offset ${token.offset}: got ${got}, want AND operator` };
    }
  }
}

/** Prints a query in CometBFT's normal form, for example `tm.event = 'Tx' AND tx.height > 5`. */
export function formatQuery(query: Query): string {
  return query
    .map(({ tag, operator, argument }) =>
      argument === undefined ? `${tag} ${operator}` : `${tag} ${operator} ${formatArgument(argument)}`,
    )
    .join(" AND ");
}

function formatArgument(argument: Argument): string {
  switch (argument.kind) {
    case "string":
      return `'${argument.text}'`;
    case "time":
      return `TIME ${argument.text}`;
    case "date":
      return `DATE ${argument.text}`;
    case "number":
      return argument.text;
  }
}

type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly error: string };

function parseCondition(scanner: Scanner): ParsedCondition {
  const tag = require(scanner, ["tag"]);
  if ("error" in tag) return { ok: false, error: tag.error };
  const operatorToken = require(scanner, [...OPERATORS.keys()]);
  if ("error" in operatorToken) return { ok: false, error: operatorToken.error };
  const operator = OPERATORS.get(operatorToken.kind);
  if (operator === undefined)
    return { ok: false, error: `offset ${operatorToken.offset}: unexpected operator ${operatorToken.kind}` };
  if (operator === "EXISTS") return { ok: true, condition: { tag: tag.text, operator, argument: undefined } };
  const value = require(scanner, argumentKinds(operator));
  if ("error" in value) return { ok: false, error: value.error };
  return { ok: true, condition: { tag: tag.text, operator, argument: toArgument(value) } };
}

function argumentKinds(operator: Operator): readonly TokenKind[] {
  if (operator === "CONTAINS") return ["string"];
  if (operator === "=") return ["number", "timestamp", "datestamp", "string"];
  return ["number", "timestamp", "datestamp"];
}

function toArgument(token: Token): Argument {
  if (token.kind === "number") return { kind: "number", text: token.text };
  if (token.kind === "timestamp") return { kind: "time", text: token.text, time: token.time };
  if (token.kind === "datestamp") return { kind: "date", text: token.text, time: token.time };
  return { kind: "string", text: token.text };
}

function require(scanner: Scanner, wanted: readonly TokenKind[]): Token | { readonly error: string } {
  const token = scanner.next();
  if (token.kind === "end") return { error: `offset ${token.offset}: EOF` };
  if (token.kind === "error") return { error: `offset ${token.offset}: ${token.error}` };
  if (wanted.includes(token.kind)) return token;
  return { error: `offset ${token.offset}: got ${token.kind}, wanted ${label(wanted)}` };
}

function label(kinds: readonly TokenKind[]): string {
  const last = kinds[kinds.length - 1] ?? "";
  return kinds.length < 2 ? last : `${kinds.slice(0, -1).join(", ")} or ${last}`;
}

class Scanner {
  private readonly characters: readonly string[];
  private index = 0;
  private offset = 0;

  constructor(text: string) {
    this.characters = Array.from(text);
  }

  next(): Scanned {
    this.takeWhile(isSpace);
    const offset = this.offset;
    const first = this.peek();
    if (first === undefined) return { kind: "end", offset };
    if (isDigit(first)) return this.number(offset);
    if (isFirstTagCharacter(first)) return this.tagLike(offset);
    if (first === "'") return this.string(offset);
    if (first === "=" || first === "<" || first === ">") return this.comparison(offset);
    this.take();
    return { kind: "error", offset, error: `invalid input ${first} at offset ${this.offset}` };
  }

  private number(offset: number): Scanned {
    let text = this.takeWhile(isDigit);
    if (this.peek() === ".") text += this.take() + this.takeWhile(isDigit);
    return token("number", text, offset);
  }

  private string(offset: number): Scanned {
    this.take();
    const text = this.takeWhile((character) => character !== "'");
    if (this.peek() === undefined) return { kind: "error", offset, error: "EOF" };
    this.take();
    return token("string", text, offset);
  }

  private comparison(offset: number): Scanned {
    const first = this.take();
    if (first === "=") return token("= operator", first, offset);
    const orEqual = this.peek() === "=";
    if (orEqual) this.take();
    if (first === "<") return token(orEqual ? "<= operator" : "< operator", first, offset);
    return token(orEqual ? ">= operator" : "> operator", first, offset);
  }

  private tagLike(offset: number): Scanned {
    const text = this.takeWhile(isTagCharacter);
    const isStamp = (text === "TIME" || text === "DATE") && this.peek() === " ";
    if (!isStamp) return token(KEYWORDS.get(text) ?? "tag", text, offset);
    this.take();
    return text === "TIME" ? this.timestamp(offset) : this.datestamp(offset);
  }

  private timestamp(offset: number): Scanned {
    const text = this.takeWhile((character) => isDigit(character) || "-T:+Z.".includes(character));
    const time = parseQueryTime(text);
    if (time === undefined)
      return {
        kind: "error",
        offset,
        error: `invalid TIME value: parsing time "${text}" as "2006-01-02T15:04:05Z07:00"`,
      };
    return this.checkYear(token("timestamp", text, offset, time), "timestamp");
  }

  private datestamp(offset: number): Scanned {
    const text = this.takeWhile((character) => isDigit(character) || character === "-");
    const time = parseQueryDate(text);
    if (time === undefined)
      return { kind: "error", offset, error: `invalid DATE value: parsing time "${text}" as "2006-01-02"` };
    return this.checkYear(token("datestamp", text, offset, time), "datestamp");
  }

  private checkYear(stamp: Token, name: string): Scanned {
    const year = Number(stamp.text.slice(0, 4));
    if (year >= 1900 && year <= 2999) return stamp;
    return { kind: "error", offset: stamp.offset, error: `${name} year ${year} out of range` };
  }

  private peek(): string | undefined {
    return this.characters[this.index];
  }

  private take(): string {
    const character = this.characters[this.index] ?? "";
    this.index += 1;
    this.offset += utf8Length(character);
    return character;
  }

  private takeWhile(accepts: (character: string) => boolean): string {
    const start = this.index;
    for (let next = this.peek(); next !== undefined && accepts(next); next = this.peek()) this.take();
    return this.characters.slice(start, this.index).join("");
  }
}

function token(kind: TokenKind, text: string, offset: number, time = 0n): Token {
  return { kind, text, offset, time };
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}

function isFirstTagCharacter(character: string): boolean {
  return character === "_" || /^[\p{L}\p{Nd}]$/u.test(character);
}

function isTagCharacter(character: string): boolean {
  return character === "." || character === "-" || isFirstTagCharacter(character);
}

/** Parses an RFC 3339 time with any offset to Unix ns; undefined when it is not one. */
export function parseQueryTime(text: string): bigint | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(Z|[+-]\d{2}:\d{2})$/.exec(text);
  const zone = parts?.[2];
  if (parts === null || zone === undefined) return undefined;
  const local = parseRfc3339(`${parts[1]}Z`);
  if (local === undefined || zone === "Z") return local;
  const minutes = BigInt(zone.slice(1, 3)) * 60n + BigInt(zone.slice(4, 6));
  const shift = minutes * 60_000_000_000n;
  return zone.startsWith("+") ? local - shift : local + shift;
}

/** Parses `2013-05-03` to Unix ns at midnight UTC; undefined when it is not a date. */
export function parseQueryDate(text: string): bigint | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseRfc3339(`${text}T00:00:00Z`) : undefined;
}
