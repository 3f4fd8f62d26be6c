import type { Option } from "./command.ts";

/** Options that every command with a configuration takes. */
export const configOptions: Readonly<Record<string, Option>> = {
  config: { value: "FILE", short: "c", description: "Use this configuration instead of the nearest raci.config file." },
};

/** The option of every command that reads documents and can read them as they were. */
export const atOption: Option = {
  value: "DATE|REV",
  description:
    "Read documents as they were: in a revision, or in HEAD on a day (2024-03-01, by the committer's date, at its end in UTC).",
};

/** Options of every command that reads revisions. */
export const revisionOptions: Readonly<Record<string, Option>> = {
  fetch: { description: "Get from the remote what a shallow clone lacks, instead of saying how." },
};
