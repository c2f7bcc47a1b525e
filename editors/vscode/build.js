// Bundles the extension with the client of the language server protocol into one file; the editor itself is there when it runs.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/extension.js'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
