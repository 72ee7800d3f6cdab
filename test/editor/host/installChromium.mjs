import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { unpack } from './npmPackage.mjs';
import { CHROMIUM, FONTS } from './versions.mjs';

const run = promisify(execFile);
const decompress = promisify(brotliDecompress);

/** Libraries a bare machine lacks, software WebGL, and a fallback font. */
const ARCHIVES = ['al2023', 'swiftshader', 'fonts'];

/**
 * @typedef {object} Chromium
 * @property {string} executable
 * @property {Record<string, string>} env where it finds its libraries and fonts
 */

/** @returns {Promise<Chromium>} */
export async function installChromium() {
  const version = CHROMIUM.slice(CHROMIUM.lastIndexOf('@') + 1);
  const home = await cached(`chromium-${version}`, `Chromium ${version} and fonts`, build);
  return {
    executable: path.join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(home, 'lib'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
  };
}

/**
 * @param {string} folder
 * @param {string} home
 */
async function build(folder, home) {
  const packed = path.join(folder, 'packed');
  fs.mkdirSync(packed);
  await unpack(CHROMIUM, packed, { from: 'bin' });
  fs.writeFileSync(path.join(folder, 'chromium'), await read(packed, 'chromium.br'), { mode: 0o755 });
  for (const name of ARCHIVES) await extract(packed, name, folder);
  fs.rmSync(packed, { recursive: true });
  for (const font of FONTS) await addFont(font, path.join(folder, 'fonts'));
  fs.writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(home));
}

/**
 * @param {string} packed
 * @param {string} name
 */
async function read(packed, name) {
  return decompress(fs.readFileSync(path.join(packed, name)));
}

/**
 * @param {string} packed
 * @param {string} name
 * @param {string} folder
 */
async function extract(packed, name, folder) {
  const archive = path.join(packed, `${name}.tar`);
  fs.writeFileSync(archive, await read(packed, `${name}.tar.br`));
  await run('tar', ['xf', archive, '--no-same-owner', '-C', folder]);
}

/**
 * @param {typeof FONTS[number]} font
 * @param {string} fonts
 */
async function addFont(font, fonts) {
  const whole = fs.mkdtempSync(path.join(fonts, '.whole-'));
  await unpack(font.package, whole);
  const target = path.join(fonts, font.family.replaceAll(' ', ''));
  fs.mkdirSync(target);
  for (const style of font.styles) {
    const name = `${path.basename(target)}_${style}.ttf`;
    fs.copyFileSync(path.join(whole, style, name), path.join(target, name));
  }
  fs.copyFileSync(path.join(whole, 'LICENSE_FONT'), path.join(target, 'LICENSE'));
  fs.rmSync(whole, { recursive: true });
}

/**
 * @param {string} home
 * @returns {string}
 */
function fontConfiguration(home) {
  const aliases = FONTS.flatMap(({ family, standsFor }) =>
    standsFor.map(
      (asked) => `<alias binding="same"><family>${asked}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir prefix="relative">fonts</dir>
<cachedir>${home}/font-cache</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
