import { preview } from 'astro';
import { site } from '../site.ts';

/** `npm run preview`: serves what was built, on port 4321 or the next free one, and prints the address. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const server = await preview({ logLevel: 'warn' });
console.log(`\n  ${site().name}: http://localhost:${server.port}${site().base}\n`);
await server.closed();
