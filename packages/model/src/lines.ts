/** Offset at which each line of `text` starts; the first is 0. LF, CRLF and CR end a line, as in CommonMark. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    const endsLine = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10);
    if (endsLine) starts.push(offset + 1);
  }
  return starts;
}
