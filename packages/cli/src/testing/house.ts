/** A document about a rented house; each row is written as `Activity | Tenant | Landlord`. */
export function house(...rows: readonly string[]): string {
  const lines = ["Activity | Tenant | Landlord", "--- | --- | ---", ...rows].map((row) => `| ${row} |`);
  return ["# House: RACI", "", ...lines, ""].join("\n");
}

/** Rows that no rule objects to. */
export const rows = {
  boiler: "Replace the boiler | I | RA",
  leak: "Report a leak | A | R",
  stairs: "Paint the stairs | C | RA",
} as const;
