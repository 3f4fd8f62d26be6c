import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const good = house(rows.leak);
const bad = house("Water the plants | RA | A");
const main = path.join(import.meta.dirname, "../main.ts");

/** What the process has printed, and a way to wait for more. */
function printedBy(child: ChildProcess): { until: (pattern: RegExp) => Promise<string> } {
  let printed = "";
  const collect = (piece: Buffer): void => void (printed += piece.toString());
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return {
    /** Gives what was printed since the last call, as soon as `pattern` is in it. */
    until: async (pattern) => {
      while (!pattern.test(printed)) await new Promise((resolve) => setTimeout(resolve, 20));
      const seen = printed;
      printed = "";
      return seen;
    },
  };
}

it("looks again after every change, also in new folders, and ends with the code of the last look", async () => {
  using folder = createFolder({ "house.md": good });
  const child = spawn(process.execPath, ["--conditions=@raci-kit/source", main, "lint", "--watch"], {
    cwd: folder.path,
  });
  const { until } = printedBy(child);
  expect(await until(/Waiting for changes/u)).toContain("No problems in 1 document");
  folder.write({ "house.md": bad });
  const afterChange = await until(/Waiting for changes/u);
  expect(afterChange).toContain("✖ 1 problem (1 error) in 1 of 1 document\n");
  expect(afterChange).not.toContain("\u001B");
  folder.write({ "docs/garden.md": bad });
  await until(/in 2 of 2 documents\nWaiting for changes/u);
  folder.write({ "docs/garden.md": good });
  await until(/in 1 of 2 documents\nWaiting for changes/u);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([1, null]);
}, 60_000);

it("has nothing to watch on standard input", async () => {
  using folder = createFolder();
  expect(await runIn(folder.path, "lint --watch -")).toMatchObject({ exitCode: 2 });
});
