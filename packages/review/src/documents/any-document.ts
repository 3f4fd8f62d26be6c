// A file of its own, so that a program can load it apart: with all of its parsers.
export { readDocument as readAnyDocument } from "@raci-kit/markdown";
