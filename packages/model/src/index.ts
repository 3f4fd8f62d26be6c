export * from "./change.ts";
export * from "./document.ts";
export * from "./duty.ts";
export * from "./finding.ts";
export * from "./place.ts";
export * from "./scheme.ts";
export { builtInSchemes, findScheme, raci } from "./schemes.ts";
