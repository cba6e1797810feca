/** `bylined query`: one command per query of the modules, made from the service descriptors, and the chain's own questions. */
import { NodeError } from "../../lib/errors.ts";
import { decodeTxJson } from "../client/tx-json.ts";
import { findTx, awaitTx } from "../../sdk/broadcast.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import { type Call, type CommandSpec, type OptionSpec, UsageError } from "../command.ts";
import { catalogOf } from "../descriptors/catalog.ts";
import { formOf, kebabCase, moduleWord } from "../descriptors/names.ts";
import { requestArguments, requestOf, requestOptions } from "../descriptors/request.ts";
import { toProtoJson } from "../../proto/json.ts";

/** Options of every command that talks to a node. */
export const NODE_OPTIONS: readonly OptionSpec[] = [
  { flags: "--node <address>", about: "RPC of the node that is asked" },
];

const QUERY_OPTIONS: readonly OptionSpec[] = [
  ...NODE_OPTIONS,
  { flags: "--height <height>", about: "ask the state of this height" },
];
const RESERVED = new Set(["node", "height", "home", "output"]);

/** The client of the node that the options and `client.toml` name. */
export function callRpc(call: Call): RpcConnection {
  return connectRpc(call.option("node") ?? call.settings().client.base.node);
}

function queriedHeight(call: Call): bigint {
  const text = call.option("height") ?? "0";
  if (!/^\d{1,18}$/.test(text)) throw new UsageError(`--height wants a height, not "${text}"`);
  return BigInt(text);
}

/** One command per module that answers queries. */
function moduleQueries(): readonly CommandSpec[] {
  const byModule = new Map<string, CommandSpec[]>();
  for (const { service, method } of catalogOf("Query")) {
    const form = formOf(service, method);
    const word = moduleWord(service);
    const commands = byModule.get(word) ?? [];
    byModule.set(word, commands);
    commands.push({
      name: form.name,
      aliases: [...(form.aliases ?? []), ...(form.name === kebabCase(method.name) ? [] : [kebabCase(method.name)])],
      about: `ask ${service.name}/${method.name}`,
      args: requestArguments(method.input, form),
      options: [...QUERY_OPTIONS, ...requestOptions(method.input, RESERVED)],
      async run(call) {
        const resolve = async (_field: unknown, text: string): Promise<string> => text;
        const request = await requestOf(call, { codec: method.input, form, preset: new Map(), resolve });
        const path = `/${service.name}/${method.name}`;
        const response = await callRpc(call).query({ ...method, path }, request, queriedHeight(call));
        call.print(toProtoJson(method.output, response));
      },
    });
  }
  return [...byModule].map(([name, children]) => ({ name, about: `questions to the ${name} module`, children }));
}

async function printTx(call: Call, isWaiting: boolean): Promise<void> {
  const hash = call.argument(0).toUpperCase();
  if (!/^[0-9A-F]{64}$/.test(hash)) throw new UsageError("a transaction hash has 64 hexadecimal digits");
  const rpc = callRpc(call);
  const timeoutMs = call.settings().client.base["wait-timeout"];
  const found = isWaiting ? await awaitTx(rpc, hash, timeoutMs) : await findTx(rpc, hash);
  if (found === undefined) throw new NodeError("TX_NOT_FOUND", `no block holds the transaction ${hash}`);
  call.print(decodeTxJson(found));
}

function chainQuery(name: string, about: string, args: string, run: (call: Call) => Promise<void>): CommandSpec {
  return { name, about, args, options: NODE_OPTIONS, run };
}

const chainQueries: readonly CommandSpec[] = [
  chainQuery("block", "a block, the latest when no height is given", "[height]", async (call) => {
    const height = call.argument(0);
    call.print(await callRpc(call).call("block", height === "" ? {} : { height }));
  }),
  chainQuery("block-results", "what the transactions of a block did", "[height]", async (call) => {
    const height = call.argument(0);
    call.print(await callRpc(call).call("block_results", height === "" ? {} : { height }));
  }),
  {
    name: "blocks",
    about: "blocks whose events match a query",
    options: [{ flags: "--query <text>", about: "block.height > 5" }, ...NODE_OPTIONS],
    run: async (call) => call.print(await callRpc(call).call("block_search", { query: call.option("query") ?? "" })),
  },
  chainQuery("tx", "a transaction by its hash", "<hash>", (call) => printTx(call, false)),
  {
    ...chainQuery("wait-tx", "wait until a block holds a transaction", "<hash>", (call) => printTx(call, true)),
    aliases: ["event-query-tx-for"],
  },
  {
    name: "txs",
    examples: [`query txs --query "message.sender='byline1…' AND tx.height > 5"`],
    about: "transactions whose events match a query",
    options: [
      { flags: "--query <text>", about: "message.sender='byline1…' AND tx.height > 5" },
      { flags: "--page <number>", about: "page, from 1" },
      { flags: "--limit <count>", about: "rows of a page" },
      ...NODE_OPTIONS,
    ],
    async run(call) {
      const query = call.option("query");
      if (query === undefined) throw new UsageError('--query is missing, for example --query "tx.height=5"');
      const params = {
        query,
        page: call.option("page") ?? "1",
        per_page: call.option("limit") ?? "30",
        order_by: "asc",
      };
      call.print(await callRpc(call).call("tx_search", params));
    },
  },
  chainQuery("comet-validator-set", "the validators at a height", "[height]", async (call) => {
    const height = call.argument(0);
    call.print(await callRpc(call).call("validators", { per_page: "100", ...(height === "" ? {} : { height }) }));
  }),
];

/** `bylined query …`. */
export function queryCommand(): CommandSpec {
  return { name: "query", aliases: ["q"], about: "ask the chain", children: [...moduleQueries(), ...chainQueries] };
}
