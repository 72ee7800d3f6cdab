import * as vscode from 'vscode';

/**
 * Opens a report to be filled in: versions and the names of changed settings, never their values, names of files, text or
 * annotations. It goes nowhere by itself.
 */
export async function reportProblem(extension: vscode.Extension<unknown>): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: problemReport(extension) });
  await vscode.window.showTextDocument(document, { preview: false });
}

function problemReport(extension: vscode.Extension<unknown>): string {
  const { version } = extension.packageJSON as { readonly version: string };
  const git = vscode.extensions.getExtension('vscode.git');
  const changed = changedSettings(extension);
  return `# A problem with Glossator

Describe it below, then copy this text to whoever looks after Glossator for you. Nothing was sent. It holds no text, no
annotations and no names of files: add only what others may read.

## What did you do?


## What did you expect, and what happened instead?


## Versions

- Glossator ${version}
- VS Code ${vscode.version}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop'}${vscode.env.remoteName === undefined ? '' : ', remote'}
- ${platform()}
- Language of the display: ${vscode.env.language}
- Git extension: ${git ? (git.isActive ? 'on' : 'off') : 'none'}
- Folders: ${vscode.workspace.workspaceFolders?.length ?? 0}, ${vscode.workspace.isTrusted ? 'trusted' : 'not trusted'}
- Changed settings (their names alone): ${changed.length ? changed.map((name) => `\`${name}\``).join(', ') : 'none'}
`;
}

/** Names of Glossator's settings that somebody changed, at whatever level. */
function changedSettings({ packageJSON }: vscode.Extension<unknown>): string[] {
  const { contributes } = packageJSON as {
    readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
  };
  const settings = vscode.workspace.getConfiguration();
  return Object.keys(contributes.configuration.properties).filter((name) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
    return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
  });
}

/** The system's kind, where the host tells it: a browser's does not. */
function platform(): string {
  const host = (globalThis as { readonly process?: { readonly platform?: string; readonly arch?: string } }).process;
  return host?.platform ? `System: ${host.platform} ${host.arch ?? ''}`.trim() : 'System: a browser';
}
