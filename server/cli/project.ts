import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command is run from. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the reviewed knowledge. */
export const SEED = fileURLToPath(new URL('../../graph-seed', import.meta.url));
