/**
 * Why the platform refused:
 * - `read-only`: the token may not do this, as tokens of forks never may;
 * - `not-found`: there is no such thing, or the token may not see it;
 * - `invalid`: the request makes no sense to the platform;
 * - `failed`: anything else, after every retry.
 */
export type RefusalKind = "read-only" | "not-found" | "invalid" | "failed";

/** A request that the platform refused. The message says what was asked and what the platform said. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
