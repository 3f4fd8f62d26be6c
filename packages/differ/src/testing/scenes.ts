import { partyKeys } from "../matching/names.ts";
import { emptyPairing, type Pairing } from "../matching/pairing.ts";
import type { Scene } from "../matching/scene.ts";
import { layOut, type Side } from "../matching/side.ts";
import { weightsIn } from "../matching/whole.ts";
import { type MatrixSketch, modelOf } from "./models.ts";

/** A document laid out for matching. */
export function sideOf(...matrices: readonly MatrixSketch[]): Side {
  const model = modelOf(matrices);
  return layOut(model, partyKeys([model]));
}

/** A matrix for two parties; each row is written as `Activity | A | R`, and may stand below a divider. */
export function sketch(rows: readonly string[], groups: readonly string[] = []): MatrixSketch {
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  return { parties: ["Kim", "Lee"], rows: cells, groups };
}

/** A matrix of activities in which nobody holds anything. */
export function namesOnly(...names: readonly string[]): MatrixSketch {
  return { parties: ["Kim", "Lee"], rows: names.map((name) => [name, "", ""]) };
}

/** A pairing of these items. */
export function pairingOf(...pairs: readonly (readonly [before: number, after: number])[]): Pairing {
  return {
    ...emptyPairing(),
    afterOf: new Map(pairs),
    beforeOf: new Map(pairs.map(([before, after]) => [after, before] as const)),
  };
}

/** Two revisions in which the first matrices are a pair, with these rows matched. */
export function sceneOf(
  before: Side,
  after: Side,
  ...pairs: readonly (readonly [before: number, after: number])[]
): Scene {
  return {
    before,
    after,
    matrices: pairingOf([0, 0]),
    rows: pairingOf(...pairs),
    parties: pairingOf([0, 0], [1, 1]),
    whole: { before, after },
    weights: weightsIn({ before, after }),
    areStrangers: () => false,
  };
}
