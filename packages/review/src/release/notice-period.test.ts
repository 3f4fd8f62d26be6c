import { compare } from "@raci-kit/differ";
import { readDocument } from "@raci-kit/markdown";
import { describe, expect, it } from "vitest";
import { lateNotices } from "./notice-period.ts";

function model(frontMatter: string, cells: string) {
  const text = `---\n${frontMatter}\n---\n# RACI\n\n| Task | Customer | Provider |\n|---|---|---|\n| Restore data | ${cells} |\n| Patch hosts | I | RA |\n`;
  return readDocument(text, { path: "service.md" });
}

describe("lateNotices", () => {
  const before = model("title: Service", "I | RA");
  const period = { days: 30, asOf: "2026-03-01" };

  it.each([
    ["effective: 2026-03-31", []],
    [
      "effective-date: 2026-03-30",
      ["2 duties change hands on 2026-03-30, 29 days after 2026-03-01, expected at least 30 days."],
    ],
    ["effective: soon", ['the effective date "soon" is no date, expected YYYY-MM-DD.']],
    [
      "title: Service",
      ["2 duties change hands and the front matter has no effective date, expected one 30 days ahead."],
    ],
  ])("says of %j: %j", (frontMatter, messages) => {
    const after = model(frontMatter, "RA | I");
    const notices = lateNotices(compare([{ before, after }]), [after], period);
    expect(notices.map(({ message }) => message)).toEqual(messages);
  });

  it("has nothing to say when no duty is gained", () => {
    const after = model("title: Service", "C | RA");
    expect(lateNotices(compare([{ before, after }]), [after], period)).toEqual([]);
  });
});
