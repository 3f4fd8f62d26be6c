import { PlatformError } from "@raci-kit/forge";
import { ConfigError } from "@raci-kit/config";
import { GitError } from "@raci-kit/git";
import { InputError, UsageError } from "@raci-kit/review";

/** A failure in sentences, one a line; a defect of the action itself keeps its stack trace. */
export function explainFailure(error: unknown): string[] {
  if (error instanceof GitError && error.code === "shallow") {
    return [`${error.message}. Check out the whole history: \`fetch-depth: 0\` for actions/checkout.`];
  }
  if (error instanceof UsageError || error instanceof InputError || error instanceof GitError) {
    return [[error.message.replace(/[.\s]+$/u, ""), error.hint].filter((part) => part !== "").join(". ")];
  }
  if (error instanceof ConfigError) return error.message.split("\n");
  if (error instanceof PlatformError) return [error.message];
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${trace}\nThis is a defect of the action, please report it.`];
}
