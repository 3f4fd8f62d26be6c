import fc from "fast-check";

const words = ["Ship", "Renew keys", "R", "A", "RA", "C, I", "é", "work 5", "snake_case", "—"];
const marks = [
  ..."* ** *** _ __ ~ ~~ ` `` \\ \\| \\* & &amp; &#124; < > [ ] ]( ![ [^1] ]: # : - = | ! + 1.".split(" "),
  ..."**bold** *soft* `code` `a|b` [x](y) [x](a_b) [x] ![i](j) ~~old~~ <br> <br/> <b>x</b> <a@b.c> {#id}".split(" "),
  ...[
    "<!-- c -->",
    "<!--",
    "-->",
    '<a id="q">',
    "<https://x.y>",
    "{/* m */}",
    "\t",
    "  ",
    "\u00A0",
    "\u3000",
    "😀",
    "\uFEFF",
    "“",
  ],
];
const tags = [
  ..."<!-- <!--> <!---> --> <div> </div> <details> <br> <a> </a> <a/> <?x ?> <!x> <![CDATA[ ]]> <pre> </pre> <script>".split(
    " ",
  ),
  ..."<table> </table> <tr><td>a</td></tr> <h2>T</h2> <div <p/> <p/x <b>x</b>y <textarea></textarea>".split(" "),
  ...["<!-- c -->", "<!DOCTYPE html>", '<a name="x">', "<x y='z' />", "<a b=c>", "<a b=c d>", "<a />"],
];
const rules = ["---", "***", "- - -", "===", "=", "-", "--", "___", "* * *", "--- ", "=== x", "-- -"];
const fences = ["```", "~~~", "````", "```js", "~~~ a`b", "``` a`b"];
const oddities = [
  ..."| || :- -: |- -| [a]: < - + * >".split(" "),
  ...[
    "| |",
    "- | -",
    "[^1]: x",
    "[a]: /b",
    '[a]: b "c"',
    "1. x",
    "2. x",
    "- x",
    "* x | y",
    "> x",
    "10) z",
    "---\ntitle: x\n---",
  ],
];
const prefixes = [
  ...["", "", "", "", "> ", ">", "- ", "  ", "   ", "    ", "     ", "* ", "1. ", "2) ", "+ ", "\t", "-\t", ">\t", " "],
  ...["- - ", "> > ", "10. ", "-     ", "1.   ", "      "],
];

const blank = fc.constantFrom("", "", " ", " ", "  ");
const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...marks) },
);

/** Words and marks, glued or parted by blanks. */
export const generatedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom("", " ")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join("").trimEnd());

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("R", "A", "", "Ship it", "RA") },
  { weight: 2, arbitrary: generatedText },
);
const pipe = fc.constantFrom("|", "|", "|", "|", "");
const dashes = fc.constantFrom("-", "---", " --- ", ":-", ":-:", "-: ", " - ");

function rowOf(cells: fc.Arbitrary<string>, columns: number): fc.Arbitrary<string> {
  return fc
    .tuple(pipe, fc.array(fc.tuple(blank, cells, blank), { minLength: columns, maxLength: columns }), pipe, blank)
    .map(([left, parts, right, behind]) => left + parts.map((part) => part.join("")).join("|") + right + behind);
}

const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc
    .tuple(
      rowOf(cell, columns),
      fc.oneof({ weight: 9, arbitrary: rowOf(dashes, columns) }, { weight: 1, arbitrary: rowOf(dashes, columns + 1) }),
      fc.array(fc.oneof({ weight: 4, arbitrary: rowOf(cell, columns) }, { weight: 1, arbitrary: rowOf(cell, 4) }), {
        maxLength: 3,
      }),
    )
    .map(([header, delimiter, rows]) => [header, delimiter, ...rows]),
);

const heading = fc
  .tuple(
    fc.constantFrom("#", "##", "######", "#######"),
    fc.constantFrom(" ", " ", "", "\t"),
    generatedText,
    fc.constantFrom("", " ##", "#"),
  )
  .map((parts) => parts.join(""));
const brokenText = fc
  .tuple(generatedText, fc.constantFrom("", "  ", " ", "   ", "\\", "\t", " \t"))
  .map((parts) => parts.join(""));
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", "", "  ", "\t") },
  { weight: 4, arbitrary: brokenText },
  { weight: 1, arbitrary: heading },
  { weight: 3, arbitrary: fc.constantFrom(...rules, ...fences, ...oddities) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...tags), fc.constantFrom("", "", " x", "-->")).map((parts) => parts.join("")),
  },
);
const group = fc.oneof({ weight: 3, arbitrary: line.map((only) => [only]) }, { weight: 1, arbitrary: table });
const frontMatter = fc.oneof(
  { weight: 9, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.constantFrom(["---", "title: x", "---"], ["---", "a: [b]", "", "--- "], ["---", "a: b"]) },
);

/** Documents whose blocks are glued together in every way, in quotes, in lists, and with any line ending. */
export const generatedDocument: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.constantFrom(...prefixes),
    fc.array(
      fc.tuple(
        group,
        fc.option(fc.constantFrom(...prefixes), { freq: 4 }),
        fc.option(fc.constantFrom(...prefixes), { freq: 9 }),
      ),
      { minLength: 1, maxLength: 9 },
    ),
    fc.constantFrom("\n", "\n", "\n", "\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([before, prefix, groups, lineEnding, isEnded]) => {
    const further = /^[ >]*$/u.test(prefix) ? prefix : " ".repeat(prefix.length);
    const lines = groups.flatMap(([parts, other, inner]) => parts.map((part) => [other, inner ?? "", part] as const));
    const body = lines.map(([other, inner, part], index) => (other ?? (index === 0 ? prefix : further)) + inner + part);
    return [...before, ...body].join(lineEnding) + (isEnded ? lineEnding : "");
  });
