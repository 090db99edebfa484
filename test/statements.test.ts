import { describe, expect, test } from 'vitest';
import { splitStatements, stringLiterals } from '../src/neo4j/statements.js';

const texts = (script: string) => splitStatements(script, 'a.cypher').map(({ text }) => text);
const lines = (script: string) => splitStatements(script, 'a.cypher').map(({ line }) => line);

describe('a script is split at its semicolons', () => {
  test.each([
    ['two statements', 'RETURN 1; RETURN 2;', ['RETURN 1', 'RETURN 2']],
    ['no semicolon at the end', 'RETURN 1;\nRETURN 2', ['RETURN 1', 'RETURN 2']],
    ['nothing between two semicolons', 'RETURN 1;;\n ; RETURN 2;', ['RETURN 1', 'RETURN 2']],
    ['an empty file', '', []],
    ['blanks and comments only', ' \n// nothing\n/* here; */\n', []],
    ['comments after the last statement', 'RETURN 1; // done; really', ['RETURN 1']],
    ['in a string', `RETURN 'a;b', "c;d";`, [`RETURN 'a;b', "c;d"`]],
    ['after an escaped quote', `RETURN 'it\\'s; so'; RETURN 2`, [`RETURN 'it\\'s; so'`, 'RETURN 2']],
    ['after an escaped backslash', `RETURN 'a\\\\'; RETURN 2`, [`RETURN 'a\\\\'`, 'RETURN 2']],
    ['after the other quote', `RETURN "it's"; RETURN 'say "so"'`, [`RETURN "it's"`, `RETURN 'say "so"'`]],
    ['in a back-quoted name', 'RETURN 1 AS `a;b`; RETURN 2', ['RETURN 1 AS `a;b`', 'RETURN 2']],
    ['in a name with a doubled back-quote', 'RETURN 1 AS `a``;b`', ['RETURN 1 AS `a``;b`']],
    ['a backslash in a name is a letter', 'RETURN 1 AS `a\\`; RETURN 2', ['RETURN 1 AS `a\\`', 'RETURN 2']],
    ['in a comment', 'RETURN 1 // a; b\n; /* c; d */ RETURN 2', ['RETURN 1 // a; b', '/* c; d */ RETURN 2']],
    ['a quote in a comment opens nothing', "RETURN 1 // it's\n; RETURN 2", ["RETURN 1 // it's", 'RETURN 2']],
    [
      '// in a string is no comment',
      "RETURN 'https://a.example'; RETURN 2",
      ["RETURN 'https://a.example'", 'RETURN 2'],
    ],
    ['/* in a string is no comment', "RETURN 'a/*b'; RETURN 2", ["RETURN 'a/*b'", 'RETURN 2']],
    ['Windows line ends', "RETURN 1;\r\nRETURN 'a\r\nb';\r\n", ['RETURN 1', "RETURN 'a\r\nb'"]],
    ['a byte order mark', '\uFEFFRETURN 1;', ['RETURN 1']],
    ['letters beyond 16 bits', "RETURN '🗾;'; RETURN 2", ["RETURN '🗾;'", 'RETURN 2']],
  ])('%s', (_, script, expected) => {
    expect(texts(script)).toEqual(expected);
  });

  test('each statement knows the line on which it begins, comments before it aside', () => {
    expect(lines('// head\n\nRETURN 1;\n/* two\nlines */ RETURN 2; RETURN 3;\r\n\r\nRETURN\n4;')).toEqual([3, 5, 5, 7]);
  });
});

describe('what means another thing elsewhere is refused, by file and line', () => {
  test.each([
    ['RETURN 1;\n:param x => 1\nRETURN $x', 'SHELL_COMMAND', 'a.cypher:2: :param is a command of a shell, not Cypher'],
    ['// head\n:begin', 'SHELL_COMMAND', 'a.cypher:2: :begin is a command of a shell, not Cypher'],
    ["RETURN 1;\nRETURN 'a", 'SCRIPT_UNFINISHED', 'a.cypher:2: a string is not closed'],
    ['\n\nRETURN "a\n', 'SCRIPT_UNFINISHED', 'a.cypher:3: a string is not closed'],
    ["RETURN 'a\\'", 'SCRIPT_UNFINISHED', 'a.cypher:1: a string is not closed'],
    ['RETURN `a', 'SCRIPT_UNFINISHED', 'a.cypher:1: a back-quoted name is not closed'],
    ['RETURN 1 /* a', 'SCRIPT_UNFINISHED', 'a.cypher:1: a comment is not closed'],
  ])('%j', (script, code, message) => {
    expect(() => splitStatements(script, 'a.cypher')).toThrow(expect.objectContaining({ code, message }));
  });

  test('a colon inside a statement is no command', () => {
    expect(texts('MATCH (n:Actor) RETURN n;')).toHaveLength(1);
  });
});

test('the strings of a script are read as Cypher reads them', () => {
  const script = `// 'no'\nRETURN 'a', "it's", 'b\\'c', '\\u6771\\n' AS \`'d'\`,\n  'e';`;
  expect(stringLiterals(script)).toEqual([
    { value: 'a', line: 2 },
    { value: "it's", line: 2 },
    { value: "b'c", line: 2 },
    { value: '東\n', line: 2 },
    { value: 'e', line: 3 },
  ]);
});
