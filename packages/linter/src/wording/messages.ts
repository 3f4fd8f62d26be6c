/** The sentences of a rule by their ids; `{name}` stands for what the rule fills in. */
export type MessageTemplates = Readonly<Record<string, string>>;

/** What stands in place of placeholders, by their names. */
export type MessageData = Readonly<Record<string, string | number>>;

/** The names between braces in `Template`. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** One of the sentences of `Templates`, with a value for each of its placeholders. */
export type Sentence<Templates extends MessageTemplates> = {
  [Id in keyof Templates & string]: {
    message: Id;
    data: Readonly<Record<Placeholder<Templates[Id]>, string | number>>;
  };
}[keyof Templates & string];

/**
 * Words the sentence `id` of `templates`: fills its placeholders and starts it with a capital letter.
 * Values are put in as they are, braces in them included.
 *
 * @throws {TypeError} when there is no such sentence, or no value for one of its placeholders.
 */
export function wordMessage(templates: MessageTemplates, id: string, data: MessageData): string {
  const template = templates[id];
  if (template === undefined) {
    throw new TypeError(`No message "${id}", expected one of: ${Object.keys(templates).join(", ")}.`);
  }
  const text = template.replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) {
      throw new TypeError(`No value for ${placeholder} in the message "${id}", expected one named "${name}".`);
    }
    return String(value);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
