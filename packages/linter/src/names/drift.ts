import type { ResponsibilityModel } from "@raci-kit/model";
import type { NamedParty } from "../context.ts";
import type { Noted } from "../rule/project-rule.ts";
import { namesOf } from "./configured-parties.ts";
import { namedParties, type NamedPlaces } from "./named-parties.ts";
import { partyKey, partyWords } from "./party-words.ts";
import { isSlip, slipKeys } from "./slips.ts";

/** A document, and the parties that it names. */
export type NamingDocument = Noted<readonly NamedPlaces[]>;

/** A name of a party in one document. */
interface PartyPlace {
  document: NamingDocument;
  party: NamedPlaces;
}

/** A name that looks like the usual name of the same party; one for each document. */
export interface Drift extends PartyPlace {
  usual: PartyPlace;
}

/** One spelling of a name, and where it is used. */
interface Spelling {
  name: string;
  /** By the documents that use it. */
  places: Map<NamingDocument, PartyPlace>;
  matrices: number;
  isConfigured: boolean;
}

/** Spellings of one name, the usual one first. */
type Family = readonly [usual: Spelling, ...others: Spelling[]];

/** Names that look like another, more usual name in the same documents. Names of the configuration are right as they are. */
export function driftingParties(documents: readonly NamingDocument[], configured: readonly NamedParty[] = []): Drift[] {
  const known = new Set(configured.flatMap(namesOf));
  const spellings = collectSpellings(documents, known);
  const families = [...Map.groupBy(spellings, ({ name }) => partyKey(name)).values()].flatMap(asFamily);
  const unlike = families.flatMap(([usual, ...others]) => others.map((other) => ({ other, usual })));
  const slips = slippedFamilies(families).flatMap(({ family, usual }) => family.map((other) => ({ other, usual })));
  const usualOf = new Map([...unlike, ...slips].map(({ other, usual }) => [other, usual]));
  return [...usualOf].flatMap(([other, usual]) =>
    other.isConfigured || areSideBySide(other, usual) ? [] : driftsOf(other, usual),
  );
}

/**
 * Every party of some documents, the most used first: by its most usual name, with the other names that look like it.
 * Names that stand side by side in one matrix are two parties.
 */
export function partyFamilies(models: readonly ResponsibilityModel[]): NamedParty[] {
  const documents = models.map((model): NamingDocument => ({ path: model.path, notes: namedParties(model) }));
  const spellings = collectSpellings(documents, new Set());
  const families = [...Map.groupBy(spellings, ({ name }) => partyKey(name)).values()].flatMap(asFamily);
  const slips = new Map(slippedFamilies(families).map(({ family, usual }) => [family, usual]));
  const usualOf = new Map(
    families.flatMap((family) => family.map((spelling) => [spelling, slips.get(family) ?? family[0]] as const)),
  );
  const meant = (spelling: Spelling): Spelling => {
    const usual = usualOf.get(spelling) ?? spelling;
    return usual === spelling || areSideBySide(spelling, usual) ? spelling : meant(usual);
  };
  return [...Map.groupBy(spellings, meant)]
    .toSorted(([left], [right]) => byUse(left, right))
    .map(([usual, members]) => ({
      name: usual.name,
      aliases: members.filter((member) => member !== usual).map(({ name }) => name),
    }));
}

function collectSpellings(documents: readonly NamingDocument[], known: ReadonlySet<string>): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const document of documents) {
    for (const party of document.notes) {
      const { name } = party;
      const spelling = spellings.get(name) ?? {
        name,
        places: new Map<NamingDocument, PartyPlace>(),
        matrices: 0,
        isConfigured: known.has(name),
      };
      spellings.set(name, spelling);
      spelling.matrices += party.matrices;
      spelling.places.set(document, { document, party });
    }
  }
  return [...spellings.values()];
}

function asFamily(spellings: readonly Spelling[]): Family[] {
  const [usual, ...others] = spellings.toSorted(byUse);
  return usual === undefined ? [] : [[usual, ...others]];
}

/** What the configuration lists before what most matrices use; among equals the first in the documents. */
function byUse(left: Spelling, right: Spelling): number {
  return Number(right.isConfigured) - Number(left.isConfigured) || right.matrices - left.matrices;
}

/** The families whose name is, but for a slip, the name of a family that is used more. */
function slippedFamilies(families: readonly Family[]): { family: Family; usual: Spelling }[] {
  const byKey = new Map<string, Family>();
  const ordered = families.toSorted(([left], [right]) => byUse(left, right));
  return ordered.flatMap((family) => {
    const words = partyWords(family[0].name);
    const keys = slipKeys(words);
    const near = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    keys.filter((key) => !byKey.has(key)).forEach((key) => byKey.set(key, family));
    const isNear = near !== undefined && isSlip(words, partyWords(near[0].name));
    return isNear ? [{ family, usual: near[0] }] : [];
  });
}

/** Two names in one matrix are two parties, whatever they look like. */
function areSideBySide(left: Spelling, right: Spelling): boolean {
  return [...left.places].some(([document, { party }]) => {
    const beside = new Set(right.places.get(document)?.party.listedIn);
    return party.listedIn.some((matrix) => beside.has(matrix));
  });
}

function driftsOf({ places }: Spelling, usual: Spelling): Drift[] {
  const [first] = usual.places.values();
  return [...places].flatMap(([document, place]) => {
    const nearest = usual.places.get(document) ?? first;
    return nearest === undefined ? [] : [{ ...place, usual: nearest }];
  });
}
