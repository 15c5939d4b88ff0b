import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addImport } from './commands/import.ts';

/** Adds one command to the program. Each command is a file in src/cli/commands/. */
export type AddCommand = (program: Command) => void;

/** All commands, in the order in which the help tells them. */
const COMMANDS: readonly AddCommand[] = [addCheck, addImport];

/**
 * The command line, on commander (https://github.com/tj/commander.js). Descriptions are in Arabic, then in English;
 * errors of use throw CommanderError, so that the caller decides on the exit code.
 */
export function nashraProgram(): Command {
  const program = new Command('nashra')
    .description('مكتب التحرير: اكتب وراجع وانشر. The copy desk: write, check, publish.')
    .helpOption('-h, --help', 'هذه المساعدة (this help)')
    .helpCommand('help [command]', 'مساعدة أمر (help of a command)')
    .exitOverride()
    .showHelpAfterError();
  for (const add of COMMANDS) add(program);
  // Commands take over what was set before they were added; this says it of those added by name too.
  const inherit = (commands: readonly Command[]): void => {
    for (const command of commands) {
      command.exitOverride().showHelpAfterError().helpOption('-h, --help', 'هذه المساعدة (this help)');
      inherit(command.commands);
    }
  };
  inherit(program.commands);
  return program;
}
