import { fstatSync } from "node:fs";

/**
 * True when a descriptor is a terminal. Files and pipes are known by what the system says of them: Node's module for
 * terminals loads that for networks as well, which takes longer than to find and read a document.
 */
export function isTerminal(descriptor: number): boolean {
  return isDevice(descriptor) && process.getBuiltinModule("node:tty").isatty(descriptor);
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // Nobody has to open a descriptor for a program.
    return false;
  }
}
