/** How a block of HTML goes on behind its first line. */
export interface HtmlStart {
  /** Texts of which one ends it, in lower case; none when a blank line ends it. */
  endings: readonly string[];
  /** Offset in the first line from which on an ending counts. */
  searchFrom: number;
}

const rawNames = ["pre", "script", "style", "textarea"];
const rawEndings: readonly string[] = rawNames.map((name) => `</${name}>`);

/** The tags that CommonMark calls blocks ("HTML blocks", start condition 6). */
const blockNames: ReadonlySet<string> = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem
  nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul`.split(
    /\s+/u,
  ),
);

const tagName = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[ \t>]|\/|$)/u;
const closingTag = /^<\/[a-zA-Z0-9-]+[ \t]*>[ \t]*$/u;
const attribute = `[a-zA-Z:_][a-zA-Z0-9.:_-]*(?:=(?:"[^"]*"|'[^']*'))?`;
const openingTag = new RegExp(`^<[a-zA-Z0-9-]+(?:[ \\t]+${attribute})*[ \\t]*/?>[ \\t]*$`, "u");

/**
 * How a block of HTML starts with the `<` of a line; null when none does, "unsure" when only the reference parser knows.
 *
 * @param isInterrupting true in a paragraph, which not every tag ends
 */
export function htmlStart(line: string, isInterrupting: boolean): HtmlStart | "unsure" | null {
  if (line.startsWith("<!--")) return { endings: ["-->"], searchFrom: 2 };
  if (line.startsWith("<?")) return { endings: ["?>"], searchFrom: 1 };
  if (/^<![a-zA-Z]/u.test(line)) return { endings: [">"], searchFrom: 3 };
  if (line.startsWith("<![")) return "unsure";
  const [whole, slash, written] = tagName.exec(line) ?? [];
  if (whole === undefined || written === undefined) return null;
  const name = written.toLowerCase();
  const isEmptied = line[whole.length] === "/";
  if (slash === "" && !isEmptied && rawNames.includes(name)) return { endings: rawEndings, searchFrom: whole.length };
  if (blockNames.has(name)) {
    return isEmptied && line[whole.length + 1] !== ">" ? null : { endings: [], searchFrom: line.length };
  }
  if (isInterrupting || !/>[ \t]*$/u.test(line)) return null;
  return (slash === "" ? openingTag : closingTag).test(line) ? { endings: [], searchFrom: line.length } : "unsure";
}

/** True when a line holds one of the texts that end a block of HTML. */
export function endsHtml(line: string, endings: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return endings.some((ending) => lower.includes(ending));
}
