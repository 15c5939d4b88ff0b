import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders that a path on the command line may be meant from: the one where the command was called (npm goes to the
 * project's and says in INIT_CWD where it was), as they are before the command itself goes to the project.
 */
export const calledIn: readonly string[] = [
  ...new Set([process.cwd(), process.env.INIT_CWD ?? process.cwd()].map((folder) => path.resolve(folder))),
];

/** The absolute path of a file or folder named on the command line: where it is, else where it was looked for first. */
export function placeMeant(name: string): string {
  const places = calledIn.map((folder) => path.resolve(folder, name));
  return places.find((place) => existsSync(place)) ?? path.resolve(name);
}
