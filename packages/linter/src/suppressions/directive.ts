import type { DocumentComment } from "@raci-kit/model";

/** How far a comment takes findings back. */
const reaches = ["row", "next-row", "next-matrix", "section", "document"] as const;

/** One of them. */
export type Reach = (typeof reaches)[number];

/** What a comment says to the linter. */
export type Directive =
  | { order: "disable"; reach: Reach; rules: readonly string[]; reason: string }
  | { order: "enable"; rules: readonly string[] }
  | { order: "unknown"; name: string };

/** What a comment starts with to take findings back. */
const disabling: ReadonlyMap<string, Reach> = new Map(
  reaches.map((reach) => [reach === "document" ? "raci-disable" : `raci-disable-${reach}`, reach]),
);

/** What a comment may start with to say something to the linter. */
export const directiveNames: readonly string[] = [...disabling.keys(), "raci-enable"];

/**
 * Reads `raci-disable-next-row known-role, row-shape -- agreed with the board`; `null` for a comment that says nothing
 * to the linter. The reason may stand behind a colon or a long dash as well: some renderers show a comment in a cell
 * when it holds two hyphens.
 */
export function readDirective({ text }: Pick<DocumentComment, "text">): Directive | null {
  const [, name = "", rest = ""] = /^(raci-[\w-]*\w)(.*)$/su.exec(text) ?? [];
  if (name === "") {
    return null;
  }
  const [, before = rest, reason = ""] = /^(.*?)(?:(?<=\s|^)--+(?=\s|$)|[—–]|:(?=\s|$))(.*)$/su.exec(rest) ?? [];
  const rules = before.split(/[\s,]+/u).filter((rule) => rule !== "");
  const reach = disabling.get(name);
  if (reach !== undefined) {
    return { order: "disable", reach, rules, reason: reason.trim() };
  }
  return name === "raci-enable" ? { order: "enable", rules } : { order: "unknown", name };
}
