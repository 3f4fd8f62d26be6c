import type { Remarks } from "../remarks/remark.ts";
import type { Tool } from "../tool.ts";
import type { Formats } from "./formats.ts";

/** The formats that other programs define and read, over anything that `remarksOf` can turn into remarks. */
export function remarkFormats<Report extends { tool: () => Promise<Tool> }>(
  remarksOf: (report: Report) => Remarks,
): Formats<Report> {
  return {
    compact: async (report) => (await import("../remarks/remarks-as-compact.ts")).remarksAsCompact(remarksOf(report)),
    sarif: async (report) =>
      (await import("../remarks/remarks-as-sarif.ts")).remarksAsSarif(remarksOf(report), await report.tool()),
    junit: async (report) => (await import("../remarks/remarks-as-junit.ts")).remarksAsJUnit(remarksOf(report)),
    github: async (report) => (await import("../remarks/remarks-as-github.ts")).remarksAsGitHub(remarksOf(report)),
    gitlab: async (report) => (await import("../remarks/remarks-as-gitlab.ts")).remarksAsGitLab(remarksOf(report)),
    checkstyle: async (report) =>
      (await import("../remarks/remarks-as-checkstyle.ts")).remarksAsCheckstyle(remarksOf(report)),
    rdjson: async (report) =>
      (await import("../remarks/remarks-as-rdjson.ts")).remarksAsRdjson(remarksOf(report), await report.tool()),
    tap: async (report) => (await import("../remarks/remarks-as-tap.ts")).remarksAsTap(remarksOf(report)),
  };
}
