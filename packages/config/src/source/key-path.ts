/** Writes keys as people read them: `rules.known-role`, `policy[0].impact`, `schemes["two words"]`. */
export function formatKeyPath(path: readonly PropertyKey[]): string {
  return path.map((step, index) => formatStep(step, index === 0)).join("");
}

function formatStep(step: PropertyKey, isFirst: boolean): string {
  if (typeof step === "number") {
    return `[${step}]`;
  }
  const key = String(step);
  if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) {
    return `[${JSON.stringify(key)}]`;
  }
  return isFirst ? key : `.${key}`;
}
