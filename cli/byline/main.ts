/** Entry of `byline`: the contributor's command tree on this terminal. */
import { processTerminal } from "../terminal.ts";
import { ExitCode } from "./exit-codes.ts";
import { runByline } from "./program.ts";

process.once("SIGINT", () => {
  process.stderr.write("\nStopped. Run the same command again to go on; nothing is lost.\n");
  process.exit(ExitCode.interrupted);
});
process.exitCode = await runByline(process.argv.slice(2), processTerminal());
