/** How a result can be written, by name. Each loads its reporter when it is first asked for, and only then. */
export type Formats<Report> = Readonly<Record<string, (report: Report) => Promise<string>>>;

/** The same report by a template of the reader's own; see `fillTemplate`. */
export async function templateReport<Report>(
  template: string,
  formats: Formats<Report>,
  report: Report,
): Promise<string> {
  const { fillTemplate } = await import("../template/fill-template.ts");
  return fillTemplate(template, (await formats["json"]?.(report)) ?? "{}");
}
