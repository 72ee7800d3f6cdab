// The VS Code server, taken out of a code-server package and trimmed to what it imports.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.mjs';
import { installDependencies, unpack } from './npmPackage.mjs';
import { overridesOf } from './shrinkwrap.mjs';
import { NODE_PTY, RIPGREP } from './versions.mjs';

/** What the server, the extension host, the file watcher, the terminal and the page import. The rest is telemetry,
 * chat, containers and other platforms. A name that a version doesn't know is passed over. */
const MODULES = `
  @microsoft/1ds-core-js @microsoft/1ds-post-js @parcel/watcher @vscode/deviceid @vscode/iconv-lite-umd
  @vscode/native-watchdog @vscode/proxy-agent @vscode/spdlog @vscode/tree-sitter-wasm @vscode/vscode-languagedetection
  @xterm/addon-clipboard @xterm/addon-image @xterm/addon-ligatures @xterm/addon-progress @xterm/addon-search
  @xterm/addon-serialize @xterm/addon-unicode11 @xterm/addon-webgl @xterm/headless @xterm/xterm cookie
  http-proxy-agent https-proxy-agent jschardet katex minimist native-watchdog node-pty tas-client tas-client-umd
  vscode-oniguruma vscode-regexpp vscode-textmate ws yauzl yazl`
  .trim()
  .split(/\s+/);

/** Built-in extensions nobody needs here. Only those without a build for the web may go: the page lists the others by
 * name and would ask for them in vain. */
const EXTENSIONS_LEFT_OUT = `
  copilot debug-auto-launch debug-server-ready github grunt gulp jake mermaid-markdown-features
  microsoft-authentication ms-vscode.js-debug ms-vscode.js-debug-companion node_modules php-language-features
  terminal-suggest tunnel-forwarding`
  .trim()
  .split(/\s+/);

/**
 * @param {string} version of VS Code
 * @param {string} pin of the package that carries it
 * @returns {Promise<string>} the folder of the server
 */
export function installServer(version, pin) {
  return cached(`server-${version}`, `VS Code ${version} (server)`, async (folder) => {
    const except = ['*.map', ...EXTENSIONS_LEFT_OUT.map((name) => `package/lib/vscode/extensions/${name}`)];
    await unpack(pin, folder, { from: 'lib/vscode', except });
    trimDependencies(folder);
    await installDependencies(folder);
    placeRipgrep(path.join(folder, 'node_modules'));
    replaceNatives(folder);
    removeOtherPlatforms(path.join(folder, 'node_modules/node-pty'));
  });
}

/** @param {string} folder */
function trimDependencies(folder) {
  const manifest = path.join(folder, 'package.json');
  const shrinkwrap = path.join(folder, 'npm-shrinkwrap.json');
  const { name, version, type, dependencies: all } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const { packages } = JSON.parse(fs.readFileSync(shrinkwrap, 'utf8'));

  /** @type {Record<string, string>} */
  const dependencies = { [RIPGREP.package]: RIPGREP.version };
  for (const module of MODULES) if (all[module]) dependencies[module] = packages[`node_modules/${module}`].version;
  if (dependencies['node-pty']?.startsWith('1.1.')) dependencies['node-pty'] = NODE_PTY;

  const overrides = overridesOf(packages, dependencies);
  fs.rmSync(shrinkwrap);
  fs.writeFileSync(manifest, JSON.stringify({ name, version, type, private: true, dependencies, overrides }, null, 2));
}

/**
 * VS Code looks for ripgrep in a package that fetches it while it installs; 1.100 and 1.139 name it differently.
 * @param {string} modules
 */
function placeRipgrep(modules) {
  const binary = path.join(modules, RIPGREP.package, 'bin/rg');
  for (const place of ['@vscode/ripgrep/bin/rg', '@vscode/ripgrep-universal/bin/linux-x64/rg']) {
    const [scope, name, ...rest] = place.split('/');
    const module = path.join(modules, String(scope), String(name));
    const target = path.join(module, ...rest);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(binary, target);
    fs.chmodSync(target, 0o755);
    placeModule(module, ripgrepModule(rest.join('/')));
  }
}

/** @param {string} place */
function ripgrepModule(place) {
  return `const path = require('node:path').join(__dirname, '${place}');
exports.rgPath = exports.rgUniversalPath = path;
exports.resolveRgPath = () => path;
`;
}

/** @param {string} folder */
function replaceNatives(folder) {
  const modules = path.join(folder, 'node_modules');
  replaceEntry(path.join(modules, '@vscode/spdlog'), 'spdlog.js');
  replaceEntry(path.join(modules, '@vscode/native-watchdog'), 'watchdog.js');
  replaceEntry(path.join(modules, 'native-watchdog'), 'watchdog.js');
  const copyfile = path.join(folder, 'extensions/git/node_modules/@vscode/fs-copyfile');
  placeModule(copyfile, fs.readFileSync(stub('fsCopyfile.js'), 'utf8'));
}

/** @param {string} pty */
function removeOtherPlatforms(pty) {
  const prebuilds = path.join(pty, 'prebuilds');
  const others = fs.readdirSync(prebuilds).filter((platform) => !platform.startsWith('linux'));
  const folders = [...others.map((platform) => path.join(prebuilds, platform)), path.join(pty, 'third_party')];
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} module
 * @param {string} stand
 */
function replaceEntry(module, stand) {
  if (fs.existsSync(module)) fs.copyFileSync(stub(stand), path.join(module, 'index.js'));
}

/**
 * @param {string} folder
 * @param {string} source
 */
function placeModule(folder, source) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: path.basename(folder), main: 'index.js' }),
  );
  fs.writeFileSync(path.join(folder, 'index.js'), source);
}

/** @param {string} name */
function stub(name) {
  return fileURLToPath(new URL(`./stubs/${name}`, import.meta.url));
}
