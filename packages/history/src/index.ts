export { blameOf } from "./blame-of.ts";
export { followDocument, type FollowedDocument, type FollowRequest } from "./follow-document.ts";
export { lastChangeOf } from "./last-change-of.ts";
export { type HistoryChoice, historyOf, partiesOf } from "./history-of.ts";
