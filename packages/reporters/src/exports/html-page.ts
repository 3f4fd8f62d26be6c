import type { Language } from "../words/language.ts";
import { htmlText } from "./html-text.ts";

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1.5rem 0; }
caption { font-weight: bold; padding: 0.25rem 0; text-align: left; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.75rem; text-align: left; vertical-align: top; }
thead th, th[scope="rowgroup"] { background: #eee; color: #111; }
tbody th[scope="row"] { font-weight: normal; }
dt { float: left; font-weight: bold; min-width: 3rem; }
`;

/**
 * A web page that needs nothing beside it, without a script.
 *
 * @param body lines of HTML
 */
export function htmlPage(title: string, body: readonly string[], language: Language = "en"): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${body.map((line) => `${line}\n`).join("")}</main>
</body>
</html>
`;
}

/** A table with a caption (none when it is empty); headings and cells are plain text, the first cell of a row heads it. */
export function htmlTable(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const head = columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join("");
  return [
    "<table>",
    ...(caption === "" ? [] : [`<caption>${htmlText(caption)}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...rows.map(([first = "", ...others]) => {
      const cells = others.map((cell) => `<td>${htmlText(cell)}</td>`).join("");
      return `<tr><th scope="row">${htmlText(first)}</th>${cells}</tr>`;
    }),
    "</tbody>",
    "</table>",
  ];
}
