import fc from "fast-check";

const blanks = ["", "", " ", " ", "  "];
const words = ["Ship", "Renew keys", "R", "A", "RA", "C, I", "é", "work 5", "snake_case", "—"];
const marks = [
  "* ** *** _ __ ~ ~~ ` `` \\ \\| \\* & &amp; &#124; < > [ ] ]( ![ [^1] ]: # : - = | ! + 1.".split(" "),
  "**bold** *soft* `code` `a|b` [x](y) [x](a_b) [x] ![i](j) ~~old~~ <br> <br/> <b>x</b> <a@b.c> {#id}".split(" "),
  ["<!-- c -->", "<!--", "-->", '<a id="q">', "<https://x.y>", "{/* m */}", "\t", "  ", "\u00A0", "\u3000", "😀"],
  ["\uFEFF", "“"],
].flat();
const tags = [
  "<!-- <!--> <!---> --> <div> </div> <details> <br> <a> </a> <a/> <?x ?> <!x> <![CDATA[ ]]> <pre> </pre>".split(" "),
  "<script> <table> </table> <tr><td>a</td></tr> <h2>T</h2> <div <p/> <p/x <b>x</b>y <textarea></textarea>".split(" "),
  ["<!-- c -->", "<!DOCTYPE html>", '<a name="x">', "<x y='z' />", "<a b=c>", "<a b=c d>", "<a />"],
].flat();
const rules = ["---", "***", "- - -", "===", "=", "-", "--", "___", "* * *", "--- ", "=== x", "-- -"];
const fences = ["```", "~~~", "````", "```js", "~~~ a`b", "``` a`b"];
const oddities = [
  "| || :- -: |- -| [a]: < - + * >".split(" "),
  ["| |", "- | -", "[^1]: x", "[a]: /b", '[a]: b "c"', "1. x", "2. x", "- x", "* x | y", "> x", "10) z"],
].flat();
const prefixes = [
  ["", "", "", "", "> ", ">", "- ", "  ", "   ", "    ", "     ", "* ", "1. ", "2) ", "+ ", "\t", "-\t", ">\t", " "],
  ["- - ", "> > ", "10. ", "-     ", "1.   ", "      "],
].flat();
const frontMatters = [
  ["---", "title: x", "---"],
  ["---", "a: [b]", "", "--- "],
  ["---", "a: b"],
];

const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(""));

function weighted<Value>(...parts: [weight: number, arbitrary: fc.Arbitrary<Value>][]): fc.Arbitrary<Value> {
  return fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

const word = weighted([2, oneOf(...words)], [1, oneOf(...marks)]);

/** Words and marks, glued or parted by blanks. */
export const generatedText: fc.Arbitrary<string> = fc
  .array(joined(word, oneOf("", " ")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join("").trimEnd());

const cell = weighted([4, oneOf("R", "A", "", "Ship it", "RA")], [2, generatedText]);
const dashes = oneOf("-", "---", " --- ", ":-", ":-:", "-: ", " - ");

function rowOf(content: fc.Arbitrary<string>, columns: number): fc.Arbitrary<string> {
  const pipe = oneOf("|", "|", "|", "|", "");
  const cells = fc.array(joined(oneOf(...blanks), content, oneOf(...blanks)), {
    minLength: columns,
    maxLength: columns,
  });
  return joined(
    pipe,
    cells.map((all) => all.join("|")),
    pipe,
    oneOf(...blanks),
  );
}

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const delimiter = weighted([9, rowOf(dashes, columns)], [1, rowOf(dashes, columns + 1)]);
  const rows = fc.array(weighted([4, rowOf(cell, columns)], [1, rowOf(cell, 4)]), { maxLength: 3 });
  return fc.tuple(rowOf(cell, columns), delimiter, rows).map(([header, below, body]) => [header, below, ...body]);
});

const line = weighted(
  [4, oneOf("", "", "  ", "\t")],
  [4, joined(generatedText, oneOf("", "  ", " ", "   ", "\\", "\t", " \t"))],
  [1, joined(oneOf("#", "##", "######", "#######"), oneOf(" ", " ", "", "\t"), generatedText, oneOf("", " ##", "#"))],
  [3, oneOf(...rules, ...fences, ...oddities)],
  [2, joined(oneOf(...tags), oneOf("", "", " x", "-->"))],
);
const group = weighted([3, line.map((only) => [only])], [1, table]);
const frontMatter = weighted<string[]>([9, fc.constant([])], [1, fc.constantFrom(...frontMatters)]);
/** Lines, and what now and then stands before them instead of and behind the prefix of their document. */
const prefixedGroup = fc.tuple(
  group,
  fc.option(oneOf(...prefixes), { freq: 4 }),
  fc.option(oneOf(...prefixes), { freq: 9 }),
);

/** Documents whose blocks are glued together in every way, in quotes, in lists, and with any line ending. */
export const generatedDocument: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    oneOf(...prefixes),
    fc.array(prefixedGroup, { minLength: 1, maxLength: 9 }),
    oneOf("\n", "\n", "\n", "\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([before, prefix, groups, lineEnding, isEnded]) => {
    const further = /^[ >]*$/u.test(prefix) ? prefix : " ".repeat(prefix.length);
    const body = groups.flatMap(([lines, other, inner], index) =>
      lines.map((text, row) => (other ?? (index + row === 0 ? prefix : further)) + (inner ?? "") + text),
    );
    return [...before, ...body].join(lineEnding) + (isEnded ? lineEnding : "");
  });
