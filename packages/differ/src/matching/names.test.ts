import { describe, expect, it } from "vitest";
import type { Aliases } from "../options.ts";
import { modelOf } from "../testing/models.ts";
import { activityAliasKeys, partyKeys } from "./names.ts";

/** Tells whether names are one party where tables have these parties. */
function areOne(names: readonly string[], tables: readonly string[][] = [], known: readonly Aliases[] = []): boolean {
  const keyOf = partyKeys([modelOf(tables.map((parties) => ({ parties, rows: [] })))], known);
  return new Set(names.map(keyOf)).size === 1;
}

describe("party names", () => {
  const aliases = [{ name: "Customer", aliases: ["Client", "Kunde"] }];

  it.each<[string, string[], string[][]?, Aliases[]?]>([
    ["differ in case", ["Team Lead", "team lead"]],
    ["differ in signs", ["Team-Lead", "Team Lead"]],
    ["differ in spaces", ["DevOps", "Dev Ops"]],
    ["differ in a plural", ["Customer", "Customers"]],
    ["differ in a plural within", ["Customers' Board", "Customer Board"]],
    ["differ in a plural of other tables", ["Customer", "Customers"], [["Customer"], ["Customers", "Provider"]]],
    ["are repeated in one table", ["Ops", "OPS"], [["Ops", "Ops"]]],
    ["are aliases", ["Customer", "Client", "Kunde"], [], aliases],
    ["are aliases in the plural", ["customers", "clients"], [], aliases],
  ])("are one where they %s", (_how, names, tables, known) => {
    expect(areOne(names, tables, known)).toBe(true);
  });

  it.each<[string, string[], string[][]?, Aliases[]?]>([
    ["are others", ["Customer", "Provider"]],
    ["end in one letter of a short word", ["Ops", "Op"]],
    ["end in a double letter", ["Boss", "Bos"]],
    ["have the letter in the middle", ["Testsuite", "Testuite"]],
    ["head two columns of one table", ["Customer", "Customers"], [["Customer", "Customers"]]],
    ["head two columns of one table, apart from spaces", ["Dev Ops", "DevOps"], [["Dev Ops", "DevOps"]]],
    ["head two columns of one table, apart from case", ["Ops", "OPS"], [["Ops", "OPS"]]],
    ["are spelled like columns that differ in case", ["Ops", "ops"], [["Ops", "OPS"]]],
    ["are aliases of others", ["Client", "Provider"], [], aliases],
  ])("are two where they %s", (_how, names, tables, known) => {
    expect(areOne(names, tables, known)).toBe(false);
  });

  it("count as written rather than as an alias where only case tells them apart", () => {
    const known = [{ name: "Operations", aliases: ["Ops"] }];
    expect(areOne(["Operations", "Ops"], [["Kim", "Ops"]], known)).toBe(true);
    expect(areOne(["Operations", "Ops"], [["OPS", "Ops"]], known)).toBe(false);
  });
});

describe("activity names", () => {
  const keyOf = activityAliasKeys([{ name: "Restore data", aliases: ["Disaster recovery"] }]);

  it("have the key of their alias, whatever case and signs", () => {
    expect(keyOf("Disaster recovery")).toBe(keyOf("Restore data"));
    expect(keyOf("disaster-recovery")).toBe(keyOf("Restore data"));
    expect(keyOf("Restore data")).not.toBeNull();
  });

  it("have none where nobody configured any", () => {
    expect(keyOf("Rake the leaves")).toBeNull();
    expect(activityAliasKeys()("Restore data")).toBeNull();
  });
});
