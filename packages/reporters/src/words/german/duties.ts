import type { Duty } from "@raci-kit/model";

/** What each duty is called. */
export const dutyNames: Readonly<Record<Duty, string>> = {
  accountable: "rechenschaftspflichtig",
  responsible: "verantwortlich",
  supporting: "unterstützend",
  consulted: "konsultiert",
  informed: "informiert",
  other: "andere",
};

/** How German says that somebody takes on, has now and has no longer a duty; the activity stands within the verb. */
interface DutyVerbs {
  becomes: (activity: string) => string;
  isNow: (activity: string) => string;
  isNoLonger: (activity: string) => string;
}

/** The verbs of each duty. */
export const dutyVerbs: Readonly<Record<Duty, DutyVerbs>> = {
  accountable: {
    becomes: (activity) => `wird rechenschaftspflichtig für ${activity}`,
    isNow: (activity) => `ist jetzt rechenschaftspflichtig für ${activity}`,
    isNoLonger: (activity) => `ist nicht mehr rechenschaftspflichtig für ${activity}`,
  },
  responsible: {
    becomes: (activity) => `wird verantwortlich für ${activity}`,
    isNow: (activity) => `ist jetzt verantwortlich für ${activity}`,
    isNoLonger: (activity) => `ist nicht mehr verantwortlich für ${activity}`,
  },
  supporting: {
    becomes: (activity) => `unterstützt künftig bei ${activity}`,
    isNow: (activity) => `unterstützt jetzt bei ${activity}`,
    isNoLonger: (activity) => `unterstützt nicht mehr bei ${activity}`,
  },
  consulted: {
    becomes: (activity) => `wird künftig zu ${activity} konsultiert`,
    isNow: (activity) => `wird jetzt zu ${activity} konsultiert`,
    isNoLonger: (activity) => `wird nicht mehr zu ${activity} konsultiert`,
  },
  informed: {
    becomes: (activity) => `wird künftig über ${activity} informiert`,
    isNow: (activity) => `wird jetzt über ${activity} informiert`,
    isNoLonger: (activity) => `wird nicht mehr über ${activity} informiert`,
  },
  other: {
    becomes: (activity) => `übernimmt eine andere Rolle bei ${activity}`,
    isNow: (activity) => `hat jetzt eine andere Rolle bei ${activity}`,
    isNoLonger: (activity) => `hat keine andere Rolle mehr bei ${activity}`,
  },
};
