// The words of the language, from the parser and from its grammar.
import { readFileSync } from 'node:fs';

const read = path => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const source = read('src/Yuezhang.Language/Syntax/Parsing/Keywords.cs');
const quoted = text => [...text.matchAll(/"([^"]+)"/g)].map(match => match[1]);
const list = name => {
  const words = quoted(new RegExp(`${name}\\s*=\\s*(?:new\\[\\]\\s*)?[\\[{]([^;]*?)[\\]}]`, 's').exec(source)[1]);
  if (words.length === 0) {
    throw new Error(`Keywords.cs has no ${name}.`);
  }
  return words;
};

export const reserved = list('s_reserved');
export const pairs = [...source.matchAll(/\("([a-z]+)", "([a-z]+)"\)/g)].map(match => `${match[1]} ${match[2]}`);
export const statements = list('Statements');
export const normClauses = list('NormClauses');
export const sorts = [...list('SingularSorts'), ...list('PluralSorts'), 'unit'];
export const periodUnits = list('PeriodUnits');
export const questions = list('Questions');

const ebnf = read('specs/grammar.ebnf');
const productions = new Map(ebnf.replace(/\(\*.*?\*\)/gs, '').split(/;\s*$/m).filter(text => text.includes('='))
  .map(text => [text.slice(0, text.indexOf('=')).trim(), text.slice(text.indexOf('=') + 1)]));

/** What `specs/grammar.ebnf` says of the words that end a name, by themselves and two side by side. */
export const grammarKeywords = quoted(productions.get('keyword'));
export const grammarPairs = quoted(/Two words side by side[^:]*:(.*?);/s.exec(ebnf)[1]);

/** Each word that the rules, conditions, questions or tests of the grammar ask for; the record is no fence. */
export const terminals = new Set([...productions].filter(([name]) => !['event sentence', 'state sentence'].includes(name))
  .flatMap(([, text]) => quoted(text)).filter(text => /^[A-Za-z]{2,}$/.test(text)));
