import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestDocument } from "./largest-document.ts";
import { readDocuments } from "./read-documents.ts";

const matrix =
  "| Activity | Tenant | Landlord |\n| --- | --- | --- |\n| Report a leak | A | R |\n| Repair it | I | RA |\n";
const all = { matricesOnly: false, scheme: undefined, schemes: undefined };

function read(bytes: Uint8Array, matricesOnly = false): ReturnType<typeof readDocuments> {
  return readDocuments([{ path: "house.md", bytes }], { ...all, matricesOnly });
}

describe("readDocuments", () => {
  it("gives models, texts and paths", async () => {
    const documents = await read(Buffer.from(matrix));
    expect(documents.models.map(({ path, matrices }) => [path, matrices.length])).toEqual([["house.md", 1]]);
    expect(documents.texts).toEqual(new Map([["house.md", matrix]]));
    expect(documents.paths).toEqual(["house.md"]);
    expect(documents.unreadable).toEqual([]);
  });

  it("leaves documents that cannot hold a matrix out, when asked to, and still names them", async () => {
    const prose = Buffer.from("# House\n\nThe tenant waters the plants.\n");
    expect((await read(prose)).models).toHaveLength(1);
    expect(await read(prose, true)).toMatchObject({ models: [], paths: ["house.md"], unreadable: [] });
  });

  it.each<[string, Uint8Array, string]>([
    ["a binary file", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "a binary file, a zero byte stands at byte 5"],
    ["another encoding", Buffer.from("# Café\n", "latin1"), "not valid UTF-8, the first bad byte is in line 1"],
    ["too much", new Uint8Array(largestDocument + 1), "larger than 16 MB, the most a document may have"],
  ])("tells of %s, whatever is wanted", async (_, bytes, reason) => {
    const expected = { models: [], paths: [], unreadable: [{ path: "house.md", reason }] };
    expect(await read(bytes)).toMatchObject(expected);
    expect(await read(bytes, true)).toMatchObject(expected);
  });

  it("passes on why there are no bytes", async () => {
    const reason = { path: "house.md", reason: "no such file or folder", hint: "Look again." };
    expect((await readDocuments([{ path: "house.md", bytes: reason }], all)).unreadable).toEqual([reason]);
  });

  it("never throws, whatever the bytes are", async () => {
    const scraps = fc.constantFrom(
      "|",
      "\n",
      "---",
      "RA",
      "#",
      "<table>",
      "```",
      "\u{feff}",
      "é",
      "<!--",
      "\\",
      "&#0;",
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 100 }).map((text) => Buffer.from(text)),
      fc.array(scraps, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(""))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (content, matricesOnly) => {
        const { paths, unreadable } = await read(content, matricesOnly);
        expect(paths.length + unreadable.length).toBe(1);
      }),
      { seed: 20_240_328, numRuns: 300 },
    );
  });
});
