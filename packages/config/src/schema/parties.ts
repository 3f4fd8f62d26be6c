import { z } from "zod";

import { nameKey } from "./name-key.ts";
import { checkedText, closedObject, text } from "./parts.ts";

/** A party as a configuration file writes it. */
export interface WrittenParty {
  name: string;
  aliases?: readonly string[] | undefined;
  owners?: readonly string[] | undefined;
}

const party = closedObject("key", {
  name: text('the name of a party, such as "Customer"').describe("The party's name as documents write it."),
  aliases: z.array(text("another name of the party")).optional().describe("Other names that mean this party."),
  owners: z
    .array(checkedText('an account, such as "@example/support"', objectionToOwner))
    .optional()
    .describe("Accounts and teams that answer for the party in reviews."),
});

/** Every party that documents may name, with its other names and those who answer for it. */
export const parties: z.ZodType<readonly WrittenParty[]> = z.array(party).superRefine((all, context) => {
  const seen = new Map<string, string>();
  for (const [index, { name, aliases = [] }] of all.entries()) {
    const places = [
      { called: name, path: [index, "name"] },
      ...aliases.map((alias, position) => ({ called: alias, path: [index, "aliases", position] })),
    ];
    for (const { called, path } of places) {
      const key = nameKey(called);
      const owner = seen.get(key);
      if (owner === undefined) {
        seen.set(key, name);
      } else {
        const message = `Found the name "${called}" again, expected it once: it already means "${owner}".`;
        context.addIssue({ code: "custom", path, message });
      }
    }
  }
});

/** `@person`, `@organisation/team` or an e-mail address. */
function objectionToOwner(owner: string): string | null {
  return /^(?:@[^\s@]+|[^\s@]+@[^\s@]+)$/u.test(owner)
    ? null
    : `Found "${owner}", expected "@person", "@organisation/team" or an e-mail address.`;
}
