import { dedent } from "../rule/dedent.ts";
import { documentStart } from "../rule/document-start.ts";
import { revisionRule } from "../rule/revision-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { compareVersions, leastVersionAfter, readVersion } from "../versions/version.ts";

export const versionFollowsImpact: Rule = revisionRule({
  id: "version-follows-impact",
  summary: "The version is raised as far as the changes ask for.",
  why: "Contracts and audits name a version. Where duties move and the version stays, two parties hold the same version in their hands and read different duties.",
  remedy:
    "Raise the version in the front matter: the first number when duties moved, the second for what else changes the meaning, the third for wording.",
  exceptions:
    "It needs the document's base revision, and a version in the front matter of the base that starts with numbers; one that became a word is left alone. A version without a third number need not be raised for wording. Turn it off where a release raises the version, not each change.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    low: 'The changes are {bump}, yet the version went from "{before}" to "{after}"; expected {least} at least.',
    stayed: 'The changes are {bump}, yet the version stayed "{before}"; expected {least} at least.',
    gone: 'The version "{before}" is gone, expected {least} at least.',
    lowered: 'The version went back from "{before}" to "{after}", expected {least} at least.',
  },
  examples: {
    wrong: [
      {
        shows: "The tenant became accountable, and the version only got a patch",
        revision: {
          bump: "major",
          meaningChanged: true,
          before: dedent`
            ---
            version: 1.4.0
            ---

            | Activity       | Landlord | Tenant |
            | -------------- | -------- | ------ |
            | Clear the snow | RA       | I      |
            | Heat the house | RA       | I      |
          `,
        },
        markdown: dedent`
          ---
          version: 1.4.1
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | I        | RA     |
          | Heat the house | RA       | I      |
        `,
      },
    ],
    right: [
      {
        shows: "A duty moved, and the first number is raised",
        revision: {
          bump: "major",
          meaningChanged: true,
          before: dedent`
            ---
            version: 1.4.0
            ---

            | Activity       | Landlord | Tenant |
            | -------------- | -------- | ------ |
            | Clear the snow | RA       | I      |
            | Heat the house | RA       | I      |
          `,
        },
        markdown: dedent`
          ---
          version: 2.0.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | I        | RA     |
          | Heat the house | RA       | I      |
        `,
      },
    ],
  },
  check({ model, revision: { before, bump }, report }) {
    const old = before.version === null ? null : readVersion(before.version);
    if (before.version === null || old === null) {
      return;
    }
    const least = leastVersionAfter(old, bump);
    const entry = model.metadata.find(({ key, value }) => key.toLowerCase() === "version" && value !== "");
    if (entry === undefined || model.version === null) {
      report({ message: "gone", data: { before: before.version, least: least.join(".") }, range: documentStart });
      return;
    }
    const now = readVersion(model.version);
    if (now === null || compareVersions(now, least) >= 0) {
      return;
    }
    const direction = compareVersions(now, old);
    const message = direction < 0 ? "lowered" : direction === 0 ? "stayed" : "low";
    const data = { bump, before: before.version, after: model.version, least: least.join(".") };
    report({ message, data, range: entry.range });
  },
});
