import { PlatformError, type RefusalKind } from "@raci-kit/forge";

const kinds: Readonly<Record<number, RefusalKind>> = { 404: "not-found", 410: "not-found", 422: "invalid" };

/** Words an error of the client: what was asked, and what GitHub said. */
export function refusalOf(error: unknown): Error {
  if (!(error instanceof Error) || error instanceof PlatformError) {
    return error instanceof Error ? error : new PlatformError("failed", String(error));
  }
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  const asked = askedIn(error);
  const said = `${error.message}${status === null || hasAnswer(error) ? "" : " (no answer)"}`;
  return new PlatformError(kindOf(status, error.message), asked === null ? said : `${asked}: ${said}`);
}

/** A token that may not write is told so in these words; any other 403 has another reason, a limit for example. */
export function isReadOnly(message: string): boolean {
  return message.startsWith("Resource not accessible by ");
}

function kindOf(status: number | null, message: string): RefusalKind {
  if (status === 403 && isReadOnly(message)) return "read-only";
  return kinds[status ?? 0] ?? "failed";
}

function askedIn(error: Error): string | null {
  if (!("request" in error) || typeof error.request !== "object" || error.request === null) return null;
  const { method, url }: { method?: unknown; url?: unknown } = error.request;
  return typeof url === "string" && URL.canParse(url) ? `${String(method)} ${new URL(url).pathname}` : null;
}

function hasAnswer(error: Error): boolean {
  return "response" in error && error.response !== undefined;
}
