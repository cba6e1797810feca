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

/** Separators one by one, everything between them in runs. */
const CSV_TOKEN = /[",\r\n]|[^",\r\n]+/g;

async function* csvCells(texts: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const reader = new CsvReader();
  for await (const text of texts) {
    for (const [token] of text.matchAll(CSV_TOKEN)) {
      const row = reader.take(token);
      if (row !== undefined) yield row;
    }
  }
  const last = reader.end();
  if (last !== undefined) yield last;
}

/** Where a reader stands: before a cell's first character, in a bare or quoted one, or after a quote that may close it. */
type CsvState = "start" | "plain" | "quoted" | "quote";

class CsvReader {
  private state: CsvState = "start";
  private cell = "";
  private cells: string[] = [];
  private line = 1;
  private rowLine = 1;
  private isCarriage = false;

  /** Takes a token; gives the row that it ended. */
  take(token: string): CsvRow | undefined {
    if (this.isCarriage && token !== "\n") throw rowFailure(this.rowLine, "a carriage return without a line feed");
    this.isCarriage = false;
    if (token === "\n") this.line++;
    if (this.state === "quoted") {
      if (token === '"') this.state = "quote";
      else this.append(token);
      return undefined;
    }
    if (token === "\n") return this.endRow();
    if (token === "\r") this.isCarriage = true;
    else if (token === ",") this.endCell();
    else if (token === '"') this.quote();
    else {
      if (this.state === "quote") throw rowFailure(this.line, "text after a closing quote");
      this.append(token);
      this.state = "plain";
    }
    return undefined;
  }

  /** The row that the end of the file ends. */
  end(): CsvRow | undefined {
    if (this.state === "quoted") throw rowFailure(this.rowLine, "a quote is never closed");
    if (this.isCarriage) throw rowFailure(this.rowLine, "a carriage return without a line feed");
    return this.endRow();
  }

  private quote(): void {
    if (this.state === "plain") throw rowFailure(this.line, "a quote inside an unquoted value");
    if (this.state === "quote") this.append('"');
    this.state = "quoted";
  }

  private append(text: string): void {
    this.cell += text;
    if (this.cell.length > ROW_CHARS_MAX) throw rowFailure(this.rowLine, "row is too long");
  }

  private endCell(): void {
    this.cells.push(this.cell);
    if (this.cells.length > COLUMNS_MAX) throw rowFailure(this.rowLine, "row has too many columns");
    this.cell = "";
    this.state = "start";
  }

  /** Ends a row; a blank line is none. */
  private endRow(): CsvRow | undefined {
    const isBlank = this.cells.length === 0 && this.cell === "" && this.state === "start";
    this.endCell();
    const row = { cells: this.cells, line: this.rowLine };
    this.cells = [];
    this.rowLine = this.line;
    return isBlank ? undefined : row;
  }
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
