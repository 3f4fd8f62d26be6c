import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const drawn = `\
House: RACI
house.md · RACI · 1 matrix · 2 activities · 2 parties

House: RACI  line 3
  Activity            Tenant  Landlord
  ──────────────────  ──────  ────────
  Report a leak       A       R
  Replace the boiler  I       RA

  Party     R  A  I
  ────────  ─  ─  ─
  Tenant    0  1  1
  Landlord  2  1  0
`;

describe("raci show", () => {
  it("draws the matrices of a document", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler) });
    expect(await runIn(folder.path, "show house.md")).toEqual({ exitCode: 0, stdout: drawn, stderr: "" });
  });

  it("passes the documents of a folder over that hold none", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler), "readme.md": "# Hello\n" });
    expect(await runIn(folder.path, "show")).toEqual({ exitCode: 0, stdout: drawn, stderr: "" });
  });

  it("says of a document that was named that it holds none", async () => {
    using folder = createFolder({ "readme.md": "# Hello\n" });
    expect(await runIn(folder.path, "show readme.md")).toEqual({
      exitCode: 0,
      stdout: `\
Hello
readme.md · RACI · 0 matrices · 0 activities · 0 parties
No matrix in this document.
`,
      stderr: "note: readme.md holds no responsibility matrix\n",
    });
  });

  it("reads standard input", async () => {
    using folder = createFolder();
    const stdin = house(rows.leak, rows.boiler);
    expect((await runIn(folder.path, "show -", { stdin })).stdout).toBe(drawn.replace("house.md", "<stdin>"));
  });
});
