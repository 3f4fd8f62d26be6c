import type { ResponsibilityModel } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { compareDocuments } from "./compare-documents.ts";
import { changeLine, compareMarkdown } from "./testing/changes.ts";
import { modelOf } from "./testing/models.ts";
import { page, table } from "./testing/tables.ts";

const parties = ["Customer", "Provider"];

function accessModel(provider: string): ResponsibilityModel {
  const rows = [
    ["Grant access", "A", "R"],
    ["Review access", "A", "R"],
  ];
  return modelOf([{ parties: ["Customer", provider], rows }], "access.md");
}

function backupModel(owner: string): ResponsibilityModel {
  const rows = [
    ["Plan backups", "R", "A"],
    ["Restore data", "R", "A"],
  ];
  return modelOf([{ parties: ["Provider", owner], rows }], "backup.md");
}

/** Kind and fingerprint of every change. */
function prints(before: string, after: string): string[] {
  return compareMarkdown(before, after).documents.flatMap(({ changes }) =>
    changes.map(({ kind, fingerprint }) => `${kind} ${fingerprint}`),
  );
}

describe("compare", () => {
  it("orders documents by path and sums them up", () => {
    const plan = (cell: string): ResponsibilityModel =>
      modelOf([{ parties, rows: [["Plan backups", cell, "R"]] }], "b.md");
    const removed = modelOf([{ parties, rows: [["Grant access", "A", "R"]] }], "a.md");
    const { documents, summary } = compare([
      { before: plan("A"), after: plan("AC") },
      { before: removed, after: null },
    ]);
    expect(documents.map(({ path, previousPath, bump }) => [path, previousPath, bump])).toEqual([
      ["a.md", "a.md", "major"],
      ["b.md", "b.md", "minor"],
    ]);
    expect(documents[0]?.changes.map(changeLine)).toEqual([
      "document-removed a.md > -",
      "matrix-removed",
      "activity-removed Grant access > -",
    ]);
    expect(summary).toEqual({
      documents: 2,
      changes: 4,
      shifts: 1,
      major: 3,
      minor: 1,
      patch: 0,
      ignored: 0,
      bump: "major",
    });
  });

  it("lists a new document with its activities and no previous path", () => {
    const after = modelOf([{ parties, rows: [["Grant access", "A", "R"]] }], "a.md");
    const { documents, parties: accounts } = compare([{ before: null, after }]);
    expect(documents[0]).toMatchObject({ path: "a.md", previousPath: null, matched: [] });
    expect(documents[0]?.changes.map(changeLine)).toEqual([
      "document-added - > a.md",
      "matrix-added",
      "activity-added - > Grant access",
    ]);
    expect(accounts[0]).toMatchObject({
      party: "Customer",
      before: {},
      after: { A: 1 },
      gained: [{ duty: "accountable", activity: "Grant access", path: "a.md", through: "activity" }],
    });
  });

  it("takes two paths for a new name only when told so", () => {
    const [before, after] = [modelOf([], "a.md"), modelOf([], "b.md")];
    expect(compare([{ before, after }]).summary.changes).toBe(0);
    expect(compare([{ before, after, renamed: true }]).documents[0]?.changes.map(changeLine)).toEqual([
      "document-renamed a.md > b.md",
    ]);
  });

  it("is empty for nothing", () => {
    expect(compare([{ before: null, after: null }])).toEqual({
      documents: [],
      parties: [],
      summary: { documents: 0, changes: 0, shifts: 0, major: 0, minor: 0, patch: 0, ignored: 0, bump: "none" },
    });
  });

  it("keeps one account for a party of all documents and follows its new name", () => {
    const backup = modelOf([{ parties: ["Customer"], rows: [["Plan backups", "RA"]] }], "backup.md");
    const { parties: accounts } = compare([
      { before: accessModel("Provider"), after: accessModel("Cloud provider") },
      { before: backup, after: null },
    ]);
    expect(accounts.map(({ party, before, after }) => [party, before, after])).toEqual([
      ["Customer", { A: 3, R: 1 }, { A: 2 }],
      ["Cloud provider", { R: 2 }, { R: 2 }],
    ]);
    expect(accounts[0]?.lost.map(({ duty, through }) => `${duty} ${through}`)).toEqual([
      "accountable activity",
      "responsible activity",
    ]);
    expect(accounts[1]).toMatchObject({ gained: [], lost: [] });
  });

  it("takes no party for one that another document knows", () => {
    const billing = modelOf([{ parties: ["Provider", "Customer"], rows: [["Pay invoices", "", "RA"]] }], "billing.md");
    const alone = compare([{ before: backupModel("Operations"), after: backupModel("Customer") }]);
    expect(alone.documents[0]?.changes.map(changeLine)).toEqual(["party-renamed Operations > Customer"]);
    const together = compare([
      { before: backupModel("Operations"), after: backupModel("Customer") },
      { before: billing, after: billing },
    ]);
    expect(together.documents[0]?.changes.map(changeLine)).toEqual([
      "party-added - > Customer",
      "party-removed Operations > -",
      "accountable-assigned Plan backups: - > Customer",
      "accountable-removed Plan backups: Operations > -",
      "accountable-assigned Restore data: - > Customer",
      "accountable-removed Restore data: Operations > -",
    ]);
    expect(together.parties.find(({ party }) => party === "Customer")?.gained).toHaveLength(2);
  });
});

describe("compareDocuments", () => {
  it("compares one document and refuses none", () => {
    const model = modelOf([{ parties, rows: [["Plan backups", "A", "R"]] }]);
    expect(compareDocuments(model, model)).toMatchObject({ path: "raci.md", changes: [], bump: "none" });
    expect(() => compareDocuments(null, null)).toThrow("expected one on at least one side");
  });
});

describe("fingerprints", () => {
  const rows = ["Plan backups | A | R", "Restore data | RA | I", "Report incidents | I | RA"];
  const moved = rows.with(1, "Restore data | R | AI");

  it("survive other rows, other numbers of headings and other lines", () => {
    const first = prints(
      page("# RACI", "## 1. Backups", table(...rows)),
      page("# RACI", "## 1. Backups", table(...moved)),
    );
    const later = prints(
      page("# RACI", "Some words.", "## 2. Backups", table("Order hardware | A | R", ...rows)),
      page("# RACI", "Some words.", "## 2. Backups", table("Order hardware | A | R", ...moved)),
    );
    expect(first).toEqual(later);
    expect(first[0]).toMatch(/^accountable-transferred [0-9a-f]{16}$/u);
  });

  it("differ by party, by duty and by the roles that an activity brings", () => {
    const document = (...more: readonly string[]): string => page("# RACI", table(...rows, ...more));
    const added = (cells: string): string[] => prints(document(), document(`Order hardware | ${cells}`));
    expect(added("A | R")).not.toEqual(added("R | A"));
    const shifts = prints(document(), page("# RACI", table(...rows.with(1, "Restore data | I | RA"))));
    expect(new Set(shifts.map((line) => line.split(" ")[1])).size).toBe(3);
  });
});
