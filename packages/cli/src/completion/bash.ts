import type { CompletedCommand, CompletedOption, CompletionTable, Offer } from "./completion-table.ts";

/** The completion of the program for bash (3.2 and newer). */
export function bashCompletion(table: CompletionTable): string {
  return `# Completion of raci for bash. Load it with: eval "$(raci completion bash)"
_raci_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_raci_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$current"))
}
_raci_revisions() {
  _raci_words "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"
}
_raci() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  # bash takes --format=json for three words.
  if [[ $current == "=" ]]; then
    current=
  elif [[ $previous == "=" ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _raci_words "${table.map(({ name }) => name).join(" ")} help --help --version"
    return
  fi
  case "$command $previous" in
${table.flatMap(valueCases).join("\n")}
  esac
  case "$command $current" in
${table.map(({ name, options }) => `    "${name} -"*) _raci_words "${options.map((option) => `--${option.name}`).join(" ")}"; return ;;`).join("\n")}
  esac
  case "$command" in
    help) _raci_words "${table.map(({ name }) => name).join(" ")}" ;;
${table.map(({ name, operands }) => `    ${name}) ${callFor(operands)} ;;`).join("\n")}
  esac
}
complete -F _raci raci
`;
}

function valueCases({ name, options }: CompletedCommand): string[] {
  return options.flatMap((option) =>
    option.value === null ? [] : [`    ${patternsOf(name, option)}) ${callFor(option.value)}; return ;;`],
  );
}

function patternsOf(command: string, { name, short }: CompletedOption): string {
  return [`"${command} --${name}"`, ...(short === null ? [] : [`"${command} -${short}"`])].join("|");
}

function callFor(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return `_raci_words "${offer.words.join(" ")}"`;
    case "files":
      return "_raci_files";
    case "revisions":
      return "_raci_revisions";
    case "anything":
      return ":";
  }
}
