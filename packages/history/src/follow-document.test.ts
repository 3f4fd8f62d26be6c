import { openRepository } from "@raci-kit/git";
import { createTestRepository } from "@raci-kit/git/testing";
import { expect, test } from "vitest";
import { followDocument } from "./follow-document.ts";
import { historyOf } from "./history-of.ts";

const table = (...rows: readonly string[]): string =>
  ["# Bakery RACI", "", "| Task | Baker | Shop |", "|---|---|---|", ...rows.map((row) => `| ${row} |`), ""].join("\n");

test("calls an activity as its last commit did, though a commit of another branch had renamed it", async () => {
  using repository = createTestRepository();
  const [heat, sell, flour] = ["Heat the big oven | R | A", "Sell bread | A | R", "Order flour | C | A"];
  repository.commit("Add duties", { "duties.md": table(heat, sell, flour) });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("Rename", { "duties.md": table("Heat the big oven early | R | A", sell, flour) });
  repository.commit("Take out", { "duties.md": table(sell, flour) });
  repository.git("checkout", "--quiet", "main");
  repository.commit("Order flour alone", { "duties.md": table(heat, sell, "Order flour | R | A") });
  repository.commit("Consult the shop", { "duties.md": table(heat, "Sell bread | A | C", "Order flour | R | A") });
  repository.write({ "duties.md": table("Sell bread | A | C", "Order flour | R | A") });
  repository.git("add", "--all");
  const tree = repository.git("write-tree");
  // Git lists the commits of the first parent first.
  const merge = repository.git("commit-tree", tree, "-p", "feature", "-p", "main", "-m", "Merge");
  const followed = await followDocument(await openRepository(repository.root, repository.environment), {
    commit: merge,
    path: "duties.md",
    firstParent: false,
    reading: {},
    comparing: {},
  });
  const gone = (followed === null ? [] : historyOf(followed).activities).filter(({ until }) => until !== null);
  expect(gone.map(({ activity, formerNames }) => [activity, formerNames])).toEqual([
    ["Heat the big oven", ["Heat the big oven early"]],
  ]);
});
