import { findScheme, raci } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { legendTable } from "./legend-table.ts";

describe("legendTable", () => {
  it("explains the letters of a scheme", () => {
    expect(legendTable(raci)?.split("\n")).toEqual([
      "| Letter | Meaning     |",
      "| ------ | ----------- |",
      "| R      | Responsible |",
      "| A      | Accountable |",
      "| C      | Consulted   |",
      "| I      | Informed    |",
    ]);
  });

  it("tells the duty of a name that does not", () => {
    const roles = [...raci.roles, { letter: "W", name: "Second pair of eyes", duty: "consulted" as const }];
    expect(legendTable({ name: "RACIW", roles })).toContain("| W      | Consulted: Second pair of eyes |");
  });

  it("has none where a reader would take a letter for its usual meaning", () => {
    const rapid = findScheme("RAPID");
    expect(rapid && legendTable(rapid)).toBeNull();
  });
});
