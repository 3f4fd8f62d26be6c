/** Made when a text first needs it: that takes longer than a program may take to start. */
let segmenter: Intl.Segmenter | undefined;

/** The characters of `text` as a reader sees them: none is a piece of an emoji, an accent or a surrogate pair. */
export function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) {
    yield segment;
  }
}
