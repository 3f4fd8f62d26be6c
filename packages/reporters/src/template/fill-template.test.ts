import { describe, expect, test } from "vitest";
import { fillTemplate } from "./fill-template.ts";

const json = JSON.stringify({
  findings: [{ rule: "known-role", message: "Unknown <b>\u001b[31m" }, { rule: "row-shape" }],
});

describe("fillTemplate", () => {
  test.each([
    ["{{#findings}}{{rule}};{{/findings}}", "known-role;row-shape;"],
    ["{{#findings}}{{#message}}{{message}}{{/message}}{{/findings}}", "Unknown &lt;b&gt;\\u001b[31m"],
    ["{{#findings}}{{#message}}{{{message}}}{{/message}}{{/findings}}", "Unknown <b>\\u001b[31m"],
    ["{{^changes}}nothing{{/changes}}{{nobody}}", "nothing"],
  ])("%s", (template, filled) => {
    expect(fillTemplate(template, json)).toBe(filled);
  });

  test.each([
    "{{constructor}}",
    "{{toString}}",
    "{{findings.concat}}",
    "{{#findings.map}}x{{/findings.map}}",
    "{{#findings}}{{#constructor}}y{{/constructor}}{{/findings}}",
    "{{#constructor.constructor}}return process{{/constructor.constructor}}",
  ])("%s names nothing, for the JSON has no such thing", (template) => {
    expect(fillTemplate(template, json)).toBe("");
  });

  test("refuses a template that is wrong, and says where", () => {
    expect(() => fillTemplate("{{#findings}}", json)).toThrow('Unclosed section "findings" at 13');
  });
});
