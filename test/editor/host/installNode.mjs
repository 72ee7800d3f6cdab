import path from 'node:path';
import { cached } from './cache.mjs';
import { unpack } from './npmPackage.mjs';

/**
 * The Node that a VS Code server runs on. The platform's own package is the binary and needs no install script.
 * @param {string} pin
 * @returns {Promise<string>} the path of the binary
 */
export async function installNode(pin) {
  const version = pin.slice(pin.lastIndexOf('@') + 1);
  const home = await cached(`node-${version}`, `Node ${version}`, (folder) => unpack(pin, folder, { from: 'bin' }));
  return path.join(home, 'node');
}
