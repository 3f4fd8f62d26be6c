const line = { type: "integer", minimum: 1 };
const position = { type: "object", required: ["line"], properties: { line, column: { type: "integer", minimum: 1 } } };

/** What GitLab's documentation asks of a code quality report, as JSON Schema: GitLab publishes none. */
export const codeQualitySchema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string" },
      check_name: { type: "string" },
      fingerprint: { type: "string" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path"],
        properties: {
          path: { type: "string" },
          lines: { type: "object", required: ["begin"], properties: { begin: line, end: line } },
          positions: { type: "object", required: ["begin"], properties: { begin: position, end: position } },
        },
        oneOf: [{ required: ["lines"] }, { required: ["positions"] }],
      },
    },
  },
};
