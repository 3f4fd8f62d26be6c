import { expect, test } from "vitest";

import { commandText, fetchArguments } from "./fetch-command.ts";

const hash = "3f786850e387550fdab836ed7e6dc881de23001b";
const oneRemote = { remotes: ["origin"], shallow: true };

const cases = [
  {
    revision: "origin/main",
    facts: { remotes: ["origin"], shallow: false },
    expected: "git fetch origin main:refs/remotes/origin/main",
  },
  {
    revision: "origin/release/2.0~3",
    facts: oneRemote,
    expected: "git fetch origin release/2.0:refs/remotes/origin/release/2.0",
  },
  { revision: "origin/a b", facts: oneRemote, expected: "git fetch origin 'a b:refs/remotes/origin/a b'" },
  { revision: hash, facts: oneRemote, expected: `git fetch --depth=1 origin ${hash}` },
  { revision: "HEAD~5", facts: oneRemote, expected: "git fetch --unshallow --tags origin" },
  { revision: "v1.2.0", facts: oneRemote, expected: "git fetch --unshallow --tags origin" },
  {
    revision: "v1.2.0",
    facts: { remotes: ["upstream"], shallow: true },
    expected: "git fetch --unshallow --tags upstream",
  },
  {
    revision: "v1.2.0",
    facts: { remotes: ["origin"], shallow: false },
    expected: "git fetch --tags origin",
  },
  { revision: hash, facts: { remotes: ["origin"], shallow: false }, expected: `git fetch origin ${hash}` },
  { revision: "v1.2.0", facts: { remotes: [], shallow: true }, expected: null },
];

test.each(cases)("fetches $revision", ({ revision, facts, expected }) => {
  const commandLine = fetchArguments(revision, facts);
  expect(commandLine === null ? null : commandText(commandLine)).toBe(expected);
});
