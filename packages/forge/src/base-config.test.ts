import path from "node:path";
import { defaultConfig, type ResolvedConfig } from "@raci-kit/config";
import { describe, expect, it } from "vitest";
import { baseConfig, type ReadBase } from "./base-config.ts";

const workspace = path.resolve("/checkout");

/** The configuration of a base revision with these files. */
function configOf(files: Readonly<Record<string, string>>, file: string | null = null): Promise<ResolvedConfig> {
  const readBase: ReadBase = (paths) => {
    const found = paths.find((each) => Object.hasOwn(files, each));
    return Promise.resolve(found === undefined ? null : { path: found, text: files[found] ?? "" });
  };
  return baseConfig(readBase, { file, workspace });
}

describe("the configuration of the base", () => {
  it("is made of what it extends in the same commit", async () => {
    const config = await configOf({
      "raci.config.yaml": "extends: ./shared/base.toml\n",
      "shared/base.toml": 'extends = "../rules.json"\npreset = "strict"\n',
      "rules.json": '{ "rules": { "known-role": "off" } }',
    });
    expect([config.preset, config.rules["known-role"]?.severity]).toEqual(["strict", "off"]);
    expect(config.path).toBe(path.join(workspace, "raci.config.yaml"));
  });

  it("may stand in package.json", async () => {
    expect((await configOf({ "package.json": '{ "raci": { "preset": "legacy" } }' })).preset).toBe("legacy");
    expect(await configOf({ "package.json": '{ "devDependencies": { "raci": "1.0.0" } }' })).toBe(defaultConfig);
  });

  it.each(["raci.config.js", "raci.config.ts"])("is never a program: %s", async (name) => {
    await expect(configOf({ [name]: "export default {}" })).rejects.toThrow(`${name}: Found a program, expected data`);
    await expect(configOf({ "raci.config.yml": `extends: ./${name}`, [name]: "export default {}" })).rejects.toThrow(
      'raci.config.yml:1:10 extends: Found "./raci.config',
    );
  });

  it("stays within the repository", async () => {
    await expect(configOf({ "raci.config.yml": "extends: ../secrets.yaml" })).rejects.toThrow(
      'Found "../secrets.yaml": found a path that leads out of the repository, expected one within.',
    );
  });

  it("is the default where there is none", async () => {
    expect(await configOf({})).toBe(defaultConfig);
    await expect(configOf({}, "ours.yaml")).rejects.toThrow("The base revision has no ours.yaml");
  });
});
