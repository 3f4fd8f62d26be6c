import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

const document = house(rows.leak, rows.boiler, rows.stairs);
const reworded = house(rows.leak, "Replace the old boiler | I | RA", rows.stairs);
const moved = house("Report a leak | R | A", rows.boiler, rows.stairs);
const extended = house(rows.leak, rows.boiler, rows.stairs, "Water the plants | RA | I");

const proposals = { reworded, moved, extended };

/** A repository whose branch `feature` turns the document on `main` into `after`. */
function proposal(after: string | Uint8Array, before: string | Uint8Array = document): TestRepository {
  const repository = createTestRepository();
  repository.commit("Write down who does what", { "house.md": before });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("Change it", { "house.md": after });
  return repository;
}

const words = "review --base main --head feature";

it("links what changed to its line, as the bot does", async () => {
  using repository = proposal(moved);
  const files = "https://github.com/landlord/house/blob/c0ffee";
  const { stdout } = await runIn(repository.root, `${words} --format markdown --files-at ${files}`);
  expect(stdout).toContain(`| [Report a leak](${files}/house.md#L5) |`);
});

describe("the gate", () => {
  it("is open for wording", async () => {
    using repository = proposal(reworded);
    const { exitCode, stdout, stderr } = await runIn(repository.root, words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(
      /^No duty moves: 1 activity reworded\.\nCompared feature with main\.\nPassed: nothing here asks for more\.\n/u,
    );
    expect(stdout).toMatch(/\nVersion step: patch, because 1 activity was reworded\.\n$/u);
  });

  it("is closed by a duty that moves, and names who has to agree", async () => {
    using repository = proposal(moved);
    expect(await runIn(repository.root, words)).toEqual({
      exitCode: 1,
      stdout: `\
2 duties move: Landlord becomes accountable for "Report a leak", was Tenant; Tenant becomes responsible for "Report a leak", was Landlord.
Compared feature with main.
Not passed: changes of impact major or above, and new accountability, need agreement.
  - Landlord has to agree to "Report a leak": becomes accountable

Duties that move
house.md
  House: RACI
    major  Landlord is now accountable for "Report a leak", was Tenant  house.md:5
    major  Tenant is now responsible for "Report a leak", was Landlord  house.md:5

Party balance
  Party     R      A      C  I
  ────────  ─────  ─────  ─  ─
  Tenant    0 → 1  1 → 0  1  1
  Landlord  3 → 2  2 → 3  0  0

Version step: major, because 1 accountable duty moves and 1 responsible duty moves.
`,
      stderr: "",
    });
  });

  it("is closed by an added activity that makes somebody accountable", async () => {
    using repository = proposal(extended);
    const { exitCode, stdout } = await runIn(repository.root, words);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '  - Tenant has to agree to "Water the plants": becomes accountable through a new activity\n',
    );
  });

  it.each<[keyof typeof proposals, string, number]>([
    ["reworded", "patch", 1],
    ["reworded", "minor", 0],
    ["moved", "none", 0],
    ["extended", "major", 1],
    ["extended", "none", 0],
  ])("%s with --fail-on %s ends with %i", async (name, level, exitCode) => {
    using repository = proposal(proposals[name]);
    expect(await runIn(repository.root, `${words} --fail-on ${level}`)).toMatchObject({ exitCode, stderr: "" });
  });

  it("follows the configuration, and the command line before it", async () => {
    using repository = proposal(moved);
    repository.write({ "raci.config.yml": "failOn: { review: none }\n" });
    expect(await runIn(repository.root, words)).toMatchObject({ exitCode: 0 });
    expect(await runIn(repository.root, `${words} --fail-on major`)).toMatchObject({ exitCode: 1 });
  });
});

describe("formats", () => {
  it("markdown is the comment on a pull request", async () => {
    using repository = proposal(extended);
    const { exitCode, stdout, stderr } = await runIn(repository.root, `${words} --format markdown`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toBe(`\
<!-- raci-kit-review -->
### Tenant becomes accountable for a new activity: "Water the plants". No other duty moves: 1 activity added.

**Not passed: changes of impact major or above, and new accountability, need agreement.** Compared feature with main.

#### Needed to pass

| Party | Activity | Why |
| --- | --- | --- |
| Tenant | Water the plants | becomes accountable through a new activity |

#### Party balance

| Party | Takes on | Gives up | R | A | C | I |
| --- | --- | --- | --- | --- | --- | --- |
| Tenant | 1 accountable, 1 responsible |  | 0 → 1 | 1 → 2 | 1 | 1 |
| Landlord | 1 informed |  | 3 | 2 | 0 | 0 → 1 |

#### Structure

| Change | Section | Impact | Place |
| --- | --- | --- | --- |
| Activity added: "Water the plants" (Tenant: R, A; Landlord: I) | House: RACI | minor | house.md:8 |

Version step: minor, because 1 activity was added.
`);
  });

  it("json is the review as data", async () => {
    using repository = proposal(moved);
    const { stdout } = await runIn(repository.root, `${words} --format json`);
    expect(JSON.parse(stdout)).toMatchObject({
      base: "main",
      head: "feature",
      gate: {
        passed: false,
        failOn: "major",
        demands: [{ party: "Landlord", activity: "Report a leak", reason: "becomes accountable" }],
      },
      comparison: { summary: { shifts: 2, bump: "major" } },
      newFindings: [],
      oldFindings: 0,
      unreadable: [],
    });
  });

  it("is the same text twice", async () => {
    using repository = proposal(moved);
    for (const format of ["text", "markdown", "json"]) {
      const line = `${words} --format ${format}`;
      expect(await runIn(repository.root, line)).toEqual(await runIn(repository.root, line));
    }
  });
});

describe("findings", () => {
  it("are listed when they are new, and counted when they are old", async () => {
    const sweep = "Sweep the yard | R | R";
    using repository = proposal(house(rows.leak, sweep, "Empty the bins | RA | A"), house(rows.leak, sweep));
    const { stdout } = await runIn(repository.root, `${words} --fail-on none`);
    expect(stdout).toContain(`\
New findings
house.md
  7:25  error    "Empty the bins" has 2 accountable parties, "Tenant" and "Landlord", expected
                 exactly one.  single-accountable
    7:20 "Tenant" is accountable here.
`);
    expect(stdout).not.toContain('"Sweep the yard" has');
    expect(stdout).toContain("1 older finding is not listed.\n");
  });

  it("of a renamed document are old", async () => {
    using repository = proposal(house(rows.leak, "Sweep the yard | R | R"), house(rows.leak, "Sweep the yard | R | R"));
    repository.git("mv", "house.md", "home.md");
    repository.commit("Rename");
    const { exitCode, stdout } = await runIn(repository.root, words);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 document renamed");
    expect(stdout).not.toContain("New findings");
  });
});

describe("a document that cannot be read", () => {
  const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]);

  it.each<[string, Uint8Array | string, Uint8Array | string, string]>([
    ["in the proposal", document, binary, "new revision"],
    ["in the base", binary, document, "old revision"],
  ])("%s is said in every format, and nothing came or went", async (_, before, after, side) => {
    using repository = proposal(after, before);
    const reason = `a binary file, a zero byte stands at byte 5 (${side})`;
    for (const format of ["text", "markdown", "json"]) {
      const { exitCode, stdout, stderr } = await runIn(repository.root, `${words} --format ${format}`);
      expect(exitCode).toBe(3);
      expect(stdout).toContain(reason);
      expect(stdout).not.toMatch(/removed|added|Passed/u);
      expect(stderr).toBe(
        `error: house.md: ${reason}\n  Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).\n`,
      );
    }
  });
});

describe("usage", () => {
  it.each([
    ["review", "raci review needs --base REV", "For example `--base origin/main`."],
    [
      "review --base main house.md",
      "raci review takes no path, found house.md",
      "`include` in the configuration says what counts as a document.",
    ],
  ])("%s", async (commandLine, message, hint) => {
    using repository = proposal(moved);
    expect(await runIn(repository.root, commandLine)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: ${message}\n  ${hint}\n`,
    });
  });

  it("the head is HEAD when none is named", async () => {
    using repository = proposal(moved);
    const { stdout } = await runIn(repository.root, "review --base main");
    expect(stdout).toContain("\nCompared HEAD with main.\n");
  });
});
