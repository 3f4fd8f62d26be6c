import type { NamedParty } from "../context.ts";
import { renameParty } from "../fixes/rename-party.ts";
import { nameKey } from "../matrix/name-key.ts";
import { distinctParties } from "../matrix/parties.ts";
import { namesOf } from "../names/configured-parties.ts";
import { namedParties } from "../names/named-parties.ts";
import { isPlaceholder } from "../names/placeholder.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { choice } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { listChoices } from "../wording/lists.ts";
import { partyLabel } from "../wording/names.ts";
import { suggestionFor } from "../wording/suggestion.ts";

export const knownParty: Rule = documentRule({
  id: "known-party",
  summary: "Every party is one of those that the configuration lists.",
  why: "Reviews ask the owners of a party before it gains a duty. A name that nobody listed has no owner, so nobody is asked.",
  remedy: "Write the name as the configuration has it, or add the party (or another name for it) to the configuration.",
  exceptions:
    "It is silent when the configuration lists no parties. Case counts for nothing. A name is reported once a document, where it stands first.",
  uses: ["parties"],
  fixes: "unsafe",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {
    aliases: choice(
      "treatment of aliases",
      ["accept", "report"],
      "accept",
      "Whether the other names of a party will do (`accept`), or its first name is wanted (`report`).",
    ),
  },
  messages: {
    unknown: "Unknown party {party}, expected {known}.",
    misspelt: 'Unknown party {party}, did you mean "{suggestion}"?',
    alias: 'Found {party} for a party, expected its first name "{suggestion}".',
  },
  examples: {
    wrong: [
      {
        shows: "A slip, and a party that nobody listed",
        context: {
          parties: [
            { name: "Customer", aliases: ["Client"] },
            { name: "Provider", aliases: [] },
          ],
        },
        markdown: dedent`
          | Activity       | Custommer | Provider | Auditor |
          | -------------- | --------- | -------- | ------- |
          | Order a server | RA        | I        |         |
          | Set it up      | C         | RA       | I       |
        `,
      },
      {
        shows: "Another name of a party, where only the first will do",
        options: { aliases: "report" },
        context: {
          parties: [
            { name: "Customer", aliases: ["Client"] },
            { name: "Provider", aliases: [] },
          ],
        },
        markdown: dedent`
          | Activity       | Client | Provider |
          | -------------- | ------ | -------- |
          | Order a server | RA     | I        |
          | Set it up      | C      | RA       |
        `,
      },
    ],
    right: [
      {
        shows: "Parties of the configuration, one of them by its other name",
        context: {
          parties: [
            { name: "Customer", aliases: ["Client"] },
            { name: "Provider", aliases: [] },
          ],
        },
        markdown: dedent`
          | Activity       | Client | Provider |
          | -------------- | ------ | -------- |
          | Order a server | RA     | I        |
          | Set it up      | C      | RA       |
        `,
      },
    ],
  },
  check({ model, options, context: { parties = [] }, report }) {
    const byName = new Map(parties.flatMap((party) => namesOf(party).map((name) => [nameKey(name), party])));
    const names = parties.flatMap(namesOf);
    if (names.length === 0) return;
    const written = new Map(namedParties(model).map((named) => [named.name, named]));
    for (const { party } of distinctParties(model)) {
      const known = byName.get(nameKey(party.name));
      const isAlias = known !== undefined && nameKey(known.name) !== nameKey(party.name);
      if (isPlaceholder(party.name) || (known !== undefined && !(isAlias && options.aliases === "report"))) {
        continue;
      }
      const place = { range: party.range, party: party.name };
      const name = partyLabel(party.name);
      const meant = known?.name ?? suggestionFor(party.name, names);
      if (meant === undefined) {
        report({ message: "unknown", data: { party: name, known: listKnown(parties) }, ...place });
      } else {
        const named = written.get(party.name);
        const fix = named && renameParty(named, meant);
        report({ message: isAlias ? "alias" : "misspelt", data: { party: name, suggestion: meant }, ...place, fix });
      }
    }
  },
});

/** The parties by their first names, as long as a reader takes them in at a glance. */
function listKnown(parties: readonly NamedParty[]): string {
  return parties.length > 8
    ? `one of the ${parties.length} that the configuration lists`
    : listChoices(parties.map(({ name }) => `"${name}"`));
}
