/** Exit codes of `byline`: what a script may act on (docs/contributors.md). */
export const ExitCode = {
  ok: 0,
  usage: 2,
  login: 3,
  funds: 4,
  refused: 5,
  network: 6,
  pending: 7,
  invalid: 8,
  interrupted: 130,
} as const;
