export { renderKindPage } from "./kind-page.ts";
export { allPages, type Page, pageFolders } from "./pages.ts";
export { renderRulePage } from "./rule-page.ts";
