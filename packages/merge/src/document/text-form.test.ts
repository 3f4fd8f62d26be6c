import { describe, expect, it } from "vitest";
import { giveForm, mergeForms, takeForm } from "./text-form.ts";

describe("the form of a text", () => {
  it.each(["", "a", "a\n", "a\nb", "a\r\nb\r\n", "\uFEFFa\r\nb", "\uFEFF"])("comes off %j and goes back", (text) => {
    const formed = takeForm(text);
    expect(formed === null ? null : giveForm(formed.text, formed.form)).toBe(text);
  });

  it.each(["a\r\nb\n", "a\rb\n"])("is none in %j", (text) => {
    expect(takeForm(text)).toBeNull();
  });

  it("is that of the side that changed it", () => {
    const unix = { marked: false, ending: "\n", closed: true } as const;
    const windows = { marked: true, ending: "\r\n", closed: false } as const;
    expect(mergeForms({ base: unix, ours: windows, theirs: unix })).toEqual(windows);
    expect(mergeForms({ base: unix, ours: unix, theirs: windows })).toEqual(windows);
    expect(mergeForms({ base: windows, ours: unix, theirs: unix })).toEqual(unix);
  });
});
