import { expect, test } from "vitest";
import { wordMessage } from "./messages.ts";

const templates = { twice: "{party} appears {count} times in {activity}.", plain: "the legend is here." };

test("placeholders are filled and the sentence starts with a capital letter", () => {
  expect(wordMessage(templates, "twice", { party: "the unnamed party", count: 2, activity: '"Ship"' })).toBe(
    'The unnamed party appears 2 times in "Ship".',
  );
  expect(wordMessage(templates, "plain", {})).toBe("The legend is here.");
});

test("a name with braces or dollar signs is put in as it is", () => {
  expect(wordMessage(templates, "twice", { party: "{count}", count: 2, activity: "$1 $&" })).toBe(
    "{count} appears 2 times in $1 $&.",
  );
});

test("a missing value or sentence is refused", () => {
  expect(() => wordMessage(templates, "twice", { party: "Crew", count: 2 })).toThrow(
    'No value for {activity} in the message "twice", expected one named "activity".',
  );
  expect(() => wordMessage(templates, "thrice", {})).toThrow('No message "thrice", expected one of: twice, plain.');
});
