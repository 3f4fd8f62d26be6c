import type { Duty, Impact } from "@raci-kit/model";

/** What each impact is called, as in the French text of Semantic Versioning. */
export const impactNames: Readonly<Record<Impact, string>> = { major: "majeur", minor: "mineur", patch: "correctif" };

/** What each duty is called. */
export const dutyNames: Readonly<Record<Duty, string>> = {
  accountable: "garant",
  responsible: "responsable",
  supporting: "soutien",
  consulted: "consulté",
  informed: "informé",
  other: "autre",
};

/** How French says that somebody takes on, has now and has no longer a duty; an activity follows. */
interface DutyVerbs {
  becomes: string;
  isNow: string;
  isNoLonger: string;
}

/** The verbs of each duty. None of them inflects with the gender of the party, which nobody knows. */
export const dutyVerbs: Readonly<Record<Duty, DutyVerbs>> = {
  accountable: {
    becomes: "devient le garant de",
    isNow: "est désormais le garant de",
    isNoLonger: "n’est plus le garant de",
  },
  responsible: {
    becomes: "devient responsable de",
    isNow: "est désormais responsable de",
    isNoLonger: "n’est plus responsable de",
  },
  supporting: {
    becomes: "intervient en soutien de",
    isNow: "intervient désormais en soutien de",
    isNoLonger: "n’intervient plus en soutien de",
  },
  consulted: {
    becomes: "est à consulter sur",
    isNow: "est désormais à consulter sur",
    isNoLonger: "n’est plus à consulter sur",
  },
  informed: {
    becomes: "est à informer de",
    isNow: "est désormais à informer de",
    isNoLonger: "n’est plus à informer de",
  },
  other: {
    becomes: "prend un autre rôle dans",
    isNow: "a désormais un autre rôle dans",
    isNoLonger: "n’a plus son autre rôle dans",
  },
};
