import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { projectPaths } from '../paths.ts';
import { site } from '../site.ts';

/** `npm run preview`: serves what was built, on port 4321 or the next free one, and prints the address. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (!existsSync(projectPaths().out)) {
  console.error('لا موقع مبنيّ بعد. ابنه أولا: npm run build');
  process.exit(1);
}
const server = await preview({ logLevel: 'warn' });
console.log(`\n  ${site().name}: http://localhost:${server.port}${site().base}\n`);
await server.closed();
