import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { programFromSource } from "../testing/program-from-source.ts";

const document = house(rows.leak, rows.boiler, rows.stairs);
const moved = house("Report a leak | R | A", rows.boiler, rows.stairs);
const aligned = document.replace("| Report a leak | A | R |", "| Report a leak     | A | R |");

/** A repository whose git asks this program. */
function repositoryWith(text: string | Uint8Array): TestRepository {
  const repository = createTestRepository();
  repository.write({ ".git/info/attributes": "*.md diff=raci merge=raci\n" });
  repository.git("config", "diff.raci.command", `${programFromSource} git-driver diff`);
  repository.git("config", "diff.raci.textconv", `${programFromSource} git-driver textconv`);
  repository.git("config", "merge.raci.driver", `${programFromSource} git-driver merge %O %A %B %L %P %S %X %Y`);
  repository.commit("Write down who does what", { "house.md": text });
  return repository;
}

/** Two branches of one document, merged by git; gives its exit code and what stands in the file. */
function merge(
  base: string | Uint8Array,
  ours: string | Uint8Array,
  theirs: string | Uint8Array,
  ...settings: readonly string[]
): { exitCode: number | null; text: string } {
  using repository = repositoryWith(base);
  const { root, environment, git } = repository;
  git("checkout", "--quiet", "-b", "feature");
  repository.commit("Theirs", { "house.md": theirs });
  git("checkout", "--quiet", "main");
  repository.commit("Ours", { "house.md": ours });
  const { status } = spawnSync("git", [...settings, "merge", "--quiet", "feature"], { cwd: root, env: environment });
  return { exitCode: status, text: readFileSync(path.join(root, "house.md"), "latin1") };
}

/** The document with a line below it that is no UTF-8. */
function latin(text: string): Buffer {
  return Buffer.from(`${text}\nl'\u00E9t\u00E9\n`, "latin1");
}

describe("git diff", () => {
  it("says what changed by meaning, then line by line, in a form that git applies", () => {
    using repository = repositoryWith(document);
    repository.write({ "house.md": moved });
    const printed = repository.git("diff");
    expect(printed).toMatch(/^2 duties move: Landlord becomes accountable for "Report a leak", was Tenant; /u);
    expect(printed).toMatch(
      /\n\ndiff --git a\/house\.md b\/house\.md\nindex \w+\.\.\w+ 100644\n--- a\/house\.md\n\+\+\+ b\/house\.md\n@@ /u,
    );
    expect(printed.endsWith("| Paint the stairs | C | RA |")).toBe(true);
    repository.write({ "change.patch": `${printed}\n` });
    repository.git("checkout", "--quiet", "house.md");
    repository.git("apply", "change.patch");
    expect(readFileSync(path.join(repository.root, "house.md"), "utf8")).toBe(moved);
  });

  it("shows files that come and go", () => {
    using repository = repositoryWith(document);
    repository.git("rm", "--quiet", "house.md");
    repository.write({ "garden.md": document });
    repository.git("add", "garden.md");
    const printed = repository.git("diff", "--cached", "--no-renames");
    expect(printed).toContain("\nnew file mode 100644\n");
    expect(printed).toContain("\ndeleted file mode 100644\n");
  });

  it.each<[what: string, before: string | Uint8Array, after: string | Uint8Array]>([
    ["prose", "Call the landlord.\n", "Call the tenant.\n"],
    ["text in another encoding", Buffer.from("caf\u00E9\n", "latin1"), Buffer.from("caf\u00E9s\n", "latin1")],
    ["bytes", Buffer.from([0, 1, 2]), Buffer.from([0, 1, 3])],
  ])("shows nothing but the lines of %s", (_what, before, after) => {
    using repository = repositoryWith(before);
    repository.write({ "house.md": after });
    expect(repository.git("diff")).toBe(repository.git("diff", "--no-ext-diff", "--no-textconv"));
  });

  it("has nothing to say about a realigned table in a log", () => {
    using repository = repositoryWith(document);
    repository.commit("Realign", { "house.md": aligned });
    expect(repository.git("log", "-p", "-1", "--format=%s")).not.toContain("@@");
    expect(repository.git("log", "-p", "-1", "--format=%s", "--ext-diff")).toContain("No duty moves");
  });
});

describe("git merge", () => {
  it("merges the cells of one row with a realigned table", () => {
    const theirs = document.replace("| A | R |", "| A | RC |");
    const { exitCode, text } = merge(document, aligned, theirs);
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: aligned.replace("| A | R |", "| A | RC |") });
  });

  it("leaves markers around the row in conflict, and says so", () => {
    const { exitCode, text } = merge(document, moved, document.replace("| A | R |", "| I | R |"));
    expect(exitCode).toBe(1);
    expect(text).toMatch(
      /\n<<<<<<< \w+\n\| Report a leak \| R \| A \|\n=======\n\| Report a leak \| I \| R \|\n>>>>>>> \w+\n/u,
    );
  });

  it("shows the base where git does", () => {
    const other = document.replace("| A | R |", "| I | R |");
    const { text } = merge(document, moved, other, "-c", "merge.conflictStyle=diff3");
    expect(text).toMatch(/\n\|{7} \w+\n\| Report a leak \| A \| R \|\n=======\n/u);
  });

  it("merges text in another encoding as git would", () => {
    const added = house(rows.leak, rows.boiler, rows.stairs, "Water the plants | RA | I");
    const { exitCode, text } = merge(latin(document), latin(moved), latin(added));
    const wanted = house("Report a leak | R | A", rows.boiler, rows.stairs, "Water the plants | RA | I");
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: latin(wanted).toString("latin1") });
  });

  it("leaves binary files in conflict as ours has them", () => {
    const [base, ours, theirs] = [1, 2, 3].map((byte) => Buffer.from([0, byte]));
    expect(merge(base ?? "", ours ?? "", theirs ?? "")).toEqual({ exitCode: 1, text: "\0\u0002" });
  });
});
