import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFolder, type TestFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const twoBosses = "Replace the boiler | A | RA";
const texts = [
  house(rows.leak, rows.boiler),
  house(rows.leak, twoBosses),
  house("Report a leak | R | A", rows.stairs),
  house(rows.leak).replace("Landlord", "Landlords"),
  `${house(twoBosses)}\n<!-- raci-disable single-accountable -- both sign -->\n`,
  `<!-- raci-disable-next-row known-role -- nothing to take back -->\n\n${house(rows.leak)}`,
  "# Notes\n\nNothing here.\n",
  "| Plan | Price |\n| --- | --- |\n| Small | 3 |\n",
  "\uFEFF# Leak\n\n- in a [list][1]:\n\n  | Activity | Tenant | Landlord |\n  |---|---|---|\n  | Report a leak | A | X |\n\n[1]: x.md\n",
];
const configs = [
  "",
  "preset: strict\n",
  "rules: { consistent-party: off, no-contradiction: off, translation-parity: off }\n",
  "overrides: [{ files: ['a.*'], rules: { single-accountable: warning } }]\n",
  "parties: [{ name: Tenant }, { name: Owner, aliases: [Landlord] }]\n",
  "exclude: [b.md]\n",
];
const names = ["a.md", "b.md", "guide.en.md", "guide.fr.md", "deep/a.md"];
const cacheFolder = ".raci-cache";

type Step = (folder: TestFolder) => void;

/** Something that happens to a folder between two runs. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...texts)).map(([name, text]): Step => (folder) => {
    folder.write({ [name]: text });
  }),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([from, to]): Step => ({ path: root, write }) => {
    write({ "deep/.keep": "" });
    if (existsSync(path.join(root, from))) renameSync(path.join(root, from), path.join(root, to));
  }),
  fc.constantFrom(...names).map(
    (name): Step =>
      ({ path: root }) =>
        rmSync(path.join(root, name), { force: true }),
  ),
  fc.constantFrom(...configs).map(
    (text): Step =>
      (folder) =>
        folder.write({ "raci.config.yaml": text }),
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(([share, isCut]): Step => (folder) => {
    damage(folder, share, isCut);
  }),
);

/** Cuts the files of the cache off, or changes one of their bytes. */
function damage({ path: root }: TestFolder, share: number, isCut: boolean): void {
  for (const file of filesIn(path.join(root, cacheFolder))) {
    const bytes = readFileSync(file);
    const at = Math.min(bytes.length - 1, Math.floor(share * bytes.length));
    if (isCut) truncateSync(file, at);
    else writeFileSync(file, Buffer.concat([bytes.subarray(0, at), Buffer.from("7"), bytes.subarray(at + 1)]));
  }
}

function filesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => path.join(folder, name))
    : [];
}

describe("raci lint --cache", () => {
  it("says the same as without, whatever happens between runs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 8 }), async (all) => {
        using folder = createFolder({ ".git/HEAD": "", "a.md": texts[1] ?? "", "guide.en.md": texts[0] ?? "" });
        for (const step of [() => undefined, ...all]) {
          step(folder);
          for (const options of ["", " . a.md --as-of 2024-03-28 --format json"]) {
            const plain = await runIn(folder.path, `lint${options}`);
            expect(await runIn(folder.path, `lint --cache${options}`)).toEqual(plain);
            expect(await runIn(folder.path, `lint --cache${options}`)).toEqual(plain);
          }
        }
      }),
      { seed: 23, numRuns: 8 },
    );
  });

  it("believes what it kept", async () => {
    using folder = createFolder({ ".git/HEAD": "", "house.md": house(rows.leak, twoBosses) });
    const first = await runIn(folder.path, "lint --cache house.md");
    const [file = ""] = filesIn(path.join(folder.path, cacheFolder));
    const written = readFileSync(file, "utf8");
    expect(written).toContain("single-accountable");
    expect(await runIn(folder.path, "lint --cache house.md")).toEqual(first);
    expect(await runIn(folder.path, "lint --cache --no-cache house.md")).toEqual(first);
    expect(readFileSync(file, "utf8")).toBe(written);
  });

  it.each([
    [
      "beside the caches of other tools",
      "",
      "node_modules/.cache/raci",
      { "node_modules/left-pad/package.json": "{}" },
    ],
    ["at the root of the project", "", cacheFolder, {}],
    ["where it is told to", " --cache-location=kept/here", "kept/here", {}],
  ])("keeps it %s, out of sight of git", async (_, option, place, files) => {
    using folder = createFolder({ ".git/HEAD": "", "docs/house.md": house(rows.leak), ...files });
    await runIn(path.join(folder.path, "docs"), `lint --cache${option}`);
    const found = path.join(folder.path, option === "" ? "" : "docs", place);
    expect([filesIn(found).length, readFileSync(path.join(found, ".gitignore"), "utf8")]).toEqual([1, "*\n"]);
  });

  it("warns where it can keep nothing, and says the same", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, twoBosses), kept: "a file\n" });
    const plain = await runIn(folder.path, "lint");
    const { stderr, ...rest } = await runIn(folder.path, "lint --cache-location kept");
    expect(stderr).toBe("warning: nothing can be kept in kept: EEXIST; findings do not depend on it\n");
    expect({ stderr: "", ...rest }).toEqual(plain);
  });

  it.each(["--changed", "--staged", "--since HEAD", "--at HEAD", "--fix", "--shard 1/2", "-"])(
    "keeps nothing of a run with %s",
    async (option) => {
      using folder = createFolder({ "house.md": house(rows.leak) });
      await runIn(folder.path, `lint --cache ${option}`);
      expect(filesIn(path.join(folder.path, cacheFolder))).toEqual([]);
    },
  );

  it("keeps the runs over sixteen lists of paths at most", async () => {
    const files = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`${index}.md`, house(rows.leak)]));
    using folder = createFolder(files);
    for (const name of Object.keys(files)) await runIn(folder.path, `lint --cache ${name}`);
    expect(filesIn(path.join(folder.path, cacheFolder)).length).toBe(16);
  });

  it("goes by the baseline as it is now", async () => {
    using folder = createFolder({ "house.md": house(rows.leak, twoBosses) });
    await runIn(folder.path, "lint --cache");
    await runIn(folder.path, "lint --cache --write-baseline");
    expect((await runIn(folder.path, "lint --cache")).exitCode).toBe(0);
    expect((await runIn(folder.path, "lint --cache --no-baseline")).exitCode).toBe(1);
  });
});
