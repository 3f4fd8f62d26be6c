export { baseConfig, type ReadBase } from "./base-config.ts";
export { type CommentContent, commentBody, longestBody } from "./comment-body.ts";
export type { Comment, CommentPlatform } from "./comment-platform.ts";
export { hasNothingToTell } from "./has-nothing-to-tell.ts";
export { keyPattern } from "./marker.ts";
export {
  type CommentMode,
  commentModes,
  type CommentOutcome,
  type CommentRequest,
  publishComment,
} from "./publish-comment.ts";
export { PlatformError, type RefusalKind } from "./platform-error.ts";
export { tryAgain } from "./try-again.ts";
