import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** What is fetched once, and what runs leave to look at; git ignores it. */
export const CACHE = path.join(PROJECT, '.vscode-test');

/** The sample workspace. */
export const SEEDS = path.join(PROJECT, 'seeds');
