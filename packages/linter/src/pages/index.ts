export { renderRuleIndex } from "./rule-index.ts";
export { renderRulePage } from "./rule-page.ts";
export { type Page, rulePages } from "./rule-pages.ts";
