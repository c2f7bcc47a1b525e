// Tokenises as the editor does: the grammar of the fences injected into one of Markdown. Of that only its rule for fences in an
// unknown language matters here, because it would take ours too if the injection did not come first.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
export const extension = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [{ name: 'markup.fenced_code.block.markdown', begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?=([^`]*)?$)', end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$' }],
});

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

/** Whether the editor's engine takes a pattern; it throws where it does not. */
export const compile = pattern => new oniguruma.OnigScanner([pattern]).dispose();

const registry = new textmate.Registry({
  onigLib: Promise.resolve({ createOnigScanner: patterns => new oniguruma.OnigScanner(patterns), createOnigString: text => new oniguruma.OnigString(text) }),
  loadGrammar: scope => {
    const own = extension.contributes.grammars.find(grammar => grammar.scopeName === scope);
    const text = own ? readFileSync(new URL(`../${own.path}`, import.meta.url), 'utf8') : scope === 'text.html.markdown' ? markdown : null;
    return Promise.resolve(text && textmate.parseRawGrammar(text, `${scope}.json`));
  },
  getInjections: scope => extension.contributes.grammars.filter(grammar => grammar.injectTo?.includes(scope)).map(grammar => grammar.scopeName),
});
const grammar = await registry.loadGrammar('text.html.markdown');

/** The lines of a text, each as its tokens: where one starts and ends, its text, its scopes in one string. */
export function tokenize(text) {
  let state = textmate.INITIAL;
  return text.split('\n').map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(token => ({ start: token.startIndex, end: token.endIndex, text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes.join(' ') }));
  });
}

/** The scopes at a place of a tokenised line. */
export const scopesAt = (tokens, column) => tokens.find(token => token.start <= column && column < token.end)?.scopes ?? '';

/** The fences of a page: language, lines, and the number of the first line. */
export function fences(page) {
  const found = [];
  let open = null;
  page.split('\n').forEach((line, index) => {
    const mark = /^(`{3,})(\w*)\s*$/.exec(line);
    if (open && mark?.[1] === open.ticks) {
      found.push(open);
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else if (mark) {
      open = { ticks: mark[1], language: mark[2], lines: [], first: index + 1 };
    }
  });
  return found.filter(fence => fence.language === 'treaty' || fence.language === 'test');
}
