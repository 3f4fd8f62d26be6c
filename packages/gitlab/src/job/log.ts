/** Where a job writes to; the texts that reach it are inert already. */
export interface Log {
  print: (text: string) => void;
  complain: (text: string) => void;
}
