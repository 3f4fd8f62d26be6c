import type { Plugin } from "rolldown";
import { type ESTree, Visitor } from "rolldown/utils";

const beyondAscii = /[^\p{ASCII}]/u;

/**
 * Writes each `String.raw` template with characters beyond ASCII as a plain template of the same value: there they can be
 * escaped, which the bundler does not do in the other. One within another is left as it is.
 */
export function plainTemplates(): Plugin {
  return {
    name: "plain templates",
    transform: {
      filter: { code: "String.raw" },
      handler(code) {
        let written = "";
        let end = 0;
        const visitor = new Visitor({
          TaggedTemplateExpression(template) {
            if (template.start < end || !isRaw(template)) return;
            written += code.slice(end, template.start) + plainTemplate(template.quasi, code);
            ({ end } = template);
          },
        });
        visitor.visit(this.parse(code, { lang: "ts" }));
        return end === 0 ? null : written + code.slice(end);
      },
    },
  };
}

function isRaw({ tag, quasi }: ESTree.TaggedTemplateExpression): boolean {
  const isStringRaw =
    tag.type === "MemberExpression" &&
    tag.object.type === "Identifier" &&
    tag.object.name === "String" &&
    tag.property.type === "Identifier" &&
    tag.property.name === "raw";
  return isStringRaw && quasi.quasis.some(({ value }) => beyondAscii.test(value.raw));
}

function plainTemplate({ quasis, expressions }: ESTree.TemplateLiteral, code: string): string {
  const parts = quasis.map(({ value }, index) => {
    const expression = expressions[index];
    return escaped(value.raw) + (expression === undefined ? "" : `\${${code.slice(expression.start, expression.end)}}`);
  });
  return `\`${parts.join("")}\``;
}

/** Text as it stands in a plain template. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`$]/gu, String.raw`\$&`).replaceAll(/[^\p{ASCII}]/gu, (character) =>
    character
      .split("")
      .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
