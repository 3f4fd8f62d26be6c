// This folder is no workspace package, so it names the packages by their place.
export { compare } from "../../packages/differ/src/index.ts";
export { lint } from "../../packages/linter/src/index.ts";
export { decodeText, readDocument } from "../../packages/markdown/src/index.ts";
export { diffOutput, lintOutput, parseOutput, reviewOutput } from "../../packages/model/src/contracts/index.ts";
export {
  type Comparison,
  dutyOf,
  isShiftKind,
  type Matrix,
  type ResponsibilityModel,
  sectionPath,
} from "../../packages/model/src/index.ts";
export {
  comparisonAsJson,
  comparisonAsText,
  lintAsJson,
  lintAsText,
  modelsAsJson,
  modelsAsText,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
  tablesAsText,
  verdict,
} from "../../packages/reporters/src/index.ts";
export { judgeGate, readDocuments } from "../../packages/review/src/index.ts";
