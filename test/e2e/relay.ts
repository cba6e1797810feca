/** TCP relays between nodes: a cut one holds every byte back, as a network that lost packets does, and lets go when it heals. */
import { createServer, type Server, connect, type Socket } from "node:net";

/** One relay on loopback. */
export interface Relay {
  readonly port: number;
  /** Holds all bytes back (false) or lets them flow (true). */
  setOpen(isOpen: boolean): void;
  close(): Promise<void>;
}

/** Relays connections to `targetPort`. */
export async function startRelay(targetPort: number): Promise<Relay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isOpen = true;
  const flow = ([inbound, outbound]: readonly [Socket, Socket]): void => {
    for (const socket of [inbound, outbound]) isOpen ? socket.resume() : socket.pause();
  };
  const server: Server = createServer((inbound) => {
    const outbound = connect(targetPort, "127.0.0.1");
    const pair = [inbound, outbound] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      inbound.destroy();
      outbound.destroy();
    };
    for (const [from, to] of [
      [inbound, outbound],
      [outbound, inbound],
    ] as const) {
      from.on("data", (bytes) => void to.write(bytes));
      from.on("error", end);
      from.on("close", end);
    }
    flow(pair);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    port,
    setOpen(open) {
      isOpen = open;
      for (const pair of pairs) flow(pair);
    },
    async close() {
      for (const [inbound, outbound] of pairs) {
        inbound.destroy();
        outbound.destroy();
      }
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
