import { readFileSync } from "node:fs";
import path from "node:path";
import { createTestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { runIn } from "../testing/run-in.ts";

function service(frontMatter: string, restore: string): string {
  return `---
title: Database service
${frontMatter}
---

# RACI

| Activity | Customer | Provider |
| --- | --- | --- |
| Restore a backup | ${restore} |
| Patch the hosts | I | RA |
`;
}

function otherService(frontMatter: string, restore: string): string {
  return service(frontMatter, restore).replace("Database service", "Mail service");
}

/** Eight activities of a party and its provider, of which the first one has these letters. */
function duties(party: string, restore: string): string {
  const tasks = ["Order", "Install", "Watch", "Patch", "Scale", "Export", "Delete"];
  const others = tasks.map((task) => `| ${task} a cluster | A | R |\n`).join("");
  return `| Activity | ${party} | Provider |\n|---|---|---|\n| Restore a backup | ${restore} |\n${others}`;
}

const before = service("version: 1.2.0", "I | RA");

describe("raci diff for those who publish", () => {
  it("raises the version to what the changes ask for, once", async () => {
    using folder = createFolder({ "old.md": before, "new.md": service("version: 1.2.0", "RA | I") });
    const outcome = await runIn(folder.path, "diff old.md new.md --write-version");
    expect(outcome.stderr).toBe("note: new.md: version 1.2.0 raised to 2.0.0\n");
    expect(readFileSync(path.join(folder.path, "new.md"), "utf8")).toBe(service("version: 2.0.0", "RA | I"));
    expect((await runIn(folder.path, "diff old.md new.md --write-version")).stderr).toBe("");
  });

  it.each([
    ["effective: 2026-05-01", 0, ""],
    [
      "effective: 2026-03-15",
      1,
      "warning: new.md: 2 duties change hands on 2026-03-15, 14 days after 2026-03-01, expected at least 30 days.\n",
    ],
  ])("warns of a notice that is too short: %s", async (frontMatter, exitCode, stderr) => {
    using folder = createFolder({ "old.md": before, "new.md": service(frontMatter, "RA | I") });
    const outcome = await runIn(folder.path, "diff old.md new.md --notice-days 30 --as-of 2026-03-01");
    expect({ exitCode: outcome.exitCode, stderr: outcome.stderr }).toEqual({ exitCode, stderr });
  });

  it("knows no clock", async () => {
    using folder = createFolder({ "old.md": before, "new.md": before });
    const outcome = await runIn(folder.path, "diff old.md new.md --notice-days 30");
    expect(outcome).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("needs --as-of DATE") });
  });

  it("compares with the newest release", async () => {
    using repository = createTestRepository();
    repository.commit("first", { "service.md": before });
    repository.git("tag", "v1.2.0");
    repository.write({ "service.md": service("version: 1.2.0", "RA | I") });
    const outcome = await runIn(repository.root, "diff release");
    expect(outcome.stdout).toContain("Customer becomes accountable");
    const without = await runIn(repository.root, "diff release --releases model-*");
    expect(without).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("no tag that HEAD contains matches model-*"),
    });
  });
});

describe("raci diff from one side", () => {
  it("writes the notice for a party in its language", async () => {
    using folder = createFolder({ "old.md": before, "new.md": service("version: 2.0.0", "RA | I") });
    const outcome = await runIn(folder.path, "diff old.md new.md --format notice --for Customer --lang de");
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
    expect(outcome.stdout).toContain("Restore a backup");
    expect(outcome.stdout).toContain("Database service");
  });

  it("names the service and the date of a notice that all of its documents share", async () => {
    const [old, now] = ["effective: 2026-02-01", "effective: 2026-05-01"];
    using folder = createFolder({
      "old/data.md": service(old, "I | RA"),
      "new/data.md": service(now, "RA | I"),
      "old/mail.md": otherService(old, "I | RA"),
      "new/mail.md": otherService(now, "I | RA"),
      "new/web.md": otherService(now, "RA | I"),
      "none/read.md": "# Nothing",
    });
    const notice = "--format notice --for Customer";
    const opening = async (operands: string): Promise<string[]> => {
      const { stdout } = await runIn(folder.path, `diff ${operands} ${notice}`);
      return stdout.split("\n").filter((line) => /^## |effect/u.test(line));
    };
    expect(await opening("old/data.md new/data.md")).toEqual([
      "## Database service: what changes for Customer",
      "These changes take effect on 1 May 2026.",
    ]);
    expect(await opening("old new")).toEqual([
      "## What changes for Customer",
      "These changes take effect on 1 May 2026.",
    ]);
    expect(await opening("old none")).toEqual([
      "## What changes for Customer",
      "These changes take effect on 1 February 2026.",
    ]);
  });

  it.each([
    ["customer", "Customer"],
    ["CLIENT", "Client"],
    ["Client", "Client"],
    ["Buyer", "Buyer"],
    ["buyer", "Buyer"],
  ])("knows a party by any case and by its old and new name: %s", async (given, shown) => {
    const isRenamed = given.toLowerCase() !== "customer";
    using folder = createFolder({
      "old.md": duties(isRenamed ? "Client" : "Customer", "A | R"),
      "new.md": duties(isRenamed ? "Buyer" : "Customer", "R | A"),
    });
    const { stdout, exitCode } = await runIn(folder.path, `diff old.md new.md --for ${given} --fail-on major`);
    expect(stdout.slice(0, stdout.indexOf(":"))).toBe(`For ${shown}`);
    expect({ exitCode, duties: /\d+ dut\w+ moves?/u.exec(stdout)?.[0] }).toEqual({
      exitCode: 1,
      duties: "2 duties move",
    });
  });

  it("names the service that is gone", async () => {
    using folder = createFolder({ "old/data.md": before, "new/read.md": "# Nothing\n" });
    const { stdout } = await runIn(folder.path, "diff old new --format notice --for Customer");
    expect(stdout).toContain("## Database service: what changes for Customer");
  });

  it("prints Markdown for a pull request", async () => {
    using folder = createFolder({ "old.md": before, "new.md": service("version: 2.0.0", "RA | I") });
    const outcome = await runIn(folder.path, "diff old.md new.md --format markdown");
    expect(outcome.stdout).toContain("| Restore a backup |");
  });

  it.each([
    ["diff old.md old.md --format notice", "a notice needs a reader"],
    ["diff old.md old.md --for Costumer", 'no party is called "Costumer"'],
    ["diff old.md old.md --lang it", "--lang cannot be"],
    ["diff old.md old.md --notice-days 30", "--notice-days needs --as-of DATE"],
    ["diff old.md old.md --notice-days soon --as-of 2026-03-01", '--notice-days cannot be "soon"'],
  ])("refuses %j", async (commandLine, message) => {
    using folder = createFolder({ "old.md": before });
    expect(await runIn(folder.path, commandLine)).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });
});
