import type { Duty } from "@raci-kit/model";

/** What each duty is called. */
export const dutyNames: Readonly<Record<Duty, string>> = {
  accountable: "accountable",
  responsible: "responsible",
  supporting: "supporting",
  consulted: "consulted",
  informed: "informed",
  other: "other",
};

/** How English says that somebody takes on, has now and has no longer a duty; an activity follows. */
interface DutyVerbs {
  becomes: string;
  isNow: string;
  isNoLonger: string;
}

/** The verbs of each duty. */
export const dutyVerbs: Readonly<Record<Duty, DutyVerbs>> = {
  accountable: {
    becomes: "becomes accountable for",
    isNow: "is now accountable for",
    isNoLonger: "is no longer accountable for",
  },
  responsible: {
    becomes: "becomes responsible for",
    isNow: "is now responsible for",
    isNoLonger: "is no longer responsible for",
  },
  supporting: { becomes: "is to support", isNow: "now supports", isNoLonger: "no longer supports" },
  consulted: {
    becomes: "is to be consulted on",
    isNow: "is now consulted on",
    isNoLonger: "is no longer consulted on",
  },
  informed: { becomes: "is to be informed of", isNow: "is now informed of", isNoLonger: "is no longer informed of" },
  other: {
    becomes: "takes another role in",
    isNow: "now has another role in",
    isNoLonger: "no longer has its other role in",
  },
};
