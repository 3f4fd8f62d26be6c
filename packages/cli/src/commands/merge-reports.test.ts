import { describe, expect, it } from "vitest";
import { createFolder, type TestFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const both = "Water the plants | RA | A";
const unlike = house("Report a leak | I | RA", rows.stairs);

/** Documents with problems of their own, and with some that only show beside each other. */
const documents = Object.fromEntries(
  ["attic", "cellar", "garden", "hall", "house", "kitchen"].flatMap((room, index) => [
    [`${room}.en.md`, house(rows.leak, index % 2 === 0 ? both : rows.stairs)],
    [`${room}.fr.md`, index % 3 === 0 ? unlike : house(rows.leak, both)],
    [`docs/${room}.md`, "# Nothing of interest\n"],
  ]),
);

/** Writes the report of each of `count` shards and gives the command line that merges them. */
async function shards(folder: TestFolder, count: number, options = ""): Promise<string> {
  const names = Array.from({ length: count }, (_, index) => `part-${index + 1}.json`);
  for (const [index, name] of names.entries()) {
    const { stdout } = await runIn(folder.path, `lint --format json --shard ${index + 1}/${count}${options}`);
    folder.write({ [name]: stdout });
  }
  return `merge-reports ${names.join(" ")}`;
}

describe("raci merge-reports", () => {
  it.each([1, 2, 4, 30])("gives what a run without parts gives, with %i of them", async (count) => {
    using folder = createFolder(documents);
    const merge = await shards(folder, count);
    const whole = await runIn(folder.path, "lint --format json");
    expect(whole.stdout).toContain("translation-parity");
    expect(whole.stdout).toContain("no-contradiction");
    expect(await runIn(folder.path, `${merge} --format json`)).toEqual(whole);
    expect(await runIn(folder.path, merge)).toEqual(await runIn(folder.path, "lint"));
  });

  it("judges what is left after a baseline, stale entries included", async () => {
    using folder = createFolder(documents);
    await runIn(folder.path, "lint --write-baseline");
    folder.write({ "attic.en.md": house(rows.leak) });
    const whole = await runIn(folder.path, "lint --format json");
    expect(whole.exitCode).toBe(1);
    const merged = await runIn(folder.path, `${await shards(folder, 3)} --format json`);
    expect({ exitCode: merged.exitCode, stdout: merged.stdout }).toEqual({ exitCode: 1, stdout: whole.stdout });
  });

  it("objects as lint does", async () => {
    using folder = createFolder(documents);
    const merge = await shards(folder, 2);
    expect((await runIn(folder.path, merge)).exitCode).toBe(1);
    expect((await runIn(folder.path, `${merge} --fail-on none`)).exitCode).toBe(0);
  });

  it.each([
    ["merge-reports", 2, "raci merge-reports needs the reports"],
    ["merge-reports nosuch.json", 3, "nosuch.json: ENOENT"],
    ["merge-reports other.json", 3, "other.json: found no report: findings: "],
    ["lint --shard 5/4", 2, '--shard needs a part of a number of parts, found "5/4"'],
    ["lint --shard half", 2, '--shard needs a part of a number of parts, found "half"'],
  ])("%s ends with %i", async (commandLine, exitCode, complaint) => {
    using folder = createFolder({ "other.json": "{}" });
    expect(await runIn(folder.path, commandLine)).toMatchObject({
      exitCode,
      stderr: expect.stringContaining(complaint),
    });
  });
});
