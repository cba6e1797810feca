/** Generated from proto/cosmos/staking/v1beta1/authz.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Constants of cosmos.staking.v1beta1.AuthorizationType; a field of this type is a number and may hold others. */
export const AuthorizationType = {
  AUTHORIZATION_TYPE_UNSPECIFIED: 0,
  AUTHORIZATION_TYPE_DELEGATE: 1,
  AUTHORIZATION_TYPE_UNDELEGATE: 2,
  AUTHORIZATION_TYPE_REDELEGATE: 3,
  AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION: 4,
} as const;

/** Names of cosmos.staking.v1beta1.AuthorizationType for JSON. */
export const AuthorizationTypeDescriptor: EnumDescriptor = { typeName: "cosmos.staking.v1beta1.AuthorizationType", values: AuthorizationType };

/** Message cosmos.staking.v1beta1.StakeAuthorization. */
export interface StakeAuthorization {
  readonly maxTokens: Coin | undefined;
  readonly allowList: StakeAuthorization_Validators | undefined;
  readonly denyList: StakeAuthorization_Validators | undefined;
  readonly authorizationType: number;
}

function writeStakeAuthorization(writer: Writer, value: StakeAuthorization): void {
  if (value.maxTokens !== undefined) {
    writer.uint32(10).fork();
    Coin.write(writer, value.maxTokens);
    writer.ldelim();
  }
  if (value.allowList !== undefined) {
    writer.uint32(18).fork();
    StakeAuthorization_Validators.write(writer, value.allowList);
    writer.ldelim();
  }
  if (value.denyList !== undefined) {
    writer.uint32(26).fork();
    StakeAuthorization_Validators.write(writer, value.denyList);
    writer.ldelim();
  }
  if (value.authorizationType !== 0) {
    writer.uint32(32);
    putInt32(writer, value.authorizationType);
  }
}

function readStakeAuthorization(reader: Reader): StakeAuthorization {
  let f1: Coin | undefined;
  let f2: StakeAuthorization_Validators | undefined;
  let f3: StakeAuthorization_Validators | undefined;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = StakeAuthorization_Validators.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = StakeAuthorization_Validators.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    maxTokens: f1,
    allowList: f2,
    denyList: f3,
    authorizationType: f4,
  };
}

function createStakeAuthorization(partial?: Partial<StakeAuthorization>): StakeAuthorization {
  return {
    maxTokens: undefined,
    allowList: undefined,
    denyList: undefined,
    authorizationType: 0,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.StakeAuthorization. */
export const StakeAuthorization: Codec<StakeAuthorization> = defineCodec<StakeAuthorization>({
  typeName: "cosmos.staking.v1beta1.StakeAuthorization",
  fields: [
    { number: 1, name: "maxTokens", protoName: "max_tokens", kind: "message", repeated: false, nullable: true, message: () => Coin },
    { number: 2, name: "allowList", protoName: "allow_list", kind: "message", repeated: false, nullable: true, message: () => StakeAuthorization_Validators },
    { number: 3, name: "denyList", protoName: "deny_list", kind: "message", repeated: false, nullable: true, message: () => StakeAuthorization_Validators },
    { number: 4, name: "authorizationType", protoName: "authorization_type", kind: "enum", repeated: false, nullable: false, enum: AuthorizationTypeDescriptor },
  ],
  options: { aminoName: "cosmos-sdk/StakeAuthorization" },
  write: writeStakeAuthorization,
  read: readStakeAuthorization,
  create: createStakeAuthorization,
});

/** Message cosmos.staking.v1beta1.StakeAuthorization.Validators. */
export interface StakeAuthorization_Validators {
  readonly address: readonly string[];
}

function writeStakeAuthorization_Validators(writer: Writer, value: StakeAuthorization_Validators): void {
  for (const item of value.address) {
    putString(writer, 10, item);
  }
}

function readStakeAuthorization_Validators(reader: Reader): StakeAuthorization_Validators {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    address: f1,
  };
}

function createStakeAuthorization_Validators(partial?: Partial<StakeAuthorization_Validators>): StakeAuthorization_Validators {
  return {
    address: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.StakeAuthorization.Validators. */
export const StakeAuthorization_Validators: Codec<StakeAuthorization_Validators> = defineCodec<StakeAuthorization_Validators>({
  typeName: "cosmos.staking.v1beta1.StakeAuthorization.Validators",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: true, nullable: false },
  ],
  write: writeStakeAuthorization_Validators,
  read: readStakeAuthorization_Validators,
  create: createStakeAuthorization_Validators,
});
