import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const good = house(rows.leak, rows.boiler, rows.stairs);

describe("raci init", () => {
  it("writes what fits the documents, which then pass with it", async () => {
    using folder = createFolder({
      ".git/HEAD": "",
      "docs/house.en.md": good,
      "docs/house.fr.md": good.replace("Tenant", "Locataire").replace("Landlord", "Bailleur"),
      "docs/more/flat.md": good.replace("Landlord", "Landlords"),
      "docs/more/barn.md": good,
    });
    expect(await runIn(folder.path, "init")).toEqual({
      exitCode: 0,
      stdout: "raci.config.yaml: fits 4 documents with a matrix\n",
      stderr: "",
    });
    expect(readFileSync(path.join(folder.path, "raci.config.yaml"), "utf8")).toBe(`\
# All documents with a matrix lie here.
include:
  - docs/**/*.md

# The severities to start from: recommended, strict or legacy.
preset: recommended

# All matrices are written in it.
scheme: RACI

# Everybody with a role. Aliases look like slips: mend the documents, or keep what is meant.
parties:
  - name: Tenant
  - name: Landlord
    aliases:
      - Landlords
  - name: Locataire
  - name: Bailleur

# How the paths of translations are made.
locales:
  - "{name}.{locale}.md"
`);
    expect((await runIn(folder.path, "lint --format json")).stdout).toContain('"errors": 0');
  });

  it.each(["json", "toml"])("writes %s that is read back", async (language) => {
    using folder = createFolder({ ".git/HEAD": "", "house.md": good });
    expect((await runIn(folder.path, `init --format ${language}`)).exitCode).toBe(0);
    const printed = JSON.parse((await runIn(folder.path, "lint --print-config house.md")).stdout);
    expect(printed).toMatchObject({
      config: `raci.config.${language}`,
      scheme: "RACI",
      parties: [{ name: "Tenant" }, { name: "Landlord" }],
    });
  });

  it("starts old documents with the preset legacy", async () => {
    const sloppy = house(...Array.from({ length: 30 }, (_, index) => `Sweep yard ${index} | A | RA`));
    using folder = createFolder({ ".git/HEAD": "", "house.md": sloppy });
    const { stdout } = await runIn(folder.path, "init");
    expect(stdout).toBe(
      `raci.config.yaml: fits 1 document with a matrix; the 30 errors of today weigh less in the preset "legacy"
  \`raci lint --write-baseline\` calls the findings of today known, so that only new ones count.
`,
    );
    expect((await runIn(folder.path, "lint")).exitCode).toBe(0);
  });

  it("says that it left out parties, where they are many", async () => {
    const names = Array.from({ length: 41 }, (_, index) => `Guest ${index + 1}`);
    const table = [
      ["Activity", ...names],
      names.concat("").map(() => "---"),
      ["Pay", "RA", ...names.slice(1).map(() => "I")],
    ];
    using folder = createFolder({
      ".git/HEAD": "",
      "house.md": `# RACI\n\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`,
    });
    expect((await runIn(folder.path, "init")).stdout).toContain(
      "\n  41 parties are too many to list; give `parties` those that documents may name.\n",
    );
    expect(readFileSync(path.join(folder.path, "raci.config.yaml"), "utf8")).not.toContain("parties");
  });

  it("fixes no scheme where a legend has letters of its own", async () => {
    const legend = "\n- R: Responsible\n- A: Accountable\n- W: Witness\n";
    using folder = createFolder({ ".git/HEAD": "", "house.md": `${house(rows.leak, "Paint | A | RW")}${legend}` });
    expect((await runIn(folder.path, "init")).exitCode).toBe(0);
    expect(readFileSync(path.join(folder.path, "raci.config.yaml"), "utf8")).not.toContain("scheme");
    expect((await runIn(folder.path, "lint")).stdout).toContain("No problems in 1 document");
  });

  it("says nothing about what it cannot know", async () => {
    using folder = createFolder({ ".git/HEAD": "", "notes.md": "# Notes\n" });
    expect((await runIn(folder.path, "init --dry-run")).stdout).toBe(
      "# The severities to start from: recommended, strict or legacy.\npreset: recommended\n",
    );
  });

  it("names the schema where the package is installed", async () => {
    using folder = createFolder({
      ".git/HEAD": "",
      "node_modules/raci/dist/config.schema.json": "{}",
      "house.md": good,
    });
    expect((await runIn(folder.path, "init --dry-run")).stdout).toContain(
      "$schema: ./node_modules/raci/dist/config.schema.json\n",
    );
  });

  it("replaces a configuration only when it is told to", async () => {
    using folder = createFolder({ ".git/HEAD": "", "house.md": good, "raci.config.yaml": "preset: strict\n" });
    expect(await runIn(folder.path, "init")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "error: there is a configuration already: raci.config.yaml\n  Replace it with --force, or look with --dry-run.\n",
    });
    expect((await runIn(folder.path, "init --format json --force")).stderr).toContain("Remove it first.");
    expect((await runIn(folder.path, "init --dry-run")).exitCode).toBe(0);
    expect(readFileSync(path.join(folder.path, "raci.config.yaml"), "utf8")).toBe("preset: strict\n");
    expect((await runIn(folder.path, "init --force")).exitCode).toBe(0);
    expect(readFileSync(path.join(folder.path, "raci.config.yaml"), "utf8")).toContain("preset: recommended");
  });
});
