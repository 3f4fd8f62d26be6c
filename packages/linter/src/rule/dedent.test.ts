import { expect, test } from "vitest";
import { dedent } from "./dedent.ts";

test("the indent that all lines share is taken away", () => {
  const text = dedent`
    - list

      - deeper
    end
  `;
  expect(text).toBe("- list\n\n  - deeper\nend\n");
});

test("backslashes stay, so that pipes can be escaped", () => {
  expect(dedent`a \| b`).toBe("a \\| b\n");
});
