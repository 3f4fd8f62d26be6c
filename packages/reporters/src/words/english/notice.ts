import type { Duty } from "@raci-kit/model";
import type { NoticeWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyNames } from "./duties.ts";

/** How English tells somebody of a duty that comes or goes; an activity follows. */
const verbs: Readonly<Record<Duty, { gain: string; loss: string }>> = {
  accountable: { gain: "You become accountable for", loss: "You are no longer accountable for" },
  responsible: { gain: "You become responsible for", loss: "You are no longer responsible for" },
  supporting: { gain: "You are to support", loss: "You no longer support" },
  consulted: { gain: "You are to be consulted on", loss: "You are no longer consulted on" },
  informed: { gain: "You are to be informed of", loss: "You are no longer informed of" },
  other: { gain: "You take another role in", loss: "You no longer have your other role in" },
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Words of a notice. */
export const notice: NoticeWords = {
  title: (audience, service) =>
    service === null
      ? `What changes for ${partyNamed(audience)}`
      : `${service}: what changes for ${partyNamed(audience)}`,
  effective: (date) => `These changes take effect on ${date}.`,
  date: (day, month, year) => `${day} ${months[month - 1] ?? month} ${year}`,
  nothing: "Nothing changes for you: you take on no duty and give up none.",
  renamed: (before, after) => `The document now calls you ${partyNamed(after)}, no longer ${partyNamed(before)}.`,
  headings: {
    gained: "What you take on",
    lost: "What is no longer yours",
    told: "What you are consulted on and informed of",
    added: "New activities",
    removed: "Activities that are dropped",
    meaning: "What the roles mean",
  },
  gains: (duty, activity, previous) =>
    `${verbs[duty].gain} ${activityNamed(activity)}${previous === null ? "" : ` (until now ${partyNamed(previous)})`}.`,
  loses: (duty, activity, next) =>
    `${verbs[duty].loss} ${activityNamed(activity)}${next === null ? "" : ` (from now on ${partyNamed(next)})`}.`,
  added: (activity, duties) => `${activityNamed(activity)} is new. Your role: ${roles(duties)}.`,
  removed: (activity, duties) => `${activityNamed(activity)} is dropped. Your role was: ${roles(duties)}.`,
  meaning: (letter, before, after) =>
    `${letter}: ${after ?? "no longer explained"} (until now: ${before ?? "not explained"})`,
  reworded: (activities) =>
    `${counted(activities, "activity is", "activities are")} worded differently; that alone moves no duty.`,
};

function roles(duties: readonly Duty[]): string {
  return listed(duties.map((duty) => dutyNames[duty]));
}
