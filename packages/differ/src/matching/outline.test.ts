import { readDocument } from "@raci-kit/markdown";
import { expect, it } from "vitest";
import { page, table } from "../testing/tables.ts";
import { outlineOf } from "./outline.ts";
import { layOut } from "./side.ts";

const rows = table("Plan the sprint | RA | I");

it("knows each heading once, with its path, however many tables stand below it", () => {
  const markdown = page("# RACI", "## Plan", rows, "### Weekly", rows, "## Run", rows, "## Plan", rows);
  const { nodes, above } = outlineOf(layOut(readDocument(markdown, { path: "raci.md" }), (name) => name));
  expect(nodes.map(({ index, heading, path }) => `${index} ${heading.title}: ${path.join(" / ")}`)).toEqual([
    "0 RACI: RACI",
    "1 Plan: RACI / Plan",
    "2 Weekly: RACI / Plan / Weekly",
    "3 Run: RACI / Run",
    "4 Plan: RACI / Plan",
  ]);
  expect(above).toEqual([
    [0, 1],
    [0, 1, 2],
    [0, 3],
    [0, 4],
  ]);
});
