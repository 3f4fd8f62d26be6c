import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/*
 * Draws the comment on a pull request that brings the second version of the demonstration model, as people see it, into
 * docs/images/comment.png. It takes a Chromium: the one that the variable CHROMIUM names, else /usr/bin/chromium.
 */

const root = path.join(import.meta.dirname, "..");
const versions = ["1.0.0.md", "2.0.0.md"].map((name) => path.join(root, "models/devops-platform", name));
const picture = path.join(root, "docs/images/comment.png");
const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const width = 920;
/** Rows above this height say what the picture is about. */
const height = 1340;

const style = `
  body { margin: 0; padding: 24px; background: #fff; font: 14px/1.5 "Noto Sans", sans-serif; color: #1f2328; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
  .author b { color: #1f2328; }
  .body { padding: 4px 16px 16px; }
  h3 { font-size: 17px; line-height: 1.35; margin: 16px 0 12px; }
  h4 { font-size: 15px; margin: 20px 0 8px; }
  table { border-collapse: collapse; margin: 8px 0 16px; width: 100%; }
  th, td { border: 1px solid #d1d9e0; padding: 5px 10px; text-align: left; vertical-align: top; }
  th { font-weight: 600; } tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #eff1f3; border-radius: 4px; padding: 1px 5px; font-size: 12px; }
  a { color: #0969da; text-decoration: none; } summary { cursor: pointer; }
`;

const folder = mkdtempSync(path.join(tmpdir(), "raci-kit-picture-"));
try {
  const html = micromark(reviewOfDemonstration(folder), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const page = path.join(folder, "comment.html");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="comment"><div class="author"><b>raci-kit</b> commented</div><div class="body">${html}</div></div>`,
  );
  mkdirSync(path.dirname(picture), { recursive: true });
  const switches = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
  ];
  const size = [`--window-size=${width},${height}`, "--force-device-scale-factor=1.5"];
  execFileSync(
    chromium,
    [...switches, ...quiet, ...size, `--user-data-dir=${folder}/profile`, `--screenshot=${picture}`, page],
    { stdio: "ignore" },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The comment on the change from one published version to the next, made by the command line in a repository of its own. */
function reviewOfDemonstration(place: string): string {
  const repository = path.join(place, "repository");
  const git = (...words: string[]): string => execFileSync("git", words, { cwd: repository, encoding: "utf8" });
  mkdirSync(path.join(repository, "models"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Author");
  git("config", "user.email", "author@example.com");
  for (const [index, version] of versions.entries()) {
    copyFileSync(version, path.join(repository, "models/devops-platform.md"));
    git("add", ".");
    git("commit", "--quiet", "--message", `Version ${index + 1}`);
  }
  const program = path.join(root, "packages/cli/dist/main.js");
  const filesAt = "https://github.com/harbourline/duties/blob/main";
  const words = [program, "review", "--base", "HEAD~1", "--format", "markdown", "--files-at", filesAt];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: repository, encoding: "utf8" });
  if (stdout === "") throw new Error(`raci review printed nothing: ${stderr}`);
  return stdout;
}
