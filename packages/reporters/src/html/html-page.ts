import { xmlText } from "../escape/xml.ts";

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h2, h3 { overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1.5rem 0; }
caption { font-weight: bold; padding: 0.25rem 0; text-align: left; }
th, td { border: 1px solid #767676; overflow-wrap: anywhere; padding: 0.25rem 0.75rem; text-align: left; vertical-align: top; }
thead th, th[scope="rowgroup"] { background: #7674; }
tbody th[scope="row"] { font-weight: normal; }
pre { margin: 0.25rem 0 0; overflow-x: auto; }
mark { outline: 1px solid; }
dt { float: left; font-weight: bold; min-width: 3rem; }
`;

/** What a page is made from. */
export interface HtmlPage {
  /** Plain text. */
  title: string;
  /** Tag of its language: `en`. */
  language: string;
  /** Lines of HTML below the heading. */
  body: readonly string[];
}

/** A web page that needs nothing beside it, and in which no script runs and nothing is loaded whatever it holds. */
export function htmlPage({ title, language, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${xmlText(title)}</h1>
${body.map((line) => `${line}\n`).join("")}</main>
</body>
</html>
`;
}
