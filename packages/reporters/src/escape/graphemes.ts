const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of `text` as a reader sees them: none is a piece of an emoji, an accent or a surrogate pair. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) {
    yield segment;
  }
}
