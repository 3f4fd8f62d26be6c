import { limitOf } from "@raci-kit/model";
import { expect, test } from "vitest";
import { loadConfigFrom } from "./load-config.ts";

test.each([
  ["nothing", "", { required: true, most: 1 }],
  ["another number", "limits: { accountable: { most: 2 } }", { required: true, most: 2 }],
  ["no need for one", "limits: { accountable: { required: false, most: 1 } }", { required: false, most: 1 }],
  ["any number", "limits: { accountable: { required: true } }", { required: true, most: null }],
])("a scheme may ask for %s", async (_what, limits, expected) => {
  const text = `schemes: { OARP: { roles: { O: { name: Owner, duty: accountable } }, ${limits} } }\nscheme: OARP\n`;
  const { scheme } = await loadConfigFrom("raci.config.yaml", async () => ({ kind: "text", text }));
  expect(scheme && limitOf(scheme, "accountable")).toEqual(expected);
  expect(scheme && limitOf(scheme, "consulted")).toEqual({ required: false, most: null });
});
