import { expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";
import { parse } from "./parse.ts";

const text = house(rows.leak, rows.boiler);

it("reports what the command line prints as JSON", async () => {
  using folder = createFolder({ "house.md": text });
  const { stdout } = await runIn(folder.path, "parse house.md");
  expect({ documents: [await parse(text, { cwd: folder.path, path: "house.md" })] }).toEqual(JSON.parse(stdout));
});

it("throws for what is no text", async () => {
  await expect(parse("\u0000", { config: false })).rejects.toMatchObject({ code: "unreadable-input", exitCode: 3 });
});
