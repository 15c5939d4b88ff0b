/** One thing that `nashra doctor` looked at. */
export interface Finding {
  /** Its name for programs: `node`, `packages`, `git`. */
  name: string;
  /** `fail`: nothing can be built or written; `warn`: it works, but not as it should. */
  status: 'ok' | 'warn' | 'fail';
  /** What was found, in Arabic. */
  message: string;
  /** What to do, in Arabic; with every `warn` and `fail`. */
  remedy?: string;
}

/** Something as it should be. */
export function fine(name: string, message: string): Finding {
  return { name, status: 'ok', message };
}

/** Something that is not as it should be. */
export function amiss(name: string, status: 'warn' | 'fail', message: string, remedy: string): Finding {
  return { name, status, message, remedy };
}
