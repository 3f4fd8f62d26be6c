export { configJsonSchema } from "./schema/config-schema.ts";
