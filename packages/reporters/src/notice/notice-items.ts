import { duties, type Duty, type DutyMovement } from "@raci-kit/model";
import { movementKey } from "../comparison/movement-key.ts";
import { isShift, type PartySide } from "../comparison/party-side.ts";
import { sectionText } from "../layout/section.ts";
import type { NoticePart, NoticeWords } from "../words/words.ts";

/** One sentence of a notice. */
export interface NoticeItem {
  part: NoticePart;
  /** Heading path that it belongs under; empty when there is none. */
  section: string;
  text: string;
}

/** How a party is told what it takes on and gives up. */
type MovementWords = Pick<NoticeWords, "gains" | "loses" | "added" | "removed">;

/** What a party takes on and gives up, a sentence each. */
export function noticeItems(side: PartySide, words: MovementWords): NoticeItem[] {
  return [
    ...side.gained.filter(isShift).map((movement) => ({
      part: partOf(movement.duty, "gained"),
      section: sectionText(movement.section),
      text: words.gains(movement.duty, movement.activity, otherParty(movement, "after", "before", side)),
    })),
    ...side.lost.filter(isShift).map((movement) => ({
      part: partOf(movement.duty, "lost"),
      section: sectionText(movement.section),
      text: words.loses(movement.duty, movement.activity, otherParty(movement, "before", "after", side)),
    })),
    ...wholeActivities(side.gained, "added", words.added),
    ...wholeActivities(side.lost, "removed", words.removed),
  ];
}

/** Being asked or told is another matter than having something to do. */
function partOf(duty: Duty, part: NoticePart): NoticePart {
  return duty === "consulted" || duty === "informed" ? "told" : part;
}

/** Who had the duty before the party, or has it afterwards; null when nobody did or does. */
function otherParty(
  movement: DutyMovement,
  own: "before" | "after",
  other: "before" | "after",
  { names, shifts }: PartySide,
): string | null {
  const told = shifts.get(movementKey(movement)) ?? [];
  return told.find(({ party }) => party[own] !== null && names.has(party[own]))?.party[other] ?? null;
}

/** The activities that came or went as a whole, each with the duties that the party has in it. */
function wholeActivities(
  movements: readonly DutyMovement[],
  part: NoticePart,
  sentence: (activity: string, held: readonly Duty[]) => string,
): NoticeItem[] {
  const whole = movements.filter((movement) => !isShift(movement));
  const byActivity = Map.groupBy(whole, ({ path, section, activity }) => JSON.stringify([path, section, activity]));
  return [...byActivity.values()].flatMap((group) => {
    const [first] = group;
    const held = new Set(group.map(({ duty }) => duty));
    return first === undefined
      ? []
      : [
          {
            part,
            section: sectionText(first.section),
            text: sentence(
              first.activity,
              duties.filter((duty) => held.has(duty)),
            ),
          },
        ];
  });
}
