import type { ChangeContent } from "@raci-kit/model";

/** What a change says beyond names and texts, with its keys in their fixed order. */
export function contentJson(content: ChangeContent): ChangeContent {
  switch (content.type) {
    case "activity": {
      const { type, raw, group, assignments } = content;
      const cells = assignments.map(({ party, roles, duties, raw: cell }) => ({ party, roles, duties, raw: cell }));
      return { type, raw, group, assignments: cells };
    }
    case "matrix": {
      const { type, orientation, scheme, parties } = content;
      return { type, orientation, scheme, parties: parties.map(({ name, raw }) => ({ name, raw })) };
    }
    case "document": {
      const { type, version, updated, scheme, metadata, legend } = content;
      return {
        type,
        version,
        updated,
        scheme,
        metadata: metadata.map(({ key, value }) => ({ key, value })),
        legend: legend.map(({ letter, duty, text }) => ({ letter, duty, text })),
      };
    }
    case "legend":
      return { type: content.type, duty: content.duty };
    case "metadata":
      return { type: content.type, states: content.states };
  }
}
