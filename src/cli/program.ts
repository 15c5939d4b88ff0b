import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { speakBothLanguages } from './bilingual.ts';
import { addCheck } from './commands/check.ts';
import { addDoctor } from './commands/doctor.ts';
import { addImport } from './commands/import.ts';
import { addList } from './commands/list.ts';
import { addNew } from './commands/new.ts';
import { addPing } from './commands/ping.ts';
import { addPreview } from './commands/preview.ts';
import { addPublish, addSchedule, addUnpublish } from './commands/publish.ts';

/** Adds one command to the program. Each command is a file in src/cli/commands/. */
export type AddCommand = (program: Command) => void;

/** All commands, in the order in which the help tells them. */
const COMMANDS: readonly AddCommand[] = [
  addNew,
  addCheck,
  addPreview,
  addList,
  addPublish,
  addUnpublish,
  addSchedule,
  addImport,
  addPing,
  addDoctor,
];

/** The version in package.json. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/**
 * The command line, on commander (https://github.com/tj/commander.js). Descriptions are in Arabic, then in English;
 * errors of use throw CommanderError, so that the caller decides on the exit code. No command asks anything back.
 * @param say where commander's errors go
 */
export function nashraProgram(say: (error: string) => void): Command {
  const program = speakBothLanguages(new Command('nashra'), say)
    .description('مكتب التحرير: اكتب وراجع وانشر. The copy desk: write, check, publish.')
    .version(version(), '-V, --version', 'رقم الإصدار (version)')
    .helpCommand('help [command]', 'مساعدة أمر (help of a command)')
    .exitOverride();
  for (const add of COMMANDS) add(program);
  // Commands take over what was set before they were added; this says it of those added by name too.
  const inherit = (command: Command, name: string): void => {
    command.exitOverride().helpOption('-h, --help', 'هذه المساعدة (this help)');
    command.showHelpAfterError(`المساعدة (help): npx ${name} --help`);
    for (const one of command.commands) inherit(one, `${name} ${one.name()}`);
  };
  inherit(program, 'nashra');
  return program;
}
