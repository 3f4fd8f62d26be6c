import type { StructuralKind } from "@raci-kit/model";
import type { KindWords, StructureFacts } from "../words.ts";
import { activityNamed, counted, partyNamed } from "./common.ts";

/** The words of each kind. */
export const kindWords: Readonly<Record<StructuralKind, KindWords>> = {
  "activity-added": kind(
    ["activity", "activities", "added"],
    ({ activity, value }) => `Activity added: ${activityNamed(activity.after)}${held(value.after)}`,
  ),
  "activity-removed": kind(
    ["activity", "activities", "removed"],
    ({ activity, value }) => `Activity removed: ${activityNamed(activity.before)}${held(value.before)}`,
  ),
  "activity-reworded": kind(
    ["activity", "activities", "reworded"],
    ({ activity }) => `Activity reworded: ${activityNamed(activity.before)} → ${activityNamed(activity.after)}`,
  ),
  "activity-moved": kind(
    ["activity", "activities", "moved"],
    ({ activity, value }) => `Activity moved: ${activityNamed(activity.after)}${fromTo(value)}`,
  ),
  "activity-reordered": kind(
    ["activity", "activities", "reordered"],
    ({ activity }) => `Activity reordered: ${activityNamed(activity.after)}`,
  ),
  "activity-split": kind(
    ["activity", "activities", "split"],
    ({ activity, value }) =>
      `Activity split: ${activityNamed(activity.before)} → ${value.after ?? activityNamed(activity.after)}`,
  ),
  "activity-merged": kind(
    ["activity", "activities", "merged"],
    ({ activity, value }) =>
      `Activity merged: ${value.before ?? activityNamed(activity.before)} → ${activityNamed(activity.after)}`,
  ),
  "party-added": kind(["party", "parties", "added"], ({ party }) => `Party added: ${partyNamed(party.after)}`),
  "party-removed": kind(["party", "parties", "removed"], ({ party }) => `Party removed: ${partyNamed(party.before)}`),
  "party-renamed": kind(
    ["party", "parties", "renamed"],
    ({ party }) => `Party renamed: ${partyNamed(party.before)} → ${partyNamed(party.after)}`,
  ),
  "party-reordered": kind(
    ["party", "parties", "reordered"],
    ({ party }) => `Party reordered: ${partyNamed(party.after)}`,
  ),
  "matrix-added": kind(["matrix", "matrices", "added"], ({ section }) => `Matrix added${under(section)}`),
  "matrix-removed": kind(["matrix", "matrices", "removed"], ({ section }) => `Matrix removed${under(section)}`),
  "section-renamed": kind(["section", "sections", "renamed"], ({ value }) => `Section renamed${fromTo(value)}`),
  "document-added": kind(["document", "documents", "added"], () => "Document added"),
  "document-removed": kind(["document", "documents", "removed"], () => "Document removed"),
  "document-renamed": kind(["document", "documents", "renamed"], ({ value }) => `Document renamed${fromTo(value)}`),
  "legend-changed": kind(
    ["legend entry", "legend entries", "changed"],
    ({ key, value }) => `Legend of ${key ?? "the document"}${fromTo(value)}`,
  ),
  "scheme-changed": kind(["role scheme", "role schemes", "changed"], ({ value }) => `Role scheme${fromTo(value)}`),
  "metadata-changed": kind(
    ["metadata key", "metadata keys", "changed"],
    ({ key, value }) => `Metadata "${key ?? ""}"${fromTo(value)}`,
  ),
  "notation-changed": {
    sentence: ({ activity, party, key, value }) =>
      `Notation of ${activity.after ?? party.after ?? key ?? "the document"}${fromTo(value)}`,
    happened: (count) => `${counted(count, "cell", "cells")} in another notation`,
    clause: (count) => `${counted(count, "cell was", "cells were")} put in another notation`,
  },
};

function kind([one, many, participle]: [string, string, string], sentence: KindWords["sentence"]): KindWords {
  return {
    sentence,
    happened: (count) => `${counted(count, one, many)} ${participle}`,
    clause: (count) => `${counted(count, `${one} was`, `${many} were`)} ${participle}`,
  };
}

function fromTo({ before, after }: StructureFacts["value"]): string {
  if (before === null) {
    return after === null ? "" : `: ${after} (new)`;
  }
  return after === null ? `: ${before} (gone)` : `: ${before} → ${after}`;
}

function under(section: string): string {
  return section === "" ? "" : ` under ${section}`;
}

/** The roles that an activity brings or takes, as the change lists them. */
function held(roles: string | null): string {
  return roles === null ? "" : ` (${roles})`;
}
