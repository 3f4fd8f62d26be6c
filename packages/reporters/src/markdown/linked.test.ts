import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../testing/hostile.ts";
import { filesAt } from "../testing/problems.ts";
import { rendered } from "../testing/rendered.ts";
import { lineAddress, linkedText } from "./linked.ts";

describe("lineAddress", () => {
  test.each([
    ["models/platform.md", `${filesAt}/models/platform.md#L7`],
    ["a b/c(d)*.md", `${filesAt}/a%20b/c%28d%29%2A.md#L7`],
    ["契約/責任.md", `${filesAt}/${encodeURIComponent("契約")}/${encodeURIComponent("責任")}.md#L7`],
    ["x\uD800.md", `${filesAt}/x%EF%BF%BD.md#L7`],
    ["a?b#c.md", `${filesAt}/a%3Fb%23c.md#L7`],
    ["../secret.md", null],
    ["a//b.md", null],
  ])("of %j", (path, address) => {
    expect(lineAddress(filesAt, path, 7)).toBe(address);
  });

  test("has one slash behind the folder, however that is written", () => {
    expect(lineAddress(`${filesAt}//`, "a.md", 1)).toBe(`${filesAt}/a.md#L1`);
  });

  test("is null without a place to look at", () => {
    expect(lineAddress(undefined, "a.md", 1)).toBeNull();
  });
});

test("a link leads where it says, whatever its text and its path", () => {
  const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(texts, texts, (text, path) => {
      const { links, nodes } = rendered(linkedText({ text, href: lineAddress(filesAt, path, 3) }));
      expect(links.every((link) => link.startsWith(`${filesAt}/`) && link.endsWith("#L3"))).toBe(true);
      expect(nodes.filter((node) => !["root", "paragraph", "text", "link", "html"].includes(node))).toEqual([]);
    }),
    { seed: 5 },
  );
});
