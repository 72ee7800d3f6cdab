import { createVSIX } from '@vscode/vsce';
import { PROJECT } from '../../test/editor/host/paths.mjs';

/** @param {string} file the .vsix to write; dist has to be there already */
export async function makePackage(file) {
  await createVSIX({
    cwd: PROJECT,
    packagePath: file,
    // All that the extension needs is in its bundles, so no package of node_modules comes along.
    dependencies: false,
    allowMissingRepository: true,
    // The readme's links lead into the repository; the package has no address of it to put before them.
    rewriteRelativeLinks: false,
  });
}
