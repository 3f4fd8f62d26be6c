import { describe, expect, it } from "vitest";
import { createFolder } from "./testing/folder.ts";
import { house, rows } from "./testing/house.ts";
import { runIn } from "./testing/run-in.ts";
import { differenceText } from "./verify-reader.ts";

describe("raci parse --verify-reader", () => {
  it("says that both readers agree, documents that take a parser included", async () => {
    using folder = createFolder({
      "house.md": house(rows.leak, rows.boiler),
      "notes.md": "A [note][1].\n\n[1]: https://example.org\n",
    });
    expect(await runIn(folder.path, "parse --verify-reader")).toEqual({
      exitCode: 0,
      stdout: "Both readers agree on 2 documents\n",
      stderr: "",
    });
  });

  it("tells what it cannot read", async () => {
    using folder = createFolder({ "photo.md": Buffer.from([0, 0]) });
    expect(await runIn(folder.path, "parse --verify-reader")).toMatchObject({ exitCode: 3 });
  });

  it("names the place of a difference, and what each reader read, without control characters", () => {
    const difference = { what: "blocks[1].text", line: 3, direct: '"a\u009B2J"', reference: '"b"' };
    expect(differenceText("house.md", difference)).toBe(
      'house.md:3 blocks[1].text is read differently\n  line by line: "a\\u009b2J"\n  syntax tree:  "b"\n',
    );
    expect(differenceText("house.md", { ...difference, line: null })).toMatch(/^house\.md blocks/u);
  });
});
