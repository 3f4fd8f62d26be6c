import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

/** Two releases and a change behind them, with a rename between. */
function releasedHouse(): TestRepository {
  const repository = createTestRepository();
  repository.commit("Set up duties", { "house.md": house(rows.leak, rows.boiler) });
  repository.git("tag", "v1.0.0");
  repository.git("mv", "house.md", "rooms.md");
  repository.commit("Hand leaks over", { "rooms.md": house("Report a leak | R | A", rows.boiler) });
  repository.git("tag", "v1.1.0");
  repository.commit("Add the stairs", { "rooms.md": house("Report a leak | R | A", rows.boiler, rows.stairs) });
  return repository;
}

const unreleased = `\
## Not released yet

### Tenant

- "Paint the stairs" is new: consulted

### Landlord

- "Paint the stairs" is new: accountable and responsible
`;
const released = `\
## v1.1.0 (2024-01-01)

### Tenant

- is now responsible for "Report a leak" (until now: Landlord)
- is no longer accountable for "Report a leak" (from now on: Landlord)

### Landlord

- is now accountable for "Report a leak" (until now: Tenant)
- is no longer responsible for "Report a leak" (from now on: Tenant)
`;

describe("raci changelog", () => {
  it.each([
    ["changelog rooms.md --from release", [unreleased]],
    ["changelog --from v1.1.0", [unreleased]],
  ])("%s tells what the next release brings", async (commandLine, parts) => {
    using repository = releasedHouse();
    expect(await runIn(repository.root, commandLine)).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `# Changes of responsibility\n\n${parts.join("\n")}`,
    });
  });

  it("tells of every release, through a rename", async () => {
    using repository = releasedHouse();
    const { stdout } = await runIn(repository.root, "changelog rooms.md");
    expect(stdout).toContain(unreleased);
    expect(stdout).toContain(released);
    expect((await runIn(repository.root, "changelog rooms.md --to v1.1.0")).stdout).not.toContain("stairs");
  });

  it.each([
    ["changelog --releases release-*", 3, "no tag that HEAD contains matches release-*"],
    ["changelog attic.md", 3, "attic.md is in none of the releases"],
    ["changelog a.md b.md", 2, "raci changelog takes one path"],
  ])("%s exits with %i", async (commandLine, exitCode, message) => {
    using repository = releasedHouse();
    expect(await runIn(repository.root, commandLine)).toMatchObject({
      exitCode,
      stderr: expect.stringContaining(message),
    });
  });
});
