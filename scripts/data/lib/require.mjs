// Sources are packages: those of npm by node resolution, those of Debian by path, each missed with one clear sentence.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url);

export function requireJson(packageName, path) {
  try {
    return JSON.parse(readFileSync(join(packageFolder(packageName), path), 'utf8'));
  } catch (problem) {
    throw new Error(
      `The tables need the npm package ${packageName} (a devDependency): run "npm install" first. ${problem.message}`,
    );
  }
}

export function packageFolder(name) {
  for (const folder of resolve.resolve.paths(name)) {
    if (existsSync(join(folder, name, 'package.json'))) return dirname(join(folder, name, 'package.json'));
  }
  throw new Error(`no package ${name}`);
}

export function debianFile(paths, packageName) {
  const found = paths.find((path) => existsSync(path));
  if (!found)
    throw new Error(`The tables need Debian's package ${packageName}: run "apt-get install ${packageName}" first.`);
  return found;
}
