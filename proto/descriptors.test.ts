/** Proves that the file descriptors are complete: an independent reader rebuilds every type and service from them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import protobuf from "protobufjs";
import "protobufjs/ext/descriptor.js";
import { fileDescriptorByPath, fileDescriptorBySymbol, fileDescriptorWithImports } from "./descriptors.ts";
import { fileDescriptorRows } from "./gen/descriptors.ts";
import { codecByName, codecByTypeUrl, messageMethod, messageOptions, methodByPath, services } from "./registry.ts";
import { allCodecs } from "./gen/registry.ts";

test("protobufjs reads every descriptor and finds our fields and numbers", () => {
  const set = new protobuf.Writer();
  for (const { path } of fileDescriptorRows)
    set.uint32(10).bytes(fileDescriptorByPath(path)?.bytes ?? new Uint8Array(0));
  const root = protobuf.Root.fromDescriptor(set.finish());
  root.resolveAll();
  for (const codec of allCodecs) {
    const type = root.lookupType(codec.typeName);
    assert.deepEqual(
      type.fieldsArray.map((field) => [field.id, field.name, field.repeated]).sort(([a], [b]) => Number(a) - Number(b)),
      codec.fields.map(({ number, name, protoName, repeated }) => [
        number,
        type.fields[name] === undefined ? protoName : name,
        repeated,
      ]),
      codec.typeName,
    );
  }
  for (const service of services)
    assert.equal(root.lookupService(service.name).methodsArray.length, service.methods.length);
});

test("symbols of every kind lead to their file, imports first", () => {
  for (const symbol of [
    "cosmos.bank.v1beta1.Query",
    "cosmos.bank.v1beta1.Query.Balance",
    "cosmos.bank.v1beta1.QueryBalanceRequest",
  ]) {
    assert.equal(fileDescriptorBySymbol(symbol)?.path, "cosmos/bank/v1beta1/query.proto");
  }
  assert.equal(fileDescriptorBySymbol("cosmos.nothing"), undefined);
  const paths = fileDescriptorWithImports("cosmos/bank/v1beta1/tx.proto").map(({ path }) => path);
  assert.equal(paths.at(-1), "cosmos/bank/v1beta1/tx.proto");
  assert.ok(paths.indexOf("cosmos/base/v1beta1/coin.proto") < paths.indexOf("cosmos/bank/v1beta1/bank.proto"));
});

test("the registry finds types, methods and options", () => {
  assert.equal(codecByTypeUrl("/cosmos.bank.v1beta1.MsgSend")?.typeName, "cosmos.bank.v1beta1.MsgSend");
  assert.equal(codecByTypeUrl("cosmos.bank.v1beta1.MsgSend"), undefined);
  assert.equal(codecByName("tendermint.types.Header")?.fields.length, 14);
  assert.deepEqual(methodByPath("/cosmos.bank.v1beta1.Query/Balance")?.method.http, [
    { method: "GET", path: "/cosmos/bank/v1beta1/balances/{address}/by_denom", body: "" },
  ]);
  assert.equal(messageMethod("/cosmos.bank.v1beta1.MsgSend")?.method.name, "Send");
  assert.equal(messageMethod("/cosmos.bank.v1beta1.MsgSendResponse"), undefined);
  assert.deepEqual(messageOptions("cosmos.bank.v1beta1.MsgSend"), {
    aminoName: "cosmos-sdk/MsgSend",
    signers: ["from_address"],
  });
});

test("every transaction message names its signer and every route variable is a field", () => {
  for (const service of services) {
    for (const { name, input, http } of service.methods) {
      if (service.name.endsWith(".Msg"))
        assert.ok(input.options.signers !== undefined, `${service.name}/${name} has no signer`);
      for (const { path } of http) {
        for (const [, variable] of path.matchAll(/\{([\w.]+)[^}]*\}/g)) {
          assert.ok(
            input.fields.some(({ protoName }) => protoName === variable?.split(".")[0]),
            `${path}: ${variable}`,
          );
        }
      }
    }
  }
});
