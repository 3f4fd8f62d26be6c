import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ownVariables } from "./job/variables.ts";

const folder = path.join(import.meta.dirname, "..");
const template = z
  .strictObject({
    "raci-review": z.strictObject({
      image: z.string(),
      rules: z.array(z.strictObject({ if: z.string() })),
      variables: z.record(z.string(), z.string()),
      script: z.array(z.string()),
      artifacts: z.strictObject({
        when: z.enum(["on_success", "on_failure", "always"]),
        expire_in: z.string(),
        paths: z.array(z.string()),
        reports: z.strictObject({ codequality: z.string() }),
      }),
    }),
  })
  .parse(parse(readFileSync(path.join(folder, "raci.gitlab-ci.yml"), "utf8")))["raci-review"];
const manifest = z
  .object({ name: z.string(), version: z.string(), bin: z.record(z.string(), z.string()), files: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));

test("the template runs this package at this version, on merge requests, with the whole history", () => {
  expect(template.script).toEqual([`npx --yes ${manifest.name}@${manifest.version}`]);
  expect(Object.values(manifest.bin)).toHaveLength(1);
  expect(template.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(template.variables).toEqual({ GIT_DEPTH: "0" });
});

test("it keeps the report, also of a job that failed", () => {
  expect(template.artifacts).toMatchObject({
    when: "always",
    paths: ["raci-review"],
    reports: { codequality: "raci-review/code-quality.json" },
  });
  expect(manifest.files).toContain("raci.gitlab-ci.yml");
});

test("the page lists exactly the variables that a job may set", () => {
  const page = readFileSync(path.join(folder, "../../docs/gitlab.md"), "utf8");
  const listed = [...page.matchAll(/^\| `(RACI_\w+)`/gmu)].map(([, name = ""]) => name);
  expect(listed.toSorted()).toEqual([...ownVariables].toSorted());
});
