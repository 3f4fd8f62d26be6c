/** What spellings of one name share: names that differ in case alone are the same name. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
