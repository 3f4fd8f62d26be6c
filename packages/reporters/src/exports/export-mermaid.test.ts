import { describe, expect, test } from "vitest";
import { matrix, model } from "../testing/results.ts";
import { exportMermaid } from "./export-mermaid.ts";

describe("exportMermaid", () => {
  test("draws parties, activities and an arrow for each assignment", () => {
    const backups = matrix(["Customer", "Provider"], { "Choose: what?": ["RA", "C"], "Run the job": ["", "RA"] });
    const alarms = matrix(["Provider", "Partner"], { Call: ["A", "R"] }, { section: [] });
    expect(exportMermaid([model([backups]), model([alarms], { title: "Alarms" })])).toBe(`flowchart LR
  p1(["Customer"])
  p2(["Provider"])
  p3(["Partner"])
  subgraph m1["Operations"]
    m1a1["Choose#58; what#63;"]
    m1a2["Run the job"]
  end
  p1 -->|"RA"| m1a1
  p2 -->|"C"| m1a1
  p2 -->|"RA"| m1a2
  subgraph m2["Alarms"]
    m2a1["Call"]
  end
  p2 -->|"A"| m2a1
  p3 -->|"R"| m2a1
`);
  });

  test("is an empty chart without a matrix", () => {
    expect(exportMermaid([model([])])).toBe("flowchart LR\n");
  });
});
