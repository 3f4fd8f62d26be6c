/** How a result can be written, by name. Each loads its reporter when it is first asked for, and only then. */
export type Formats<Report> = Readonly<Record<string, (report: Report) => Promise<string>>>;
