/** `path` as a reference of a URI: percent-encoded, absolute paths as `file:` addresses. */
export function pathAddress(path: string): string {
  const encoded = path
    .toWellFormed()
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
