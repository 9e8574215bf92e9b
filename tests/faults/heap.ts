import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes that are held once what nobody holds is gone. */
export function heapAfterCollection(): number {
  if (typeof collect !== 'function') throw new Error('this Node can not be told to collect');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
