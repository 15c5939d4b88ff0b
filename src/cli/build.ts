import { keepCompiled } from './compiled.ts';

keepCompiled();
await import('./build-command.ts');
