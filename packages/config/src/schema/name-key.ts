/** Names that mean one thing have one key: neither case nor space around them counts. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
