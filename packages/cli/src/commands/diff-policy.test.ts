import { diffOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { runIn } from "../testing/run-in.ts";

const header = `# House: RACI

| Activity | Tenant | Landlord | Neighbour |
| --- | --- | --- | --- |
`;
const before = `${header}\
| Report a leak | A | R | |
| Fix the boiler | I | RA | |
| Sweep the stairs | RA | I | C |
| Water the plants | R | A | |
| Shovel snow | R | A | I |
`;
const after = `${header}\
| Report a leak | R | A | |
| Fix the boiler | C | RA | |
| Sweep the stairs | RA | I | |
| Shovel snow | R | A | IC |
| Pay the rent | RA | I | |
`;

/** What one side sees under a policy: changes with their impact, ignored ones, the version step. */
async function seen(policy: readonly object[], commandLine: string): Promise<object> {
  const parties = [{ name: "Tenant", aliases: ["Renter"] }, { name: "Landlord" }, { name: "Neighbour" }];
  using folder = createFolder({
    "old.md": before,
    "new.md": after,
    "raci.config.json": JSON.stringify({ parties, policy }),
  });
  const { exitCode, stdout, stderr } = await runIn(folder.path, `diff old.md new.md --format json ${commandLine}`);
  expect(stderr).toBe("");
  const { documents, summary } = diffOutput.parse(JSON.parse(stdout));
  const line = ({ kind, impact, activity }: (typeof documents)[0]["changes"][0]): string =>
    `${kind} ${activity.after ?? activity.before} ${impact}`;
  return {
    changes: documents.flatMap(({ changes }) => changes.map(line)),
    ignored: documents.flatMap(({ ignored }) => ignored.map(line)),
    bump: summary.bump,
    exitCode,
  };
}

const neighbours = ["consulted-removed Sweep the stairs minor", "consulted-assigned Shovel snow minor"];
const tenants = [
  "accountable-transferred Report a leak major",
  "responsible-transferred Report a leak major",
  "consulted-assigned Fix the boiler minor",
  "informed-removed Fix the boiler minor",
  "activity-removed Water the plants major",
  "activity-added Pay the rent minor",
];

describe("a policy seen from the side of one party", () => {
  it("without rules each kind weighs what it weighs", async () => {
    const none = { ignored: [], exitCode: 0 };
    expect(await seen([], "--for Neighbour")).toEqual({ ...none, changes: neighbours, bump: "minor" });
    expect(await seen([], "--for Renter")).toEqual({ ...none, changes: tenants, bump: "major" });
  });

  it("raises what the party gains", async () => {
    const policy = [{ party: "Neighbour", kind: "consulted-assigned", impact: "major" }];
    const raised = neighbours.with(1, "consulted-assigned Shovel snow major");
    expect(await seen(policy, "--for Neighbour")).toMatchObject({ changes: raised, bump: "major" });
    expect(await seen(policy, "--for Tenant")).toMatchObject({ changes: tenants });
  });

  it("lowers a transfer for both of its sides", async () => {
    const policy = [{ party: "Landlord", kind: "accountable-transferred", impact: "patch" }];
    for (const side of ["Tenant", "Landlord"]) {
      expect(await seen(policy, `--for ${side}`)).toMatchObject({
        changes: expect.arrayContaining(["accountable-transferred Report a leak patch"]),
        bump: "major",
      });
    }
  });

  it("shows what is dropped as ignored, to those whom it concerns", async () => {
    const policy = [
      { kind: "activity-removed", impact: "ignore" },
      { duty: "responsible", impact: "ignore" },
      { duty: "accountable", impact: "ignore" },
    ];
    expect(await seen(policy, "--for Tenant --fail-on major")).toEqual({
      changes: tenants.toSpliced(4, 1).slice(2),
      ignored: [...tenants.slice(0, 2), "activity-removed Water the plants major"],
      bump: "minor",
      exitCode: 0,
    });
    expect(await seen(policy, "--for Neighbour")).toMatchObject({ changes: neighbours, ignored: [], bump: "minor" });
  });

  it.each([
    ["--for Neighbour --fail-on major", 0],
    ["--for Neighbour --fail-on minor", 1],
    ["--for Tenant --fail-on major", 1],
    ["--fail-on major", 1],
  ])("%s exits with %i: what others gain and lose fails nobody's check", async (commandLine, exitCode) => {
    expect(await seen([], commandLine)).toMatchObject({ exitCode });
  });
});
