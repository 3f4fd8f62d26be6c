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

  test.each([
    ["{{#findings}}\n{{rule}}\n", 'Unclosed section "findings"', 3],
    ["a\nb {{rule", "Unclosed tag", 2],
    ["a\n\n{{/findings}}", 'Unopened section "findings"', 3],
    ["a\n{{#findings}}\n{{> row}}{{/findings}}", "{{> row}} includes another template, which none can", 3],
  ])("refuses %j, and says where", (template, message, line) => {
    expect(() => fillTemplate(template, json)).toThrow(expect.objectContaining({ message, line }));
  });

  test("shows what no terminal should get, and escapes what no page should", () => {
    const hostile = JSON.stringify({ name: "<script>{{findings}}\u202E\u0000\u009b2J</script>" });
    expect(fillTemplate("{{name}}", hostile)).toBe(
      "&lt;script&gt;{{findings}}\\u202e\\u0000\\u009b2J&lt;&#x2F;script&gt;",
    );
  });
});
