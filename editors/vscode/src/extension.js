// Starts `yuezhang language-server` and connects the editor to it. All that is known of treaties is known there.
import { commands, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverCommand } from './command.js';

let client;

export async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand('yuezhang.restart', restart),
    workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('yuezhang.command')) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate() {
  const last = client;
  client = undefined;
  await last?.stop();
}

async function restart() {
  try {
    await deactivate();
  } catch {
    // one that has died cannot be stopped
  }
  await start();
}

async function start() {
  const { command, args } = serverCommand(workspace.getConfiguration('yuezhang').get('command'));
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient(
    'yuezhang',
    'Yuezhang',
    { command, args, transport: TransportKind.stdio, options: { cwd: folder } },
    {
      documentSelector: [
        { language: 'markdown' },
        { language: 'yaml', pattern: '**/library.yaml' },
        { language: 'yaml', pattern: '**/{record,scenarios}/*.yaml' },
      ],
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(`Yuezhang: \`${command}\` could not be started. The setting yuezhang.command says which program it is. (${error.message})`);
  }
}
