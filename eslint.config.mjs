// The walls of the house, with the reason in each message.
import regexp from 'eslint-plugin-regexp';
import js from 'typescript-eslint';

const VSCODE = { name: 'vscode', message: 'Only src/editor knows VS Code; the core is a function of text.' };
const NODE = {
  group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'child_process', 'worker_threads'],
  message: 'This room runs in a browser too: take what you need as an argument.',
};
const NO_FRONT = { group: ['**/editor/**', '**/cli/**'], message: 'The core does not know who shows it.' };

/** Rooms of the core from the ground up: each imports only rooms before it, so that no circle can close. */
const ROOMS = [
  'base',
  'annotation',
  'text',
  'languages',
  'segment',
  'layout',
  'identify',
  'lexicon',
  'recognise',
  'reader',
  'anchor',
  'sidecar',
  'index',
  'review',
  'exchange',
  'agreement',
];

/** @param {string} room @param {number} i */
function wallOf(room, i) {
  const above = ROOMS.slice(i + 1).map((other) => `**/${other}/**`);
  const upward = {
    group: above,
    message: 'Arrows point down only: a lower room never imports a higher one (see CONTRIBUTING.md).',
  };
  const patterns = above.length ? [NODE, NO_FRONT, upward] : [NODE, NO_FRONT];
  return restrict([`src/core/${room}/**/*.ts`], { paths: [VSCODE], patterns });
}

/** @param {string[]} files @param {object} what */
function restrict(files, what) {
  return { files, rules: { 'no-restricted-imports': /** @type {['error', object]} */ (['error', what]) } };
}

/** What a host gives and the language does not: the core has none of it. */
const HOST_GLOBALS = [
  'process',
  'Buffer',
  'require',
  'window',
  'document',
  'globalThis',
  'console',
  'setTimeout',
  'setInterval',
  'fetch',
  'TextEncoder',
  'TextDecoder',
  'Intl',
];

export default js.config(
  { ignores: ['dist', '.vscode-test', 'node_modules', 'coverage'] },
  ...js.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
    },
  },
  {
    // Text is untrusted: no expression may take more steps than the text is long, nor be started over for each of its characters.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  restrict(['src/core/*.ts'], { paths: [VSCODE], patterns: [NODE, NO_FRONT] }),
  ...ROOMS.map(wallOf),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...HOST_GLOBALS.map((name) => ({ name, message: 'The core is a function of text: hosts differ in this.' })),
      ],
    },
  },
  restrict(['src/disk/**/*.ts'], {
    paths: [VSCODE],
    patterns: [
      { group: ['**/core/**', '**/editor/**', '**/cli/**'], message: 'The disk knows files, not what is in them.' },
    ],
  }),
  restrict(['src/editor/**/*.ts'], {
    patterns: [NODE, { group: ['**/cli/**'], message: 'The editor and the command line only share the core.' }],
  }),
  restrict(['src/editor/node/**/*.ts', 'src/editor/extension.ts'], {
    patterns: [{ group: ['**/cli/**'], message: 'The editor and the command line only share the core.' }],
  }),
  restrict(['src/cli/**/*.ts'], {
    paths: [VSCODE],
    patterns: [{ group: ['**/editor/**'], message: 'The editor and the command line only share the core.' }],
  }),
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
