/** True for the path of an MDX document. */
export function isMdxPath(path: string): boolean {
  return path.toLowerCase().endsWith(".mdx");
}
