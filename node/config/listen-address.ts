/** Listen addresses of config files: `tcp://host:port`, `host:port`, `:port`. */
import { NodeError } from "../../lib/errors.ts";

interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** What a listen address looks like, for messages. */
export const LISTEN_ADDRESS_FORM = {
  wanted: "an address such as tcp://127.0.0.1:26657",
  fits: (text: string): boolean => readListenAddress(text) !== undefined,
};

/**
 * Reads a listen address; `localhost` becomes `127.0.0.1`, a missing host becomes all interfaces.
 * @throws NodeError("CONFIG_INVALID") for a text without a port
 */
export function parseListenAddress(text: string): ListenAddress {
  const address = readListenAddress(text);
  if (address === undefined) throw new NodeError("CONFIG_INVALID", `"${text}" is not ${LISTEN_ADDRESS_FORM.wanted}`);
  return address;
}

function readListenAddress(text: string): ListenAddress | undefined {
  const match = /^(?:(?:tcp|http):\/\/)?(\[[0-9a-fA-F:]+\]|[^:/]*):(\d{1,5})$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535) return undefined;
  const host = (match[1] ?? "").replace(/^\[|\]$/g, "");
  return { host: host === "" ? "0.0.0.0" : host === "localhost" ? "127.0.0.1" : host, port };
}
