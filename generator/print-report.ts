import type { DriftReport } from "./drift/report.js";

/** The ways to print a report. */
export const reportFormats = ["text", "json", "markdown", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** From what on a report counts. */
export const failOnLevels = ["breaking", "dangerous", "any", "used"] as const;

/** A report as text, with a line break at its end; loads only what prints it. */
export async function printReport(format: ReportFormat, report: DriftReport): Promise<string> {
  switch (format) {
    case "text":
      return (await import("./drift/reporters/report-text.js")).reportText(report);
    case "json":
      return (await import("./drift/reporters/report-json.js")).reportJson(report);
    case "markdown":
      return (await import("./drift/reporters/report-markdown.js")).reportMarkdown(report);
    case "github":
      return (await import("./drift/reporters/report-github.js")).reportGithub(report);
    case "sarif":
      return (await import("./drift/reporters/report-sarif.js")).reportSarif(report);
    default:
      return format satisfies never;
  }
}
