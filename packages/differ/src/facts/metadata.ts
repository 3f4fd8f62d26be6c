import type { MetadataContent, MetadataEntry, ResponsibilityModel, Sides } from "@raci-kit/model";
import { createFact, type Fact, rangesOf } from "./fact.ts";
import { pairByKey } from "./pair-by-key.ts";

/** What a model says of the whole document, whether its front matter says it or its text. */
const statements = ["version", "updated"] as const;

/** One fact for each key of the front matter that differs, and for a version or date that is written elsewhere. */
export function findMetadataChanges(before: ResponsibilityModel, after: ResponsibilityModel): Fact[] {
  const written = pairByKey<MetadataEntry>(before.metadata, after.metadata, ({ key }) => key)
    .filter(({ old, current }) => old?.value !== current?.value)
    .map(({ key, old, current }) =>
      metadataFact(key, { before: old?.value ?? null, after: current?.value ?? null }, null, rangesOf(old, current)),
    );
  return statements.reduce((facts, key) => {
    const value = { before: before[key], after: after[key] };
    return value.before === value.after ? facts : withStatement(facts, key, value);
  }, written);
}

/** The facts with one among them that states this: an entry of the front matter with these very values, or one more. */
function withStatement(facts: readonly Fact[], key: (typeof statements)[number], value: Sides<string>): Fact[] {
  const telling = facts
    .filter(({ content }) => statementOf(content) === null)
    .filter((fact) => stated(fact.value.before) === value.before && stated(fact.value.after) === value.after);
  const teller = telling.find((fact) => fact.key?.toLowerCase() === key) ?? telling[0];
  return teller === undefined
    ? [...facts, metadataFact(key, value, key)]
    : facts.map((fact) => (fact === teller ? metadataFact(fact.key, fact.value, key, fact.range) : fact));
}

/** What a change of the front matter states of the document. */
function statementOf({ before, after }: Fact["content"]): MetadataContent["states"] {
  const content = after ?? before;
  return content?.type === "metadata" ? content.states : null;
}

/** An entry without a value says nothing. */
function stated(value: string | null): string | null {
  return value === "" ? null : value;
}

function metadataFact(
  key: string | null,
  value: Fact["value"],
  states: MetadataContent["states"],
  range: Fact["range"] = { before: null, after: null },
): Fact {
  const content: MetadataContent = { type: "metadata", states };
  return createFact("metadata-changed", {
    key,
    value,
    range,
    content: { before: value.before === null ? null : content, after: value.after === null ? null : content },
  });
}
