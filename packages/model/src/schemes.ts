import type { Duty } from "./duty.ts";
import type { RoleDefinition, RoleScheme } from "./scheme.ts";

const accountable = role("A", "Accountable", "accountable");
const responsible = role("R", "Responsible", "responsible");
const consulted = role("C", "Consulted", "consulted");
const informed = role("I", "Informed", "informed");
const supporting = role("S", "Supporting", "supporting");
const driver = role("D", "Driver", "responsible");

/** The scheme a document is read with when nothing says otherwise. */
export const raci: RoleScheme = scheme("RACI", [responsible, accountable, consulted, informed]);

/**
 * The schemes known without configuration, the most common first.
 * Letters and meanings follow common project-management usage; a document's legend may overrule them.
 */
export const builtInSchemes: readonly RoleScheme[] = [
  raci,
  scheme("RASCI", [responsible, accountable, supporting, consulted, informed]),
  scheme("DACI", [driver, role("A", "Approver", "accountable"), role("C", "Contributor", "consulted"), informed]),
  scheme("RACIO", [responsible, accountable, consulted, informed, role("O", "Omitted", "other")]),
  scheme("RACIQ", [responsible, accountable, consulted, informed, role("Q", "Quality reviewer", "other")]),
  scheme("RACI-VS", [
    responsible,
    accountable,
    consulted,
    informed,
    role("V", "Verifier", "other"),
    role("S", "Signatory", "other"),
  ]),
  scheme("CAIRO", [consulted, accountable, informed, responsible, role("O", "Omitted", "other")]),
  scheme("RAPID", [
    role("R", "Recommend", "responsible"),
    role("A", "Agree", "other"),
    role("P", "Perform", "supporting"),
    role("I", "Input", "consulted"),
    role("D", "Decide", "accountable"),
  ]),
  scheme("PACSI", [
    role("P", "Perform", "responsible"),
    accountable,
    role("C", "Control", "other"),
    role("S", "Suggest", "consulted"),
    informed,
  ]),
  scheme("DRASCI", [role("D", "Driver", "supporting"), responsible, accountable, supporting, consulted, informed]),
];

/** Names under which the built-in schemes are also known. */
const synonyms: Readonly<Record<string, string>> = {
  ARCI: "RACI",
  RASIC: "RASCI",
  RACIS: "RASCI",
  RASI: "RASCI",
  RACIVS: "RACI-VS",
  "CAIRO/RACIO": "RACIO",
};

/** The built-in scheme called `name` (any case, synonyms such as `RASIC` included), or `undefined`. */
export function findScheme(name: string): RoleScheme | undefined {
  const wanted = name.toUpperCase();
  const canonical = synonyms[wanted] ?? wanted;
  return builtInSchemes.find((candidate) => candidate.name === canonical);
}

function scheme(name: string, roles: readonly RoleDefinition[]): RoleScheme {
  return { name, roles };
}

function role(letter: string, name: string, duty: Duty): RoleDefinition {
  return { letter, name, duty };
}
