import { expect, test } from "vitest";
import { documentRule, wholeNumber } from "@raci-kit/linter";
import { renderRuleIndex } from "./rule-index.ts";
import { renderRulePage } from "./rule-page.ts";

const fewParties = documentRule({
  id: "few-parties",
  summary: "A matrix has few parties.",
  why: "Nobody reads a table that is wider than the page.",
  remedy: "Split the matrix.",
  exceptions: "Turn it off for posters.",
  levels: { recommended: "warning", strict: "error", legacy: "off" },
  options: { most: wholeNumber(1, 7, "How many parties a matrix may have, split by | or not.") },
  messages: { many: "This matrix has {count} parties, expected at most {most}." },
  examples: {
    wrong: [{ shows: "Two are too many", markdown: "| Activity | Boss | Crew |\n", options: { most: 1 } }],
    right: [{ shows: "One is enough", markdown: "| Activity | Crew |\n" }],
  },
  check: () => undefined,
});

test("a page tells all there is to know about a rule", () => {
  expect(renderRulePage(fewParties)).toMatchInlineSnapshot(`
    "# few-parties

    A matrix has few parties.

    Severity in each preset:

    | recommended | strict | legacy |
    | --- | --- | --- |
    | warning | error | off |

    ## Why it matters

    Nobody reads a table that is wider than the page.

    ## How to mend it

    Split the matrix.

    ## Wrong

    Two are too many (\`{"most":1}\`):

    \`\`\`markdown
    | Activity | Boss | Crew |
    \`\`\`

    ## Right

    One is enough:

    \`\`\`markdown
    | Activity | Crew |
    \`\`\`

    ## Options

    | Option | Values | Default | Meaning |
    | --- | --- | --- | --- |
    | \`most\` | \`integer\` | \`7\` | How many parties a matrix may have, split by \\| or not. |

    ## Messages

    - \`This matrix has {count} parties, expected at most {most}.\`

    ## Exceptions

    Turn it off for posters.
    "
  `);
});

test("the index links to the page of every rule", () => {
  expect(renderRuleIndex([fewParties])).toMatchInlineSnapshot(`
    "# Rules

    A rule weighs what the preset says, unless the settings say otherwise.

    - \`recommended\`: For daily use: an error is a duty that nobody can rely on.
    - \`strict\`: For documents that others depend on: whatever leaves a question open is an error.
    - \`legacy\`: For the first run on old documents: nothing is an error, so that the count can go down step by step.

    | Rule | What holds | recommended | strict | legacy |
    | --- | --- | --- | --- | --- |
    | [few-parties](rules/few-parties.md) | A matrix has few parties. | warning | error | off |
    "
  `);
});
