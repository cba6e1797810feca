/** `tx staking create-validator` and `edit-validator`, in gaiad's forms: a JSON file or flags, and unchanged parts of a description. */
import { readFile } from "node:fs/promises";
import { formatOperatorAddress } from "../../lib/address.ts";
import { fromBase64 } from "../../lib/bytes.ts";
import { MsgCreateValidator, MsgEditValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { BASE_DENOM } from "../../sdk/queries.ts";
import { parseCoin } from "../client/coins.ts";
import { textField } from "../client/json-fields.ts";
import { type Call, type CommandSpec, type OptionSpec, required, UsageError } from "../command.ts";

/** What makes a validator: the parts of `validator.json`. */
export interface ValidatorFacts {
  /** 32 bytes, ed25519. */
  readonly consensusKey: Uint8Array;
  readonly amount: string;
  readonly moniker: string;
  readonly identity?: string;
  readonly website?: string;
  readonly security?: string;
  readonly details?: string;
  readonly commissionRate?: string;
  readonly commissionMaxRate?: string;
  readonly commissionMaxChangeRate?: string;
  readonly minSelfDelegation?: string;
}

/** Flags of `create-validator` and `gentx`. */
export const VALIDATOR_OPTIONS: readonly OptionSpec[] = [
  { flags: "--amount <coin>", about: `own stake, 1000000${BASE_DENOM}` },
  { flags: "--pubkey <json>", about: "consensus key, as bylined comet show-validator prints it" },
  { flags: "--moniker <name>", about: "the validator's name" },
  { flags: "--identity <text>", about: "keybase identity" },
  { flags: "--website <url>", about: "website" },
  { flags: "--security-contact <text>", about: "security contact" },
  { flags: "--details <text>", about: "details" },
  { flags: "--commission-rate <share>", about: "commission, 0.1 for a tenth" },
  { flags: "--commission-max-rate <share>", about: "commission never above this" },
  { flags: "--commission-max-change-rate <share>", about: "largest change of commission in a day" },
  { flags: "--min-self-delegation <amount>", about: "own stake never below this" },
];

/** The message that makes a validator of an account. @param operator 20 address bytes */
export function createValidatorMessage(facts: ValidatorFacts, operator: Uint8Array): Any {
  const message = fromProtoJson(MsgCreateValidator, {
    description: {
      moniker: facts.moniker,
      identity: facts.identity ?? "",
      website: facts.website ?? "",
      security_contact: facts.security ?? "",
      details: facts.details ?? "",
    },
    commission: {
      rate: facts.commissionRate ?? "0.1",
      max_rate: facts.commissionMaxRate ?? "0.2",
      max_change_rate: facts.commissionMaxChangeRate ?? "0.01",
    },
    min_self_delegation: facts.minSelfDelegation ?? "1",
    delegator_address: "",
    validator_address: formatOperatorAddress(operator),
    pubkey: { "@type": "/cosmos.crypto.ed25519.PubKey", key: Buffer.from(facts.consensusKey).toString("base64") },
    value: parseCoin(facts.amount),
  });
  return { typeUrl: `/${MsgCreateValidator.typeName}`, value: MsgCreateValidator.encode(message) };
}

/** The 32 key bytes of `{"@type":"/cosmos.crypto.ed25519.PubKey","key":"…"}`. @throws UsageError */
export function parseConsensusKey(json: unknown): Uint8Array {
  if (textField(json, "@type") !== "/cosmos.crypto.ed25519.PubKey") {
    throw new UsageError("a consensus key is the JSON of bylined comet show-validator");
  }
  return fromBase64(textField(json, "key"));
}

function factsFromFlags(call: Call): ValidatorFacts {
  const given = (name: string): string | undefined => call.option(name);
  const optional = {
    identity: given("identity"),
    website: given("website"),
    security: given("security-contact"),
    details: given("details"),
    commissionRate: given("commission-rate"),
    commissionMaxRate: given("commission-max-rate"),
    commissionMaxChangeRate: given("commission-max-change-rate"),
    minSelfDelegation: given("min-self-delegation"),
  };
  return {
    consensusKey: parseConsensusKey(JSON.parse(required(given("pubkey"), "--pubkey (or a JSON file)"))),
    amount: required(given("amount"), "--amount"),
    moniker: required(given("moniker"), "--moniker"),
    ...presentOnly(optional),
  };
}

function presentOnly<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  const present: { [K in keyof T]?: string } = {};
  for (const key in values) if (values[key] !== undefined && values[key] !== "") present[key] = values[key];
  return present;
}

function factsFromFile(json: unknown): ValidatorFacts {
  const given = (name: string): string => textField(json, name);
  const pubkey = typeof json === "object" && json !== null && "pubkey" in json ? json.pubkey : undefined;
  const optional = {
    identity: given("identity"),
    website: given("website"),
    security: given("security"),
    details: given("details"),
    commissionRate: given("commission-rate"),
    commissionMaxRate: given("commission-max-rate"),
    commissionMaxChangeRate: given("commission-max-change-rate"),
    minSelfDelegation: given("min-self-delegation"),
  };
  return {
    consensusKey: parseConsensusKey(pubkey),
    amount: required(given("amount"), "amount"),
    moniker: required(given("moniker"), "moniker"),
    ...presentOnly(optional),
  };
}

/** Validator facts from the JSON file given by place, else from flags; the flags win. */
export async function validatorFacts(call: Call, file: string): Promise<ValidatorFacts> {
  return file === "" ? factsFromFlags(call) : factsFromFile(JSON.parse(await readFile(file, "utf8")));
}

type Send = (call: Call, build: (account: Uint8Array) => Any) => Promise<void>;

/** `tx staking create-validator [validator.json]`. */
export function createValidatorCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "create-validator",
    about: "become a validator: a JSON file as gaiad reads it, or flags",
    args: "[file]",
    options: [...txOptions, ...VALIDATOR_OPTIONS],
    async run(call) {
      const facts = await validatorFacts(call, call.argument(0));
      await send(call, (account) => createValidatorMessage(facts, account));
    },
  };
}

const UNCHANGED = "[do-not-modify]";

/** `tx staking edit-validator`. */
export function editValidatorCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  const texts = VALIDATOR_OPTIONS.filter(({ flags }) =>
    /--(identity|website|security-contact|details|commission-rate|min-self)/.test(flags),
  );
  return {
    name: "edit-validator",
    about: "change a validator's description, commission or least own stake",
    options: [...txOptions, { flags: "--new-moniker <name>", about: "a new name" }, ...texts],
    async run(call) {
      const message = (account: Uint8Array): Any => {
        const json = {
          description: {
            moniker: call.option("new-moniker") ?? UNCHANGED,
            identity: call.option("identity") ?? UNCHANGED,
            website: call.option("website") ?? UNCHANGED,
            security_contact: call.option("security-contact") ?? UNCHANGED,
            details: call.option("details") ?? UNCHANGED,
          },
          validator_address: formatOperatorAddress(account),
          ...(call.option("commission-rate") === undefined ? {} : { commission_rate: call.option("commission-rate") }),
          ...(call.option("min-self-delegation") === undefined
            ? {}
            : { min_self_delegation: call.option("min-self-delegation") }),
        };
        return {
          typeUrl: `/${MsgEditValidator.typeName}`,
          value: MsgEditValidator.encode(fromProtoJson(MsgEditValidator, json)),
        };
      };
      await send(call, message);
    },
  };
}
