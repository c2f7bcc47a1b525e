import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serverCommand } from '../src/command.js';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = path => readFileSync(at(path), 'utf8');
const extension = JSON.parse(read('package.json'));
const setting = extension.contributes.configuration.properties['yuezhang.command'];

test('the command is the setting and `language-server`', () => {
  assert.deepEqual(serverCommand(['yuezhang']), { command: 'yuezhang', args: ['language-server'] });
  assert.deepEqual(serverCommand(['dotnet', 'run', '--project', 'src/Yuezhang.Cli', '--']), { command: 'dotnet', args: ['run', '--project', 'src/Yuezhang.Cli', '--', 'language-server'] });
  assert.deepEqual(serverCommand(['a folder/yuezhang']), { command: 'a folder/yuezhang', args: ['language-server'] });
});

test('what is no command leaves `yuezhang`', () => {
  for (const value of [undefined, null, 'yuezhang', [], [''], [1, null], {}]) {
    assert.deepEqual(serverCommand(value), { command: 'yuezhang', args: ['language-server'] });
  }
  assert.deepEqual(serverCommand(setting.default), serverCommand(undefined));
});

test('what package.json refers to is there', () => {
  const paths = [...extension.contributes.languages.map(language => language.configuration), ...extension.contributes.grammars.map(grammar => grammar.path)];
  for (const path of paths) {
    assert.ok(existsSync(at(path)), path);
    JSON.parse(read(path));
  }
  for (const { path, scopeName, language } of extension.contributes.grammars) {
    assert.equal(JSON.parse(read(path)).scopeName, scopeName);
    assert.ok(!language || extension.contributes.languages.some(({ id }) => id === language));
  }
  for (const language of extension.contributes.grammars.flatMap(grammar => Object.values(grammar.embeddedLanguages ?? {}))) {
    assert.ok(extension.contributes.languages.some(({ id }) => id === language), language);
  }
  const tests = extension.scripts.test.split(' ').filter(word => word.endsWith('.js'));
  assert.ok(tests.length >= 2 && tests.every(path => existsSync(at(path))));
});

test('commands and settings have the same names in package.json and in the code', () => {
  const code = read('src/extension.js');
  for (const { command } of extension.contributes.commands) {
    assert.ok(code.includes(`registerCommand('${command}'`), command);
  }
  for (const name of Object.keys(extension.contributes.configuration.properties)) {
    assert.ok(code.includes(`affectsConfiguration('${name}')`), name);
  }
});

test('the lock file is that of package.json and names no host', () => {
  const text = read('package-lock.json');
  const root = JSON.parse(text).packages[''];
  assert.deepEqual(root.devDependencies, extension.devDependencies);
  assert.deepEqual(root.engines, extension.engines);
  assert.equal(root.version, extension.version);
  assert.doesNotMatch(text, /"resolved"/);
  assert.match(read('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
});

test('the editor is no older than its client asks for', () => {
  const client = JSON.parse(read('node_modules/vscode-languageclient/package.json'));
  assert.equal(extension.engines.vscode, client.engines.vscode);
});

test('`npm run build` makes the one file that package.json names, and it asks for nothing but the editor', () => {
  rmSync(at('dist'), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [at('build.js')], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.stderr, '');
  assert.ok(existsSync(at(extension.main)));
  const { exports, asked } = load(read(extension.main), { vscode: anything() });
  assert.deepEqual(Object.keys(exports).sort(), ['activate', 'deactivate']);
  const foreign = asked.filter(name => name !== 'vscode' && !createRequire(import.meta.url)('node:module').isBuiltin(name));
  assert.deepEqual(foreign, []);
});

test('it starts the server in the first folder, over standard input and output', async () => {
  const editor = await started({ setting: ['dotnet', 'run', '--project', 'src/Yuezhang.Cli', '--'], folders: ['/one', '/two'] });
  assert.deepEqual(editor.clients.map(client => client.server), [
    { command: 'dotnet', args: ['run', '--project', 'src/Yuezhang.Cli', '--', 'language-server'], transport: 'stdio', options: { cwd: '/one' } },
  ]);
  assert.deepEqual(editor.clients[0].told, ['start']);
  assert.deepEqual(editor.clients[0].options.documentSelector.map(({ language }) => language), ['markdown', 'yaml', 'yaml']);
  assert.deepEqual(editor.errors, []);
});

test('without a folder it starts where the editor is', async () => {
  const editor = await started({ setting: undefined });
  assert.deepEqual(editor.clients[0].server.options, { cwd: undefined });
  assert.equal(editor.clients[0].server.command, 'yuezhang');
});

test('it starts anew on its command and with another setting, and stops with the editor', async () => {
  const editor = await started({ setting: ['yuezhang'] });
  await editor.commands['yuezhang.restart']();
  await editor.change('editor.tabSize');
  await editor.change('yuezhang.command');
  await editor.exports.deactivate();
  assert.deepEqual(editor.clients.map(client => client.told), [['start', 'stop'], ['start', 'stop'], ['start', 'stop']]);
});

test('a program that is not there is told of, and the next one is tried', async () => {
  const editor = await started({ setting: ['nowhere'], fails: true });
  assert.equal(editor.errors.length, 1);
  assert.match(editor.errors[0], /`nowhere` could not be started.*yuezhang\.command.*no such program/);
  editor.fails = false;
  await editor.commands['yuezhang.restart']();
  assert.deepEqual(editor.clients.map(client => client.told), [['start'], ['start']]);
});

test('a server that has died does not keep the next one from starting', async () => {
  const editor = await started({ setting: ['yuezhang'] });
  editor.clients[0].stop = () => Promise.reject(new Error('the client is not running'));
  await editor.commands['yuezhang.restart']();
  assert.deepEqual(editor.clients[1].told, ['start']);
});

/** Runs a module of CommonJS with what it may ask for. */
function load(code, given) {
  const asked = [];
  const module = { exports: {} };
  const own = createRequire(import.meta.url);
  new Function('module', 'exports', 'require', code)(module, module.exports, name => {
    asked.push(name);
    return given[name] ?? own(name);
  });
  return { exports: module.exports, asked };
}

/** Stands for any class, function or value of the editor that is only looked at while a module is read. */
function anything() {
  return new Proxy(class {}, { get: (target, name) => name in target ? target[name] : anything() });
}

/** The extension, activated in an editor that only keeps what it is told. */
async function started(editor) {
  Object.assign(editor, { clients: [], commands: {}, errors: [] });
  const listeners = [];
  class LanguageClient {
    constructor(id, name, server, options) {
      Object.assign(this, { server, options, told: [] });
      editor.clients.push(this);
    }

    async start() {
      this.told.push('start');
      if (editor.fails) {
        throw new Error('no such program');
      }
    }

    async stop() {
      this.told.push('stop');
    }
  }
  const { outputFiles: [bundle] } = await build({ entryPoints: [at('src/extension.js')], bundle: true, platform: 'node', format: 'cjs', external: ['vscode', 'vscode-languageclient'], write: false });
  editor.exports = load(bundle.text, {
    vscode: {
      commands: { registerCommand: (name, run) => { editor.commands[name] = run; } },
      window: { showErrorMessage: message => { editor.errors.push(message); } },
      workspace: {
        workspaceFolders: editor.folders?.map(fsPath => ({ uri: { fsPath } })),
        getConfiguration: section => ({ get: name => `${section}.${name}` === 'yuezhang.command' ? editor.setting : undefined }),
        onDidChangeConfiguration: listener => { listeners.push(listener); },
      },
    },
    'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 'stdio' } },
  }).exports;
  editor.change = name => Promise.all(listeners.map(listener => listener({ affectsConfiguration: asked => asked === name })));
  await editor.exports.activate({ subscriptions: [] });
  return editor;
}
