import type { Command } from 'commander';
import { CommandFailure } from '../failure.ts';
import { tell } from '../output.ts';

/** `nashra preview`: the site as it is written, until it is stopped. */
async function preview(options: { port?: string; open?: boolean; json?: boolean }): Promise<void> {
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw CommandFailure.ofUse(
      `[--port] «${options.port ?? ''}» ليس منفذا.`,
      'اكتب عددا من 1 إلى 65535، مثل 4321',
    );
  }
  // Astro takes a second to load, which the other commands need not wait for.
  const { startDevServer } = await import('../dev-server.ts');
  const address = await startDevServer({
    quiet: true,
    ...(port !== undefined && { port }),
    ...(options.open && { open: true }),
  });
  const text = `الصحيفة كما تُكتب، وفيها المسودات والمؤجل بعلامة ظاهرة:\n  ${address}\nللإيقاف: Ctrl+C`;
  tell(options.json, { address }, text);
}

/** Adds `preview`. */
export function addPreview(program: Command): void {
  program
    .command('preview')
    .description('شاهد ما تكتب، وفيه المسودات والمؤجل (see what you write, drafts and scheduled stories too)')
    .option('--port <port>', 'المنفذ، وإلا فهو 4321 أو ما يليه (port; 4321 or the next free one)')
    .option('--open', 'افتحه في المتصفح (open it in the browser)')
    .option('--json', 'اكتب العنوان بصيغة JSON (print JSON)')
    .action(preview);
}
