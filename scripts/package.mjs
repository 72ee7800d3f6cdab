// `npm run package`: makes the .vsix that people install. vsce prints the files in it and its size.
import fs from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../test/editor/host/paths.mjs';
import { runScript } from '../test/editor/host/problem.mjs';
import { makePackage } from './lib/package.mjs';

await runScript(async () => {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(PROJECT, 'package.json'), 'utf8'));
  await makePackage(path.join(PROJECT, `${name}-${version}.vsix`));
});
