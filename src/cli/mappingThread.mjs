// A thread of its own begins as plain Node: TypeScript is taught to it first.
import { register } from 'tsx/esm/api';

register();
await import('./mappingThread.ts');
