/** Entry of the node binary: the operator's command tree on this terminal. */
import "../node/p2p/polyfill.ts";
import { runProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";
import { bylinedTree } from "./tree.ts";

process.exitCode = await runProgram(bylinedTree(), process.argv.slice(2), processTerminal());
