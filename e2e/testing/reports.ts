import { expectContract } from "./contract.ts";
import {
  type Comparison,
  compare,
  comparisonAsJson,
  comparisonAsText,
  decodeText,
  judgeGate,
  lint,
  lintAsJson,
  lintAsText,
  modelsAsJson,
  modelsAsText,
  readDocument,
  type ResponsibilityModel,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
  tablesAsText,
} from "./kit.ts";

const styles = [
  { colour: false, width: 100, details: false },
  { colour: true, width: 40, details: true },
] as const;

/** The model of one document, read from its bytes as the program does. */
export function read(text: string, path = "house.md"): ResponsibilityModel {
  return readDocument(decodeText(Buffer.from(text)), { path });
}

/** Two models compared as revisions of one document. */
export function compareModels(before: ResponsibilityModel, after: ResponsibilityModel): Comparison {
  return compare([{ before, after }]);
}

/** Everything the product says about one document, JSON checked against its contract. */
export function reportsOfDocument(model: ResponsibilityModel, text: string): string[] {
  const result = lint([model]);
  const [models, findings] = [modelsAsJson([model]), lintAsJson(result)];
  expectContract("parse", JSON.parse(models));
  expectContract("lint", JSON.parse(findings));
  return [
    models,
    findings,
    tablesAsText([model]),
    ...styles.flatMap((style) => [
      modelsAsText([model], style),
      lintAsText(result, new Map([[model.path, text]]), style),
    ]),
  ];
}

/** Everything the product says about two revisions of one document, JSON checked against its contract. */
export function reportsOfRevision(before: ResponsibilityModel, after: ResponsibilityModel): string[] {
  const comparison = compareModels(before, after);
  const gate = judgeGate(comparison, [], "major");
  const { findings } = lint([after]);
  const review = {
    base: "main",
    head: "HEAD",
    comparison,
    newFindings: findings,
    oldFindings: 0,
    gate,
    unreadable: [],
  };
  const [changes, reviewed] = [comparisonAsJson(comparison), reviewAsJson(review)];
  expectContract("diff", JSON.parse(changes));
  expectContract("review", JSON.parse(reviewed));
  return [
    changes,
    reviewed,
    reviewAsMarkdown(review),
    ...styles.flatMap((style) => [comparisonAsText(comparison, style), reviewAsText(review, style)]),
  ];
}
