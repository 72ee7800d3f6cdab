// A running VS Code server with its front door: an address that any browser can open.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openFrontDoor } from './frontDoor.mjs';
import { scratchFolder } from './scratch.mjs';
import { launch } from './serverProcess.mjs';
import { writeSettings } from './settings.mjs';
import { withDevelopment } from './workbenchPage.mjs';

/**
 * @typedef {object} HostOptions
 * @property {string} [folder] or a `.code-workspace` file, or the URI of a folder
 * @property {import('./workbenchPage.mjs').Development} development
 * @property {import('./settings.mjs').Settings} settings
 * @property {boolean} [trust] whether VS Code asks before it trusts a workspace
 * @property {string} [vsix] a package to install
 * @property {Record<string, string>} [env] for the extension host
 * @property {number} [port]
 */

/**
 * @typedef {object} ServerHost
 * @property {string} url
 * @property {() => string} log what the server said
 * @property {(pattern: RegExp) => Promise<string>} logged resolves with the line of the log that matches
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./serverParts.mjs').ServerParts} parts
 * @param {HostOptions} options
 * @returns {Promise<ServerHost>}
 */
export async function openServerHost(parts, options) {
  const { folder: data, remove } = scratchFolder();
  fs.mkdirSync(path.join(data, 'tmp'));
  writeSettings(path.join(data, 'data'), options.settings);
  const env = serverEnvironment(data, options.env);
  if (options.vsix) await install(options.vsix, parts, data, env);

  const secret = crypto.randomBytes(16).toString('hex');
  const server = launch(parts, serverArguments(data, secret, options), env);
  const port = await Promise.race([server.logged(/Extension host agent listening on (\d+)/), endedEarly(server)]);
  const door = await openFrontDoor(
    Number(port),
    (html, authority) => withDevelopment(html, authority, options.development),
    options.port,
  );
  return {
    url: `http://localhost:${door.port}/?${addressQuery(secret, options.folder)}`,
    log: server.log,
    logged: server.logged,
    close: async () => {
      door.close();
      await server.stop();
      remove();
    },
  };
}

/**
 * @param {string} vsix
 * @param {import('./serverParts.mjs').ServerParts} parts
 * @param {string} data
 * @param {NodeJS.ProcessEnv} env
 */
async function install(vsix, parts, data, env) {
  const installation = launch(parts, ['--server-data-dir', data, '--install-extension', path.resolve(vsix)], env);
  if ((await installation.ended) !== 0) throw new Error(`${vsix} could not be installed:\n${installation.log()}`);
}

/**
 * @param {string} data
 * @param {string} secret keeps other users of the machine out
 * @param {HostOptions} options
 */
function serverArguments(data, secret, { trust }) {
  const args = ['--host', '127.0.0.1', '--port', '0', '--connection-token', secret, '--server-data-dir', data];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-update-check');
  return trust ? args : [...args, '--disable-workspace-trust'];
}

/**
 * @param {string} data
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(data, more) {
  const inherited = { ...process.env };
  delete inherited['VSCODE_IPC_HOOK_CLI'];
  // Its sockets and temporary files go where they are removed with all the rest.
  const places = { XDG_RUNTIME_DIR: data, TMPDIR: path.join(data, 'tmp') };
  return { ...inherited, ...places, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...more };
}

/**
 * @param {string} secret
 * @param {string} [folder]
 */
function addressQuery(secret, folder) {
  const query = new URLSearchParams({ tkn: secret });
  if (!folder) query.set('ew', 'true');
  else if (folder.endsWith('.code-workspace')) query.set('workspace', path.resolve(folder));
  else query.set('folder', /^[\w-]{2,}:/.test(folder) ? folder : path.resolve(folder));
  return query;
}

/**
 * @param {import('./serverProcess.mjs').ServerProcess} server
 * @returns {Promise<never>}
 */
async function endedEarly(server) {
  await server.ended;
  throw new Error(`The VS Code server did not start:\n${server.log()}`);
}
