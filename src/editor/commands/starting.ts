import * as vscode from 'vscode';

/** Shows the walkthrough of the first five minutes. */
export async function getStarted(extension: vscode.Extension<unknown>): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false);
}

/** Opens a made-up story as a new article, which belongs to nobody until it is saved. */
export async function openSample(extension: vscode.Extension<unknown>): Promise<void> {
  const file = vscode.Uri.joinPath(extension.extensionUri, 'media', 'walkthrough', 'sample.txt');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: 'article', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
