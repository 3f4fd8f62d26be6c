export { compare } from "./compare.ts";
export { compareDocuments } from "./compare-documents.ts";
export type { DocumentPair } from "./document-pair.ts";
export { judge, type JudgedDocument, type UnjudgedChange } from "./judging/judge.ts";
export type { Policy, PolicyRule } from "./judging/policy.ts";
export type { ChangeExample, ChangeKindDefinition } from "./kinds/definition.ts";
export { changeKinds } from "./kinds/registry.ts";
export { longestIncreasing } from "./matching/longest-increasing.ts";
export type { Aliases, CompareOptions, PartyAliases } from "./options.ts";
export { pairDocuments } from "./pair-documents.ts";
export {
  type ActivityOrigin,
  type MatrixTrace,
  originOf,
  type StretchTrace,
  traceActivities,
} from "./trace-activities.ts";
