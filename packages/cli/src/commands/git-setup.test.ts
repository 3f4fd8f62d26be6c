import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createTestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const command = "--command raci";

describe("raci git-setup", () => {
  it("names the drivers once, beside what others wrote", async () => {
    using repository = createTestRepository();
    const attributes = path.join(repository.root, ".git/info/attributes");
    repository.commit("Set up duties", { "house.md": house(rows.leak) });
    writeFileSync(attributes, "*.png binary");
    const first = await runIn(repository.root, `git-setup ${command}`);
    const second = await runIn(repository.root, `git-setup ${command}`);

    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toContain("set merge.raci.driver to raci git-driver merge %O %A %B %L %P %S %X %Y\n");
    expect(second.stdout).toBe("nothing to do, git is set up like that already\n");
    expect(repository.git("check-attr", "merge", "diff", "--", "docs/house.md")).toBe(
      "docs/house.md: merge: raci\ndocs/house.md: diff: raci",
    );
    expect(readFileSync(attributes, "utf8")).toMatch(/^\*\.png binary\n# raci git-setup: begin\n/u);
  });

  it("takes all of it back", async () => {
    using repository = createTestRepository();
    const attributes = path.join(repository.root, ".git/info/attributes");
    writeFileSync(attributes, "*.png binary\n");
    const before = repository.git("config", "--local", "--list");
    await runIn(repository.root, `git-setup ${command}`);
    const { stdout } = await runIn(repository.root, "git-setup --remove");

    expect(stdout.split("\n").filter((line) => line.startsWith("unset "))).toHaveLength(4);
    expect(readFileSync(attributes, "utf8")).toBe("*.png binary\n");
    expect(repository.git("config", "--local", "--list")).toBe(before);
  });

  it("writes nothing on a dry run", async () => {
    using repository = createTestRepository();
    const before = repository.git("config", "--local", "--list");
    const { stdout } = await runIn(repository.root, `git-setup --dry-run ${command}`);

    expect(stdout).toMatch(/^would set diff\.raci\.command to raci git-driver diff\n/u);
    expect(repository.git("config", "--local", "--list")).toBe(before);
  });

  it.each([
    ["git-setup --global --shared", "found --global and --shared"],
    ["git-setup docs", "raci git-setup takes no path"],
    ["git-driver bisect", 'git asks for no "bisect"'],
    ["git-driver merge one", "raci git-driver merge needs the files that git names"],
  ])("raci %s is wrong usage", async (commandLine, message) => {
    using repository = createTestRepository();
    const { exitCode, stderr } = await runIn(repository.root, commandLine);
    expect({ exitCode, isTold: stderr.includes(message) }).toEqual({ exitCode: 2, isTold: true });
  });
});
