import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const nobodyAccountable = house("Report a leak | A | R", "Sweep the yard | R | I");

describe("raci lint --print-config", () => {
  it("prints what holds for a document, and where it comes from", async () => {
    using folder = createFolder({
      "raci.config.yaml": `\
extends: [strict, ./shared/base.toml]
scheme: RACI
exclude: [old/**]
overrides:
  - { files: [docs/**], rules: { known-role: off } }
`,
      "shared/base.toml": "[rules]\nno-empty-party = { options = { within = 'matrix' } }\n",
    });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "lint --print-config docs/house.md");
    expect([exitCode, stderr]).toEqual([0, ""]);
    const printed: Record<string, unknown> = JSON.parse(stdout);
    expect(printed).toMatchObject({
      file: "docs/house.md",
      isLeftOut: false,
      config: "raci.config.yaml",
      files: ["shared/base.toml", "raci.config.yaml"],
      preset: "strict",
      scheme: "RACI",
      rules: {
        "known-role": { severity: "off", origins: ["preset strict", "raci.config.yaml overrides[0]"] },
        "no-empty-party": {
          severity: "error",
          options: { within: "matrix" },
          origins: ["preset strict", "shared/base.toml"],
        },
        "row-shape": { origins: ["preset strict"] },
      },
    });
    expect(printed).not.toHaveProperty("ruleLayers");
    expect(JSON.parse((await runIn(folder.path, "lint --print-config old/house.md")).stdout)).toMatchObject({
      isLeftOut: true,
      rules: { "known-role": { severity: "error" } },
    });
  });

  it("prints the defaults where there is no configuration", async () => {
    using folder = createFolder({ ".git/HEAD": "" });
    expect(JSON.parse((await runIn(folder.path, "lint --print-config house.md")).stdout)).toMatchObject({
      config: null,
      files: [],
      preset: "recommended",
      include: ["**/*.md", "**/*.markdown", "**/*.mdx"],
    });
  });
});

describe("raci lint --stdin-filename", () => {
  const config = "exclude: [old/**]\noverrides: [{ files: [docs/**], rules: { single-accountable: info } }]\n";

  it("gives standard input a path: for overrides and reports", async () => {
    using folder = createFolder({ "raci.config.yaml": config });
    const run = (words: string): ReturnType<typeof runIn> =>
      runIn(folder.path, `lint - --format json ${words}`.trim(), { stdin: nobodyAccountable });
    expect((await run("")).exitCode).toBe(1);
    const { exitCode, stdout } = await run("--stdin-filename docs/house.md");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ path: "docs/house.md", severity: "info" }] });
  });

  it("gives the finding the fingerprint that the file will have", async () => {
    using folder = createFolder({ "raci.config.yaml": config, "docs/house.md": nobodyAccountable });
    const onDisk = await runIn(`${folder.path}/docs`, "lint house.md --format json");
    const piped = await runIn(folder.path, "lint - --stdin-filename docs/house.md --format json", {
      stdin: nobodyAccountable,
    });
    expect(JSON.parse(piped.stdout).findings[0].fingerprint).toBe(JSON.parse(onDisk.stdout).findings[0].fingerprint);
  });

  it("leaves out what the configuration leaves out", async () => {
    using folder = createFolder({ "raci.config.yaml": config });
    expect(await runIn(folder.path, "lint - --stdin-filename old/house.md", { stdin: nobodyAccountable })).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "note: old/house.md is left out by `exclude` in the configuration\n",
    });
  });

  it("names what holds no matrix", async () => {
    using folder = createFolder();
    expect((await runIn(folder.path, "lint - --stdin-filename notes.md", { stdin: "# Notes\n" })).stderr).toBe(
      "note: notes.md holds no responsibility matrix\n",
    );
  });
});
