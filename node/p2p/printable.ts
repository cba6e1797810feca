/** Text of strangers, made fit for logs and answers. */

/** ASCII only, at most 200 characters; anything else becomes `?`. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 200);
}
