import { LineCounter } from "yaml";

/** Makes a function that turns an offset of `text` into a line and a column, both counted from 1 (UTF-16 units). */
export function createPositionFinder(text: string): (offset: number) => { line: number; column: number } {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/gu)) {
    lines.addNewLine(index + 1);
  }
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
