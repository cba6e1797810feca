/** `tx authz grant` and `exec` in gaiad's forms: kinds by word, messages from a transaction file. */
import { readFile } from "node:fs/promises";
import { formatAccountAddress } from "../../lib/address.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import { MsgExec, MsgGrant } from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { SendAuthorization } from "../../proto/gen/cosmos/bank/v1beta1/authz.ts";
import { AuthorizationType, StakeAuthorization } from "../../proto/gen/cosmos/staking/v1beta1/authz.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseCoin, parseCoins } from "../client/coins.ts";
import { listField } from "../client/json-fields.ts";
import { type Call, type CommandSpec, type OptionSpec, required, UsageError, wholeNumber } from "../command.ts";

type Send = (call: Call, build: (account: Uint8Array) => Any) => Promise<void>;

const STAKE_KINDS: ReadonlyMap<string, number> = new Map([
  ["delegate", AuthorizationType.AUTHORIZATION_TYPE_DELEGATE],
  ["unbond", AuthorizationType.AUTHORIZATION_TYPE_UNDELEGATE],
  ["redelegate", AuthorizationType.AUTHORIZATION_TYPE_REDELEGATE],
]);

const GRANT_OPTIONS: readonly OptionSpec[] = [
  { flags: "--msg-type <type>", about: "of generic: the message type that is allowed" },
  { flags: "--spend-limit <coins>", about: "of send, delegate, unbond, redelegate: how much in all" },
  { flags: "--allow-list <addresses>", about: "of send: only to these, with commas" },
  { flags: "--allowed-validators <addresses>", about: "of stake: only these, with commas" },
  { flags: "--deny-validators <addresses>", about: "of stake: all but these, with commas" },
  { flags: "--expiration <seconds>", about: "Unix time at which it ends; 0 or nothing: never" },
];

/** `tx authz grant <grantee> <kind>`. */
export function grantCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "grant",
    about: "let another account send, delegate, unbond, redelegate, or send any one kind of message (generic)",
    args: "<grantee> <kind>",
    options: [...txOptions, ...GRANT_OPTIONS],
    examples: [
      "tx authz grant byline1… send --spend-limit 5byl --from alice",
      "tx authz grant byline1… generic --msg-type /cosmos.gov.v1.MsgVote --from alice",
    ],
    async run(call) {
      const authorization = authorizationOf(call, call.argument(1));
      const seconds = wholeNumber(call.option("expiration"), "--expiration", 0);
      const expiration = seconds === 0 ? undefined : BigInt(seconds) * SECOND_NS;
      const grantee = call.argument(0);
      await send(call, (account) =>
        pack(MsgGrant, { granter: formatAccountAddress(account), grantee, grant: { authorization, expiration } }),
      );
    },
  };
}

/** `tx authz exec <tx.json>`: the messages of an unsigned transaction, in the name of those who granted them. */
export function execCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "exec",
    about: "run the messages of a transaction file (--generate-only makes one) for those who granted them",
    args: "<file>",
    options: txOptions,
    examples: ["tx bank send alice byline1… 1byl --generate-only > tx.json", "tx authz exec tx.json --from bob"],
    async run(call) {
      const json: unknown = JSON.parse(await readFile(call.argument(0), "utf8"));
      const msgs = listField(json, "body", "messages");
      if (msgs.length === 0) throw new UsageError("the file has no messages");
      await send(call, (account) =>
        pack(MsgExec, fromProtoJson(MsgExec, { grantee: formatAccountAddress(account), msgs })),
      );
    },
  };
}

function authorizationOf(call: Call, kind: string): Any {
  const stakeKind = STAKE_KINDS.get(kind);
  if (stakeKind !== undefined) return pack(StakeAuthorization, stakeAuthorization(call, stakeKind));
  switch (kind) {
    case "send": {
      const spendLimit = parseCoins(required(call.option("spend-limit"), "--spend-limit"));
      return pack(SendAuthorization, { spendLimit, allowList: listOf(call, "allow-list") });
    }
    case "generic":
      return pack(GenericAuthorization, { msg: required(call.option("msg-type"), "--msg-type") });
    default:
      throw new UsageError(`"${kind}": wanted send, generic, delegate, unbond or redelegate`);
  }
}

function stakeAuthorization(call: Call, authorizationType: number): StakeAuthorization {
  const [allowed, denied] = [listOf(call, "allowed-validators"), listOf(call, "deny-validators")];
  const limit = call.option("spend-limit");
  return {
    maxTokens: limit === undefined ? undefined : parseCoin(limit),
    allowList: allowed.length === 0 ? undefined : { address: allowed },
    denyList: denied.length === 0 ? undefined : { address: denied },
    authorizationType,
  };
}

function listOf(call: Call, name: string): readonly string[] {
  return (call.option(name) ?? "").split(",").filter((text) => text !== "");
}

function pack<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}
