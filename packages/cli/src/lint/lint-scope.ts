import type { Option } from "../command.ts";

/** The options that limit a run to what changed. */
export const scopeOptions: Readonly<Record<"changed" | "since" | "staged", Option>> = {
  changed: { description: "Tell only what the changes since HEAD bring, untracked files included." },
  since: {
    value: "REV",
    description: "Tell only what the changes since HEAD left REV bring, uncommitted ones included.",
  },
  staged: { description: "Tell only what the staged changes bring, and read the documents as they are staged." },
};
