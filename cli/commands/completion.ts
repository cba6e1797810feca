/** `bylined completion bash|zsh|fish`: shell completion from the command tree itself. */
import { type CommandSpec, UsageError } from "../command.ts";

interface Words {
  /** `bylined tx bank` */
  readonly path: string;
  readonly words: readonly string[];
}

function optionNames(spec: CommandSpec): string[] {
  return (spec.options ?? []).flatMap(({ flags }) => /--[a-z-]+/.exec(flags) ?? []);
}

function wordsOf(spec: CommandSpec, path: string): Words[] {
  const children = (spec.children ?? []).filter(({ hidden }) => hidden !== true);
  const own = [...children.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...optionNames(spec)];
  return [
    { path, words: own },
    ...children.flatMap((child) =>
      [child.name, ...(child.aliases ?? [])].flatMap((name) => wordsOf(child, `${path} ${name}`)),
    ),
  ];
}

function bash(all: readonly Words[]): string {
  const cases = all
    .map(({ path, words }) => `    "${path}") words="${words.join(" ")} --home --output --help" ;;`)
    .join("\n");
  return `# bash completion of bylined: source <(bylined completion bash)
_bylined() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="bylined" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) path="$path $word" ;; esac
  done
  case "$path" in
${cases}
    *) words="--home --output --help" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _bylined bylined
`;
}

function zsh(all: readonly Words[]): string {
  return `#compdef bylined
autoload -U +X bashcompinit && bashcompinit
${bash(all)}`;
}

function fish(all: readonly Words[]): string {
  const lines = all.flatMap(({ path, words }) => {
    const seen = path.split(" ").slice(1);
    const condition =
      seen.length === 0
        ? "__fish_use_subcommand"
        : seen.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
    return words.map((word) =>
      word.startsWith("--")
        ? `complete -c bylined -n '${condition}' -l ${word.slice(2)}`
        : `complete -c bylined -f -n '${condition}' -a ${word}`,
    );
  });
  return `# fish completion of bylined: bylined completion fish | source\n${lines.join("\n")}\n`;
}

/** Builds the command over the finished tree. */
export function completionCommand(root: () => CommandSpec): CommandSpec {
  return {
    name: "completion",
    about: "shell completion for bash, zsh or fish",
    args: "<shell>",
    async run(call) {
      const all = wordsOf(root(), "bylined");
      const shells: Readonly<Record<string, (words: readonly Words[]) => string>> = { bash, zsh, fish };
      const make = shells[call.argument(0)];
      if (make === undefined) throw new UsageError(`"${call.argument(0)}": wanted bash, zsh or fish`);
      call.terminal.out(make(all));
    },
  };
}
