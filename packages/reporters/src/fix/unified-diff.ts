import { createTwoFilesPatch } from "diff";
import { terminalLine } from "../escape/terminal.ts";
import { pageOf, type Page } from "../layout/page.ts";
import type { Paint } from "../layout/paints.ts";
import type { Style } from "../style.ts";

/** A document before and after. */
export interface ChangedText {
  path: string;
  before: string;
  after: string;
}

/**
 * Changed documents as a unified diff that `git apply` and `patch -p1` understand: byte by byte, so nothing in it is
 * escaped. In colour it is for eyes, and what would steer the terminal is shown instead.
 */
export function unifiedDiff(changed: readonly ChangedText[], style: Style): string {
  const page = pageOf(style);
  const patches = changed.map((one) => patchOf(one));
  return style.colour ? patches.map((patch) => painted(patch, page)).join("") : patches.join("");
}

function patchOf({ path, before, after }: ChangedText): string {
  const name = path.replace(/^(?:\.?\/)+/u, "");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
  // The library rules off what comes before it; neither git nor patch asks for that line.
  return patch.slice(patch.indexOf("--- "));
}

function painted(patch: string, page: Page): string {
  const lines = patch.split("\n").slice(0, -1);
  return lines.map((line) => `${paintOf(line, page)(terminalLine(line.replace(/\r$/u, "")))}\n`).join("");
}

function paintOf(line: string, { paint }: Page): Paint {
  if (/^(?:---|\+\+\+) /u.test(line)) return paint.bold;
  if (line.startsWith("@@")) return paint.cyan;
  if (line.startsWith("-")) return paint.red;
  return line.startsWith("+") ? paint.green : paint.reset;
}
