import { defaultConfig, type ResolvedConfig } from "@raci-kit/config";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { truncateSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compareRequest } from "./compare-request.ts";
import { parseDiffOperands } from "./revisions/diff-request.ts";
import { house } from "./testing/house.ts";

const leak = "Report a leak | A | R";
const stairs = "Paint the stairs | C | RA";
const boiler = "Replace the boiler | I | RA";
const binary = Buffer.from([0, 1, 2, 3]);

/** Compares what `operands` name; gives what changed and what could not be read, a line each. */
async function changes(
  { root }: TestRepository,
  operands: string,
  config: ResolvedConfig = defaultConfig,
): Promise<string[]> {
  const folders = new Set(["old", "new", "docs", "archive"]);
  const request = parseDiffOperands(operands === "" ? [] : operands.split(" "), false, (operand) =>
    folders.has(operand) ? "folder" : null,
  );
  const surroundings = { releases: "v*", cwd: root, stdin: () => new Uint8Array(), fetch: false };
  const { comparison, unreadable } = await compareRequest(request, config, surroundings);
  return [
    ...comparison.documents.flatMap((document) =>
      document.changes.map(({ kind, activity }) =>
        `${document.path}: ${kind} ${activity.after ?? activity.before ?? ""}`.trimEnd(),
      ),
    ),
    ...unreadable.map((document) => `${document.path}: ${document.reason}`),
  ];
}

/** A configuration for which the documents are those in `docs`. */
function configured({ root }: TestRepository): ResolvedConfig {
  return { ...defaultConfig, path: path.join(root, "raci.config.yml"), include: ["docs/*.md"] };
}

describe("a document that cannot be read", () => {
  const reason = "a binary file, a zero byte stands at byte 1";

  it.each([
    ["before", binary, house(leak, stairs), "old revision"],
    ["afterwards", house(leak, stairs), binary, "new revision"],
  ])("%s: nothing is said to have come or gone", async (_, before, after, side) => {
    using repository = createTestRepository();
    repository.commit("First", { "house.md": before, "garden.md": house(leak, boiler) });
    repository.commit("Second", { "house.md": after, "garden.md": house(leak, stairs, boiler) });
    expect(await changes(repository, "HEAD~1 HEAD")).toEqual([
      "garden.md: activity-added Paint the stairs",
      `house.md: ${reason} (${side})`,
    ]);
  });

  it("in one of two folders", async () => {
    using repository = createTestRepository();
    repository.write({ "old/house.md": binary, "new/house.md": house(leak, stairs) });
    expect(await changes(repository, "old new")).toEqual([`house.md: ${reason} (old revision)`]);
  });

  it("on disk, because it is too large", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "house.md": house(leak, stairs) });
    truncateSync(path.join(repository.root, "house.md"), 50 * 1024 * 1024);
    expect(await changes(repository, "")).toEqual([
      "house.md: larger than 16 MB, the most a document may have (new revision)",
    ]);
  });
});

describe("a document without its matrix", () => {
  const prose = "# House\n\nAsk the landlord.\n";
  const gone = [
    "house.md: matrix-removed",
    "house.md: party-removed",
    "house.md: party-removed",
    "house.md: activity-removed Report a leak",
    "house.md: activity-removed Paint the stairs",
  ];

  it("is still the same document", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "house.md": house(leak, stairs) });
    repository.commit("Second", { "house.md": prose });
    expect(await changes(repository, "HEAD~1 HEAD")).toEqual(gone);
  });

  it("is still the same document in two folders", async () => {
    using repository = createTestRepository();
    repository.write({ "old/house.md": house(leak, stairs), "new/house.md": prose });
    expect(await changes(repository, "old new")).toEqual(gone);
  });

  it("is of no interest when it never had one", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "house.md": prose });
    repository.commit("Second", { "house.md": `${prose}\nOr the tenant.\n`, "garden.md": prose });
    expect(await changes(repository, "HEAD~1 HEAD")).toEqual([]);
  });
});

describe("documents that the configuration leaves out", () => {
  it("do not count", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "docs/house.md": house(leak, stairs), "draft.md": house(leak, stairs) });
    repository.commit("Second", { "docs/house.md": house(leak, boiler), "draft.md": house(leak, boiler) });
    const found = await changes(repository, "HEAD~1 HEAD", configured(repository));
    expect(new Set(found.map((line) => line.split(":")[0]))).toEqual(new Set(["docs/house.md"]));
  });

  it("count when they are named", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "draft.md": house(leak, stairs) });
    repository.commit("Second", { "draft.md": house(leak, stairs, boiler) });
    expect(await changes(repository, "HEAD~1 HEAD draft.md", configured(repository))).toEqual([
      "draft.md: activity-added Replace the boiler",
    ]);
  });

  it("were no documents before they move in: whoever becomes accountable is told", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "draft.md": house(leak, stairs) });
    repository.git("mv", "draft.md", "docs.md");
    repository.write({ "docs/.keep": "" });
    repository.git("mv", "docs.md", "docs/house.md");
    repository.commit("Second");
    expect(await changes(repository, "HEAD~1 HEAD", configured(repository))).toContain("docs/house.md: document-added");
    expect(await changes(repository, "HEAD HEAD~1", configured(repository))).toContain(
      "docs/house.md: document-removed",
    );
  });

  it("are told by other endings than those of Markdown", async () => {
    using repository = createTestRepository();
    const config = { ...configured(repository), include: ["**/*.txt"] };
    repository.commit("First", { "house.txt": house(leak, stairs) });
    repository.commit("Second", { "house.txt": house(leak, stairs, boiler) });
    expect(await changes(repository, "HEAD~1 HEAD", config)).toEqual(["house.txt: activity-added Replace the boiler"]);
  });
});

describe("paths", () => {
  it("narrow the comparison down, also to what is gone", async () => {
    using repository = createTestRepository();
    repository.commit("First", { "docs/house.md": house(leak, stairs), "archive/garden.md": house(leak, boiler) });
    repository.git("rm", "--quiet", "-r", "archive");
    repository.commit("Second", { "docs/house.md": house(leak, stairs, boiler) });
    expect(await changes(repository, "HEAD~1 HEAD docs")).toEqual(["docs/house.md: activity-added Replace the boiler"]);
    expect(await changes(repository, "HEAD~1 HEAD archive/garden.md")).toContain("archive/garden.md: document-removed");
  });

  it.each(["HEAD~1 HEAD dosc", "HEAD~1...HEAD docs/huose.md", "HEAD~1 docs/huose.md"])(
    "%s: of a misspelt path nobody hears that nothing changed in it",
    async (operands) => {
      using repository = createTestRepository();
      repository.commit("First", { "docs/house.md": house(leak, stairs) });
      repository.commit("Second", { "docs/house.md": house(leak, stairs, boiler) });
      const misspelt = operands.split(" ").at(-1);
      await expect(changes(repository, operands)).rejects.toMatchObject({
        name: "InputError",
        message: `${misspelt} is in neither revision`,
      });
    },
  );
});
