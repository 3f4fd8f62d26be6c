// A file of its own, so that it is loaded apart: with git.
export { documentsAt } from "@raci-kit/review";
