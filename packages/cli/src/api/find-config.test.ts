import { expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { findConfig } from "./find-config.ts";

it("gives the path of the nearest configuration, or null", async () => {
  using folder = createFolder({ ".git/HEAD": "", "docs/notes.md": "" });
  expect(await findConfig(`${folder.path}/docs`)).toBe(null);
  folder.write({ "raci.config.yaml": "" });
  expect(await findConfig(`${folder.path}/docs`)).toBe(`${folder.path}/raci.config.yaml`);
});

it("throws where a folder holds two", async () => {
  using folder = createFolder({ "raci.config.yaml": "", "raci.config.json": "{}" });
  await expect(findConfig(folder.path)).rejects.toMatchObject({ code: "wrong-configuration" });
});
