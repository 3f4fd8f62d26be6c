import { readFileSync } from "node:fs";
import path from "node:path";
import { type Formats, type Style, templateReport } from "@raci-kit/reporters";
import { InputError, UsageError, writeFile } from "@raci-kit/review";
import type { Arguments, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** One report that is asked for. */
export interface ReportRequest {
  format: string;
  /** Where it goes; null for standard output. */
  file: string | null;
  /** The template that it is made by; null for a format of ours. */
  template: { name: string; text: string } | null;
}

// A file is read elsewhere: it has no colours and is as wide as the narrowest screen it may be read on.
const fileStyle: Style = { colour: false, width: 100 };

const formatsForPeople: ReadonlySet<string> = new Set(["text", "pretty", "side-by-side", "markdown", "html", "notice"]);

/** The option `--format` of a command with these formats. */
export function formatOption(formats: Formats<never>, description: string): Option {
  return {
    value: "FORMAT[=FILE]",
    choices: Object.keys(formats),
    takesFile: true,
    repeatable: true,
    fallback: "text",
    description: `${description} With =FILE the report goes to that file, and what goes to none is printed.`,
  };
}

/** The option of a report in a form of one's own. */
export const templateOption: Option = {
  value: "TEMPLATE[=FILE]",
  description:
    "Print the report by this Mustache template, filled with what --format json prints; with =FILE it goes to that file.",
};

/**
 * The reports that a command line asks for. When all of them go to files, the text is printed, so that the log of a build
 * says why it failed.
 *
 * @throws UsageError when two reports go to the same place, or a template cannot be read
 */
export function requestedReports({ lists, values }: Arguments, cwd: string): ReportRequest[] {
  const requests = [
    ...(lists.format ?? []).map(requestFrom),
    ...(values.template === undefined ? [] : [templateRequest(values.template, cwd)]),
  ];
  const taken = new Map<string | null, string>();
  for (const { format, file } of requests) {
    const other = taken.get(file);
    if (other !== undefined) {
      throw new UsageError(
        `${other} and ${format} cannot both go to ${file ?? "standard output"}`,
        `Give one of them a file of its own: ${format === templateFormat ? "--template TEMPLATE" : `--format ${format}`}=FILE.`,
      );
    }
    taken.set(file, format);
  }
  return taken.has(null) ? requests : [...requests, { format: "text", file: null, template: null }];
}

/** The same without what is made for people: where nothing was looked at, nobody should read that all is well. */
export function withoutText(requests: readonly ReportRequest[]): ReportRequest[] {
  return requests.filter(({ format }) => !formatsForPeople.has(format));
}

/** What a report by a template is called where a format is. */
const templateFormat = "--template";

function requestFrom(written: string): ReportRequest {
  const [format, file] = withTarget(written);
  return { format, file, template: null };
}

/** `sarif=out.sarif`; `sarif=-` is standard output, too. */
function withTarget(written: string): [what: string, file: string | null] {
  const [what = "", ...rest] = written.split("=");
  const file = rest.join("=");
  return [what, rest.length === 0 || file === "-" ? null : file];
}

function templateRequest(written: string, cwd: string): ReportRequest {
  const [name, file] = withTarget(written);
  try {
    return { format: templateFormat, file, template: { name, text: readFileSync(path.resolve(cwd, name), "utf8") } };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new UsageError(
      `the template ${name} cannot be read: ${String(error.code)}`,
      "--template names a Mustache file.",
    );
  }
}

/**
 * Writes each requested report, files first.
 *
 * @throws InputError when a file cannot be written, UsageError when a template is wrong
 */
export async function writeReports<Report extends { style: Style }>(
  requests: readonly ReportRequest[],
  formats: Formats<Report>,
  report: Report,
  terminal: Terminal,
): Promise<void> {
  for (const { format, file, template } of requests) {
    const write = template === null ? formats[format] : (filling: Report) => filled(template, formats, filling);
    if (write === undefined) continue;
    if (file === null) terminal.print(await write(report));
    else
      saveReport(
        path.resolve(terminal.cwd, file),
        file,
        await write({ ...report, style: { ...report.style, ...fileStyle } }),
      );
  }
}

async function filled<Report>(
  { name, text }: NonNullable<ReportRequest["template"]>,
  formats: Formats<Report>,
  report: Report,
): Promise<string> {
  try {
    return await templateReport(text, formats, report);
  } catch (error) {
    if (!(error instanceof Error) || !("line" in error)) throw error;
    throw new UsageError(
      `${name}:${String(error.line)}: ${error.message}`,
      "A template is a Mustache file: {{name}}, {{{name}}}, {{#list}}...{{/list}}, {{^list}}...{{/list}}.",
    );
  }
}

function saveReport(absolute: string, shown: string, text: string): void {
  try {
    writeFile(absolute, text);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new InputError(
      `${shown} cannot be written: ${String(error.code)}`,
      "Reports need a file in a folder that may be written to.",
    );
  }
}
