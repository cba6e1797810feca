/** Proves that a stock gRPC client reads queries with heights, gets gRPC statuses, and can discover the schema by reflection. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import grpc from "@grpc/grpc-js";
import protobuf from "protobufjs";
import { GrpcCode } from "../../lib/errors.ts";
import { QueryAccountRequest } from "../../proto/gen/cosmos/auth/v1beta1/query.ts";
import { QueryBalanceRequest, QueryBalanceResponse } from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { GetLatestBlockResponse } from "../../proto/gen/cosmos/base/tendermint/v1beta1/query.ts";
import { createFixtureChain, type FixtureChain } from "./chain.fixture.ts";
import { startGrpcServer } from "./grpc.ts";
import type { RunningServer } from "./services.ts";

let chain: FixtureChain;
let server: RunningServer;
let client: grpc.Client;

before(async () => {
  chain = await createFixtureChain(8);
  server = await startGrpcServer(chain.services, { host: "127.0.0.1", port: 0 });
  client = new grpc.Client(`127.0.0.1:${server.port}`, grpc.credentials.createInsecure());
});

after(async () => {
  client.close();
  await server.close();
  await chain.close();
  assert.deepEqual(chain.bugs, []);
});

const identity = (bytes: Buffer): Buffer => bytes;

function call(
  path: string,
  request: Uint8Array,
  height?: string,
): Promise<{ value: Uint8Array; height: string } | { code: number; details: string }> {
  const metadata = new grpc.Metadata();
  if (height !== undefined) metadata.set("x-cosmos-block-height", height);
  return new Promise((resolve) => {
    let answered = "";
    const unary = client.makeUnaryRequest(path, identity, identity, Buffer.from(request), metadata, (error, value) => {
      if (error !== null) resolve({ code: error.code, details: error.details });
      else resolve({ value: new Uint8Array(value ?? []), height: answered });
    });
    unary.on("metadata", (received) => {
      answered = String(received.get("x-cosmos-block-height")[0]);
    });
  });
}

test("queries of the application and of the node, at a height", async () => {
  const request = QueryBalanceRequest.encode({ address: "a", denom: "ubyl" });
  const balance = await call("/cosmos.bank.v1beta1.Query/Balance", request, "5");
  assert.ok("value" in balance);
  assert.equal(balance.height, "5");
  assert.equal(QueryBalanceResponse.decode(balance.value).balance?.amount, "1000");
  const block = await call("/cosmos.base.tendermint.v1beta1.Service/GetLatestBlock", new Uint8Array(0));
  assert.ok("value" in block);
  assert.equal(GetLatestBlockResponse.decode(block.value).block?.header.height, 8n);
});

test("refusals are gRPC statuses with bare descriptions", async () => {
  const missing = await call("/cosmos.auth.v1beta1.Query/Account", QueryAccountRequest.encode({ address: "x" }));
  assert.deepEqual(missing, { code: GrpcCode.NotFound, details: "account x not found" });
  const cases: readonly (readonly [string, Uint8Array, string | undefined, number])[] = [
    ["/no.such.Service/Method", new Uint8Array(0), undefined, GrpcCode.Unimplemented],
    ["/cosmos.mint.v1beta1.Query/Inflation", new Uint8Array(0), undefined, GrpcCode.Unimplemented],
    ["/cosmos.tx.v1beta1.Service/TxEncodeAmino", new Uint8Array(0), undefined, GrpcCode.Unimplemented],
    ["/cosmos.tx.v1beta1.Service/TxDecodeAmino", new Uint8Array(0), undefined, GrpcCode.Unimplemented],
    [
      "/cosmos.base.tendermint.v1beta1.Service/GetBlockByHeight",
      Uint8Array.of(0xff),
      undefined,
      GrpcCode.InvalidArgument,
    ],
    ["/cosmos.bank.v1beta1.Query/Balance", new Uint8Array(0), "abc", GrpcCode.InvalidArgument],
    ["/cosmos.bank.v1beta1.Query/Balance", new Uint8Array(0), "99", GrpcCode.InvalidArgument],
    ["/cosmos.tx.v1beta1.Service/GetTx", new Uint8Array(0), undefined, GrpcCode.InvalidArgument],
  ];
  for (const [path, request, height, code] of cases) {
    const answer = await call(path, request, height);
    assert.equal("code" in answer && answer.code, code, path);
  }
});

test("reflection lists services and answers files that a generic client can load", async () => {
  for (const version of ["v1alpha", "v1"]) {
    const stream = client.makeBidiStreamRequest(
      `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
      identity,
      identity,
    );
    const answers: Buffer[] = [];
    stream.on("data", (answer: Buffer) => answers.push(answer));
    const ended = new Promise((resolve) => stream.on("end", resolve));
    const text = (field: number, value: string): Buffer =>
      Buffer.concat([Buffer.of((field << 3) | 2, value.length), Buffer.from(value)]);
    stream.write(text(7, ""));
    stream.write(text(4, "cosmos.bank.v1beta1.Query"));
    stream.write(text(3, "no/such.proto"));
    stream.write(Buffer.of(0xff, 0xff));
    stream.end();
    await ended;
    assert.equal(answers.length, 4);
    assert.ok(answers[0]?.includes("cosmos.tx.v1beta1.Service"));
    const files = descriptorsOf(answers[1] ?? Buffer.alloc(0));
    const bank = files.find((file) => file.includes("cosmos/bank/v1beta1/query.proto"));
    assert.ok(bank !== undefined && files.length > 3, "the file and its imports");
    assert.ok(answers[2]?.includes("not found: no/such.proto"));
    assert.ok(answers[3]?.includes("not supported"));
  }
});

/** The repeated bytes of `file_descriptor_response`, read with a generic reader. */
function descriptorsOf(answer: Buffer): readonly Buffer[] {
  const files: Buffer[] = [];
  const reader = protobuf.Reader.create(answer);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag !== ((4 << 3) | 2)) {
      reader.skipType(tag & 7);
      continue;
    }
    const inner = protobuf.Reader.create(reader.bytes());
    while (inner.pos < inner.len) {
      inner.uint32();
      files.push(Buffer.from(inner.bytes()));
    }
  }
  return files;
}
