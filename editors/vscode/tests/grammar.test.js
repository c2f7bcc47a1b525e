import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { grammarKeywords, grammarPairs, normClauses, pairs, periodUnits, questions, reserved, sorts, statements, terminals } from './keywords.js';
import { compile, extension, fences, scopesAt, tokenize } from './tokenizer.js';

const read = path => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

// words that no page happens to have
const further = `\`\`\`treaty
the harbours are places
the states are parties
the notes are instruments
Arvenia must leave
    by 1701-06-30
    performed once the keys are handed over
    within 1 day of exchange
    within 1 month of exchange
    while the inhabitants do not trade at Lin
    so that the beacon is lit
where the keys are handed over, the orders count as given
\`\`\`
`;
const treaties = readdirSync(new URL('../../../treaties', import.meta.url)).filter(name => name.endsWith('.md')).map(name => `treaties/${name}`);
const pages = ['specs/language.md', 'README.md', 'docs/tutorial.md', 'tests/Yuezhang.Cli.Tests/Libraries/Almen/treaties/almen-1702.md', ...treaties].map(path => ({ path, text: read(path) })).concat({ path: 'further', text: further });

/** All lines of all fences, each with its tokens. */
const lines = pages.flatMap(({ path, text }) => {
  const tokens = tokenize(text);
  return fences(text).flatMap(fence => fence.lines.map((line, index) => ({ at: `${path}:${fence.first + index + 1}`, language: fence.language, line, tokens: tokens[fence.first + index] })));
});

// a verdict has a colour of its own, also where it has a keyword in it: `not yet`
const isText = scopes => /string\.|comment\.|entity\.name|constant\.language/.test(scopes);
const isKeyword = scopes => /keyword\./.test(scopes);

/** Every place of a word that is not part of a text, a comment or a name of its own. */
function places(pattern, of = lines) {
  return of.flatMap(({ at, line, tokens }) => [...line.matchAll(new RegExp(`(?<![\\p{L}\\p{Nd}]|[\\p{L}\\p{Nd}][-'’./])(?:${pattern})(?![\\p{L}\\p{Nd}]|[-'’./][\\p{L}\\p{Nd}])`, 'gu'))]
    .map(match => ({ at, line, scopes: scopesAt(tokens, match.index + match[0].search(/\S/)), word: match[0] }))
    .filter(place => !isText(place.scopes)));
}

function assertKeywords(found, what, least = 1) {
  assert.ok(found.length >= least, `${what} stands nowhere`);
  const missed = found.filter(place => !isKeyword(place.scopes));
  assert.deepEqual(missed.map(place => `${place.at}: ${place.word} in ${place.line} [${place.scopes}]`), []);
}

test('the fences of the pages are found', () => assert.ok(lines.length > 300));

test('every line of a fence belongs to the language', () => {
  const missed = lines.filter(({ line, tokens }) => line.trim() && !tokens.every(token => token.scopes.includes('meta.embedded.block.yuezhang')));
  assert.deepEqual(missed.map(({ at }) => at), []);
});

test('no line outside a fence belongs to the language', () => {
  for (const { path, text } of pages) {
    const inside = new Set(fences(text).flatMap(fence => fence.lines.map((_, index) => fence.first + index)));
    const taken = tokenize(text).flatMap((tokens, index) => !inside.has(index) && tokens.some(token => token.scopes.includes('.yuezhang')) ? [`${path}:${index + 1}`] : []);
    assert.deepEqual(taken, []);
  }
});

for (const mark of ['```', '````', '~~~']) {
  test(`a fence of ${mark} ends where it ends, and one in another language is left alone`, () => {
    const tokens = tokenize(`A must go\n${mark}treaty\nA must go\n\nA must go\n${mark}\nA must go\n${mark}text\nA must go\n${mark}\n${mark}test\nmust A go?  yes\n${mark}\nA must go`);
    const coloured = tokens.flatMap((line, index) => line.some(token => isKeyword(token.scopes)) ? [index] : []);
    assert.deepEqual(coloured, [2, 4, 11]);
  });
}

test('the parser and specs/grammar.ebnf have the same keywords', () => {
  assert.deepEqual([...reserved].sort(), [...grammarKeywords].sort());
  assert.deepEqual([...pairs].sort(), [...grammarPairs].sort());
});

for (const keyword of [...grammarKeywords, ...grammarPairs]) {
  test(`\`${keyword}\` of the grammar is a keyword in both kinds of fence, and in no prose, name or quotation`, () => {
    const last = line => scopesAt(line, 'Arvenia '.length + keyword.length - 1);
    const [prose, , rule, name, quotation, , , question] = tokenize(`Arvenia ${keyword} Belmora\n\`\`\`treaty\nArvenia ${keyword} Belmora\nArvenia x${keyword}y Belmora\n"Arvenia ${keyword} Belmora"\n\`\`\`\n\`\`\`test\nArvenia ${keyword} Belmora`);
    assert.match(last(rule), /keyword\./);
    assert.match(last(question), /keyword\./);
    assert.ok(!prose.some(token => /keyword/.test(token.scopes)));
    assert.doesNotMatch(scopesAt(name, 'Arvenia x'.length), /keyword\./);
    assert.match(last(quotation), /string\.quoted/);
    assert.doesNotMatch(last(quotation), /keyword\./);
  });
}

// words that mean something only beside others, and are as good in a name
const uncoloured = ['articles', 'duty', 'freely', 'holds', 'instalment', 'same', 'their', 'times'];

test('the colouring knows every other word of specs/grammar.ebnf', () => {
  const known = new Set(JSON.stringify(extension.contributes.grammars.map(grammar => readFileSync(new URL(`../${grammar.path}`, import.meta.url), 'utf8'))).replace(/\\+s\+/g, ' ').match(/[A-Za-z]+/g));
  assert.ok(terminals.size > 100);
  assert.deepEqual([...terminals].filter(word => !known.has(word)).sort(), uncoloured);
});

test('every pattern is one that the editor takes', () => {
  const patterns = value => value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => ['match', 'begin', 'end', 'while'].includes(key) && typeof inner === 'string' ? [inner] : patterns(inner)) : [];
  for (const { path } of extension.contributes.grammars) {
    const found = patterns(JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')));
    assert.ok(found.length > 3);
    // an end may repeat what its beginning took
    found.forEach(pattern => compile(pattern.replace(/\\[1-9]/g, '')));
  }
});

// `pays` is in the record and in questions of what has happened, which no page has in a fence
for (const word of reserved.filter(word => word !== 'pays')) {
  test(`\`${word}\` is a keyword wherever it stands`, () => assertKeywords(places(word), word));
}

for (const pair of pairs) {
  test(`\`${pair}\` is a keyword wherever it stands`, () => assertKeywords(places(pair.replace(' ', '\\s+')), pair));
}

test('what begins a clause is a keyword', () => {
  for (const word of normClauses) {
    assertKeywords(places(`(?<=^\\s+)${word}(?=\\s)`), word);
  }
});

test('what begins a statement, or turns it, is a keyword', () => {
  for (const word of statements.filter(word => word !== 'payment')) {
    const found = reserved.includes(word) ? places(word) : places(`(?<=^)${word}(?=\\s)`);
    assertKeywords(found.filter(place => !/^to .*(?<!ends it)$/.test(place.line) || word === 'to'), word);
  }
  assertKeywords(places('a payment of'), 'a payment of');
});

test('sorts are keywords after `a`, `an` and `are`', () => {
  for (const sort of sorts) {
    assertKeywords(places(`(?<=is an? |are )${sort}(?=,|\\s*$)`), sort);
  }
});

test('units of periods are keywords after a number', () => {
  for (const unit of periodUnits) {
    assertKeywords(places(`(?<=\\d )${unit}`), unit);
  }
});

test('what begins a question is a keyword', () => {
  const tests = lines.filter(line => line.language === 'test');
  for (const word of questions) {
    assertKeywords(places(`(?<=^|: )${word}(?=\\s)`, tests), word, 0);
  }
  assertKeywords(places('(?<=^|: )(?:must|may|what|when|who|which)(?=\\s)', tests), 'questions', 10);
});

test('comments, quotations, dates and numbers are what they are', () => {
  const marked = (text, word) => {
    const [, line] = tokenize(`\`\`\`treaty\n${text}\n\`\`\``);
    return scopesAt(line, text.indexOf(word));
  };
  assert.match(marked('Arvenia is a party  # the elder', 'elder'), /comment\.line/);
  assert.match(marked('"Peace and War Office" is a party', 'and'), /string\.quoted/);
  assert.match(marked('“Peace and War Office” is a party', 'War'), /string\.quoted/);
  assert.match(marked('Arvenia must leave by 1701-06-30', '1701'), /constant\.numeric\.date/);
  assert.match(marked('Arvenia must leave by 光绪二十一年四月十四日', '光绪'), /constant\.numeric\.date/);
  assert.match(marked('Arvenia owes Belmora 83,333,333⅓ crowns, the ransom', '⅓'), /constant\.numeric/);
  assert.match(marked('    until 1703-03-01 at 12:00', '12:00'), /constant\.numeric\.time/);
  assert.doesNotMatch(marked('peace-1700 is an instrument', '1700'), /constant\.numeric/);
  assert.match(marked('reading landing: does the day of landing count?', 'count'), /string\.unquoted/);
  assert.match(marked('阿尔门要塞 is a place', 'place'), /keyword\.type/);
});

test('the ground of a choice is text, over several lines too', () => {
  const tokens = tokenize('```treaty\nreading landing: does it count?\n    included: the other copy must leave it out,\n        and both were signed\n    excluded (governs): it is so\n\nA must go\n```');
  assert.match(scopesAt(tokens[2], 35), /string\.unquoted/);
  assert.match(scopesAt(tokens[3], 8), /string\.unquoted/);
  assert.match(scopesAt(tokens[4], 14), /keyword/);
  assert.match(scopesAt(tokens[6], 2), /keyword/);
});

test('the answer of a test is told from its question', () => {
  const [, line, because] = tokenize('```test\non 1702-06-01: must Belmora evacuate Port Sarn?   not yet\n    because the ransom is not settled\n```');
  assert.match(line.find(token => token.text === 'not yet').scopes, /constant\.language\.verdict/);
  assert.match(scopesAt(because, 4), /keyword\.other\.because/);
  assert.match(scopesAt(because, 24), /string\.unquoted/);
});
