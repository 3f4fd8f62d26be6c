import type { ProposedConfig, ProposedSetting } from "@raci-kit/config/render";
import { localePatternsIn, partyFamilies } from "@raci-kit/linter";
import { findScheme, type LintResult, type ResponsibilityModel, type RoleScheme } from "@raci-kit/model";

/** What was seen of a repository. */
export interface SeenDocuments {
  /** The documents that hold a matrix. */
  models: readonly ResponsibilityModel[];
  /** The paths of all documents, from the folder of the configuration on. */
  paths: readonly string[];
  /** What the rules find in them without a configuration. */
  linted: LintResult;
  /** Address of the JSON Schema of configurations; null when there is none nearby. */
  schema: string | null;
}

/** From so many errors on, mending comes step by step. */
export const manyErrors = 20;

/** Longer lists of parties are nobody's intention. */
const mostParties = 40;

/** A configuration that fits what was seen; a key that the documents say nothing about is left out. */
export function proposeConfig(seen: SeenDocuments): ProposedConfig {
  return [
    schemaSetting(seen),
    includeSetting(seen),
    presetSetting(seen),
    schemeSetting(seen),
    ...partiesSetting(seen),
    localesSetting(seen),
  ].filter((setting) => setting !== null);
}

function schemaSetting({ schema }: SeenDocuments): ProposedSetting | null {
  return schema === null
    ? null
    : { key: "$schema", value: schema, remark: "Lets editors complete and check this file." };
}

/** The one folder that all matrices lie below. */
function includeSetting({ models }: SeenDocuments): ProposedSetting | null {
  const folders = new Set(models.map(({ path }) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "")));
  const [folder = ""] = folders;
  if (folders.size !== 1 || folder === "") return null;
  const endings = new Set(models.map(({ path }) => path.slice(path.lastIndexOf(".") + 1)));
  return {
    key: "include",
    value: [...endings].toSorted().map((ending) => `${folder}/**/*.${ending}`),
    remark: "All documents with a matrix lie here.",
  };
}

function presetSetting({ linted }: SeenDocuments): ProposedSetting {
  const { errors } = linted.summary;
  return errors >= manyErrors
    ? {
        key: "preset",
        value: "legacy",
        remark: `There are ${errors} errors to mend; go on to "recommended" when they are few.`,
      }
    : { key: "preset", value: "recommended", remark: "The severities to start from: recommended, strict or legacy." };
}

/** The scheme, when all matrices are written in one and no legend gives it a letter or meaning of its own. */
function schemeSetting({ models }: SeenDocuments): ProposedSetting | null {
  const schemes = models.flatMap(({ matrices }) => matrices.map(({ scheme }) => scheme));
  const name = schemes[0]?.name ?? "";
  const known = findScheme(name);
  const areAsKnown = schemes.every(
    (scheme) => scheme.name === name && known !== undefined && haveSameRoles(scheme, known),
  );
  return schemes.length > 0 && areAsKnown
    ? { key: "scheme", value: name, remark: "All matrices are written in it." }
    : null;
}

function haveSameRoles({ roles }: RoleScheme, known: RoleScheme): boolean {
  return (
    roles.length === known.roles.length &&
    roles.every(({ letter, duty }, index) => letter === known.roles[index]?.letter && duty === known.roles[index]?.duty)
  );
}

/** How many parties are too many to be listed; 0 when all are listed. */
export function unlistedParties({ models }: SeenDocuments): number {
  const parties = partyFamilies(models).length;
  return parties > mostParties ? parties : 0;
}

function partiesSetting({ models }: SeenDocuments): ProposedSetting[] {
  const parties = partyFamilies(models);
  const hasAliases = parties.some(({ aliases }) => aliases.length > 0);
  return parties.length === 0 || parties.length > mostParties
    ? []
    : [
        {
          key: "parties",
          value: parties.map(({ name, aliases }) => ({ name, aliases })),
          remark: hasAliases
            ? "Everybody with a role. Aliases look like slips: mend the documents, or keep what is meant."
            : "Everybody with a role.",
        },
      ];
}

function localesSetting({ paths }: SeenDocuments): ProposedSetting | null {
  const patterns = localePatternsIn(paths);
  return patterns.length === 0
    ? null
    : { key: "locales", value: patterns, remark: "How the paths of translations are made." };
}
