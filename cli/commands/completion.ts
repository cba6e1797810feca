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

/** Options whose next word is a value, in both spellings. */
function valueOptions(spec: CommandSpec): string[] {
  const own = (spec.options ?? []).flatMap(({ flags }) =>
    flags.includes("<") ? [...flags.matchAll(/--?[A-Za-z][\w-]*/g)].map(([name]) => name) : [],
  );
  return [...own, ...(spec.children ?? []).flatMap(valueOptions)];
}

function bash(root: CommandSpec): string {
  const all = wordsOf(root, root.name);
  const valued = [...new Set(["--home", "-o", "--output", ...valueOptions(root)])].join("|");
  const cases = all
    .map(({ path, words }) => `    "${path}") words="${words.join(" ")} --home --output --help" ;;`)
    .join("\n");
  return `# bash completion of bylined: source <(bylined completion bash)
_bylined_words() {
  case "$1" in
${cases}
    *) return 1 ;;
  esac
}
_bylined() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="bylined" words="" word isValue=0
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [ "$isValue" = 1 ]; then isValue=0; continue; fi
    case "$word" in
      ${valued}) isValue=1 ;;
      -*) ;;
      *) path="$path $word" ;;
    esac
  done
  # Words behind the command are its arguments.
  until _bylined_words "$path"; do path="\${path% *}"; done
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _bylined bylined
`;
}

function zsh(root: CommandSpec): string {
  return `#compdef bylined
autoload -U +X bashcompinit && bashcompinit
${bash(root)}`;
}

function fish(root: CommandSpec): string {
  const lines = wordsOf(root, root.name).flatMap(({ path, words }) => {
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
      const shells: Readonly<Record<string, (root: CommandSpec) => string>> = { bash, zsh, fish };
      const make = shells[call.argument(0)];
      if (make === undefined) throw new UsageError(`"${call.argument(0)}": wanted bash, zsh or fish`);
      call.terminal.out(make(root()));
    },
  };
}
