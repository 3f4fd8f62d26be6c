/** A document about a rented house; each row is written as `Activity | Tenant | Landlord`. */
export function house(...rows: readonly string[]): string {
  const lines = ["Activity | Tenant | Landlord", "--- | --- | ---", ...rows].map((row) => `| ${row} |`);
  return ["# House: RACI", "", ...lines, ""].join("\n");
}
