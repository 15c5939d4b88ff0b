#!/usr/bin/env node
import { CommanderError } from 'commander';
import { nashraProgram } from './program.ts';

/**
 * `npx nashra …`: what authors and editors run. Exit codes: 0 done and nothing wrong, 1 something wrong in the content
 * or on the disk (told, and nothing lost), 2 called in a wrong way.
 */
try {
  await nashraProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and the version are asked for and end well; commander has already said what is wrong with the rest.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
