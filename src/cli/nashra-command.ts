import path from 'node:path';
import { CommanderError } from 'commander';
import { diskFailure } from '../building/failure.ts';
import { projectPaths } from '../paths.ts';
import { ContentError } from '../problems.ts';
import { CommandFailure } from './failure.ts';
import { complain, tell } from './output.ts';
import { nashraProgram } from './program.ts';

/**
 * `npx nashra …`: what authors and editors run. Exit codes: 0 done and nothing wrong, 1 something wrong in the content
 * or on the disk (told, and nothing lost), 2 called in a wrong way. With `--json` a failure is one object too:
 * `{ "error", "remedy", "problems" }`.
 */
const json = process.argv.includes('--json');

// From any folder of the project: paths on the command line are those of the folder where it was called (called-in.ts).
process.chdir(path.resolve(import.meta.dirname, '../..'));

// `nashra list | head` closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

let told = '';

try {
  const program = nashraProgram((error) => {
    told = error;
    complain(json, error);
  });
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and the version are asked for and end well; commander has already said what is wrong with the rest.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    if (error.exitCode !== 0) tell(json, { error: told || error.message }, '');
  } else if (error instanceof CommandFailure) {
    const { message, remedy, problems, exitCode } = error;
    complain(json, error.text());
    tell(json, { error: message, remedy, problems }, '');
    process.exitCode = exitCode;
  } else {
    const text = error instanceof ContentError ? error.message : diskFailure(error, projectPaths());
    if (text === undefined) throw error;
    complain(json, text);
    tell(json, { error: text, problems: error instanceof ContentError ? error.problems : [] }, '');
    process.exitCode = 1;
  }
}
