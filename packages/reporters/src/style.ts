/** How text for people is laid out. */
export interface Style {
  colour: boolean;
  /** Columns that a line may fill; `Infinity` for no limit. */
  width: number;
}

/** How a comparison is laid out. */
export interface ComparisonStyle extends Style {
  /** True to list changes of wording one by one instead of counting them. */
  details: boolean;
}
