import { describe, expect, it } from 'vitest';
import { saysTheSame, tokensOf } from './tokens';

function kindsOf(text: string): string {
  return tokensOf(text)
    .map(({ kind, text: word }) => `${word}:${kind}`)
    .join(' ');
}

describe('the tokens of a statement', () => {
  it('tell labels, types, properties and functions apart by where they stand', () => {
    expect(kindsOf('MATCH (c:Company {id: $x})-[r:OWNS|CONTROLS]->(b)')).toBe(
      'MATCH:keyword (:bracket c:name ::operator Company:label {:bracket id:property ::operator $x:parameter }:bracket ' +
        '):bracket -:operator [:bracket r:name ::operator OWNS:relationType |:operator CONTROLS:relationType ]:bracket ' +
        '->:operator (:bracket b:name ):bracket',
    );
    expect(kindsOf('RETURN count(c.name), [x IN xs | x] AS ends')).toBe(
      'RETURN:keyword count:function (:bracket c:name .:operator name:property ):bracket ,:operator [:bracket x:name ' +
        'IN:keyword xs:name |:operator x:name ]:bracket AS:keyword ends:name',
    );
  });

  it('leave texts, comments and quoted names alone, also over lines', () => {
    expect(kindsOf("'a \\' MATCH' // MATCH\n/* RETURN\nWITH */ `odd name`")).toBe(
      "'a \\' MATCH':text // MATCH:comment /* RETURN:comment WITH */:comment `odd name`:name",
    );
  });

  it('read any text to its end without losing a sign', () => {
    const text = 'MATCH (ä {x:\'…\n"\'}) WHERE `a``b` =~ "\\"" AND 厦门.x >= .5e3 \u0000 § } ] )';
    const read = tokensOf(text);
    expect(read.map((token) => token.text).join('')).toBe(
      text
        .split('\n')
        .join('')
        .replace(/(?<!['…]) /g, ''),
    );
    expect(read.every((token) => text.slice(token.from, token.to) === token.text)).toBe(true);
  });

  it('find that only spaces and the case of keywords differ', () => {
    expect(saysTheSame("match (n) return n.name, 'a b'", "MATCH (n)\nRETURN n.name, 'a b'")).toBe(true);
    expect(saysTheSame('RETURN 1', 'RETURN 2')).toBe(false);
    expect(saysTheSame('MATCH (n:a) RETURN n', 'MATCH (n:A) RETURN n')).toBe(false);
  });
});
