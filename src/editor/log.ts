import * as vscode from 'vscode';

/** The output channel *Glossator*; its level is set as for every VS Code log. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Glossator', { log: true });
}
