import type { CompletedCommand, CompletedOption, CompletionTable, Offer } from "./completion-table.ts";

/** The completion of the program for zsh. */
export function zshCompletion(table: CompletionTable): string {
  return `#compdef raci
# Completion of raci for zsh. Load it with: eval "$(raci completion zsh)", or keep it as _raci in a folder of $fpath.
_raci_revisions() {
  local -a revisions
  revisions=(\${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"})
  compadd -a revisions
}
_raci() {
  local -a commands
  commands=(
${table.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${table.map(commandCase).join("\n")}
  esac
}
if [[ $funcstack[1] == _raci ]]; then
  _raci "$@"
else
  compdef _raci raci
fi
`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const specs = [...options.flatMap(optionSpecs), quoted(`*: :${actionFor(operands)}`)];
  return `    ${name})\n      _arguments \\\n${specs.map((spec) => `        ${spec}`).join(" \\\n")}\n      ;;`;
}

function optionSpecs({ name, short, description, value }: CompletedOption): string[] {
  const help = `[${description.replaceAll(/[[\]\\:]/gu, String.raw`\$&`)}]`;
  const rest = value === null ? help : `${help}:${name}:${actionFor(value)}`;
  return [
    quoted(`*--${name}${value === null ? "" : "="}${rest}`),
    ...(short === null ? [] : [quoted(`*-${short}${rest}`)]),
  ];
}

function actionFor(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return `(${offer.words.join(" ")})`;
    case "files":
      return "_files";
    case "revisions":
      return "_raci_revisions";
    case "anything":
      return " ";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
