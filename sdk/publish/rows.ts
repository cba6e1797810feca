/** Rows of JSONL and CSV files as canonical JSON texts, read in pieces. CSV as RFC 4180: quotes, doubled quotes, line breaks in quotes. */
import { NodeError } from "../../lib/errors.ts";
import { canonicalizeJson, canonicalJson } from "../jcs.ts";

const ROW_CHARS_MAX = 16_777_216;
const COLUMNS_MAX = 16_384;

/** Text of a UTF-8 stream, without a byte-order mark at its start. @throws NodeError("RECORD_INVALID") */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new NodeError("RECORD_INVALID", "not UTF-8 text", { cause });
    throw cause;
  }
}

/** Canonical rows of JSON Lines; empty lines do not count. @throws NodeError("RECORD_INVALID") with the line */
export async function* jsonLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  let line = 0;
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > ROW_CHARS_MAX) throw rowFailure(line + 1, "row is too long");
    for (const entry of lines) {
      line++;
      if (entry.trim() !== "") yield canonicalAt(line, () => canonicalizeJson(entry));
    }
  }
  if (rest.trim() !== "") yield canonicalAt(line + 1, () => canonicalizeJson(rest));
}

/** Canonical rows of a CSV file: objects by the names of the first row, every value a text. @throws NodeError("RECORD_INVALID") */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let header: readonly string[] | undefined;
  for await (const { cells, line } of csvCells(texts)) {
    if (header === undefined) {
      header = cells;
      if (new Set(header).size !== header.length) throw rowFailure(line, "two columns have the same name");
      continue;
    }
    if (cells.length !== header.length) {
      throw rowFailure(line, `${cells.length} values for ${header.length} columns`);
    }
    const row = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
    yield canonicalAt(line, () => canonicalJson(row));
  }
}

/** One row of cells and the line it begins at. */
interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

async function* csvCells(texts: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let state: "start" | "plain" | "quoted" | "quote" = "start";
  let cell = "";
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let isCarriage = false;
  const endRow = (): CsvRow | undefined => {
    const row = { cells: [...cells, cell], line: rowLine };
    const isBlank = cells.length === 0 && cell === "" && state === "start";
    cells = [];
    cell = "";
    state = "start";
    return isBlank ? undefined : row;
  };
  for await (const text of texts) {
    for (const letter of text) {
      if (cell.length > ROW_CHARS_MAX || cells.length > COLUMNS_MAX) throw rowFailure(rowLine, "row is too long");
      const isBreak = state !== "quoted" && letter === "\n";
      if (letter === "\n") line++;
      if (isCarriage && !isBreak) throw rowFailure(rowLine, "a carriage return without a line feed");
      isCarriage = false;
      if (isBreak) {
        const row = endRow();
        rowLine = line;
        if (row !== undefined) yield row;
      } else if (state === "quoted") {
        if (letter === '"') state = "quote";
        else cell += letter;
      } else if (letter === "\r") {
        isCarriage = true;
      } else if (letter === ",") {
        cells.push(cell);
        cell = "";
        state = "start";
      } else if (letter === '"') {
        if (state === "plain") throw rowFailure(line, "a quote inside an unquoted value");
        if (state === "quote") cell += '"';
        state = "quoted";
      } else {
        if (state === "quote") throw rowFailure(line, "text after a closing quote");
        cell += letter;
        state = "plain";
      }
    }
  }
  if (state === "quoted") throw rowFailure(rowLine, "a quote is never closed");
  const last = endRow();
  if (last !== undefined) yield last;
}

function canonicalAt(line: number, make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (error instanceof NodeError) throw rowFailure(line, error.message);
    throw error;
  }
}

function rowFailure(line: number, why: string): NodeError {
  return new NodeError("RECORD_INVALID", `line ${line}: ${why}`);
}
