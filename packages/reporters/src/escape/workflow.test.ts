import { expect, test } from "vitest";
import { workflowMessage, workflowProperty } from "./workflow.ts";

test.each([
  ["50% done", "50%25 done", "50%25 done"],
  ["two\r\nlines", "two%0D%0Alines", "two%0D%0Alines"],
  ["file.md:3, column 4", "file.md:3, column 4", "file.md%3A3%2C column 4"],
  ["%0A", "%250A", "%250A"],
])("escapes %j", (text, message, property) => {
  expect(workflowMessage(text)).toBe(message);
  expect(workflowProperty(text)).toBe(property);
});
