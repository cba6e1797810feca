/** Listen addresses of config files: `tcp://host:port`, `host:port`, `:port`. */
import { NodeError } from "../../lib/errors.ts";

/**
 * Reads a listen address; `localhost` becomes `127.0.0.1`, a missing host becomes all interfaces.
 * @throws NodeError("CONFIG_INVALID") for a text without a port
 */
export function parseListenAddress(text: string): { readonly host: string; readonly port: number } {
  const match = /^(?:(?:tcp|http):\/\/)?(\[[0-9a-fA-F:]+\]|[^:/]*):(\d{1,5})$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535) {
    throw new NodeError("CONFIG_INVALID", `"${text}" is not an address such as tcp://127.0.0.1:26657`);
  }
  const host = (match[1] ?? "").replace(/^\[|\]$/g, "");
  return { host: host === "" ? "0.0.0.0" : host === "localhost" ? "127.0.0.1" : host, port };
}
