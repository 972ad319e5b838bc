import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags, type Tag } from '@lezer/highlight';
import { readToken, START, type Place, type TokenKind } from '../../../core/console/tokens';

const TAGS: Record<TokenKind, Tag> = {
  keyword: tags.keyword,
  constant: tags.bool,
  name: tags.variableName,
  function: tags.function(tags.variableName),
  label: tags.typeName,
  relationType: tags.className,
  property: tags.propertyName,
  text: tags.string,
  number: tags.number,
  parameter: tags.special(tags.variableName),
  comment: tags.comment,
  operator: tags.operator,
  bracket: tags.bracket,
};

const language = StreamLanguage.define<Place>({
  name: 'cypher',
  startState: () => ({ ...START }),
  copyState: (place) => ({ ...place }),
  token: (stream, place) => {
    if (place.open === '' && stream.eatSpace()) {
      return null;
    }
    const { to, kind } = readToken(stream.string, stream.pos, place);
    stream.pos = to;
    return kind;
  },
  tokenTable: TAGS,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
});

// The colours are variables of the page, which follow its scheme.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--cypher-keyword)', fontWeight: '600' },
  { tag: tags.bool, color: 'var(--cypher-number)' },
  { tag: tags.function(tags.variableName), color: 'var(--cypher-function)' },
  { tag: tags.typeName, color: 'var(--cypher-label)' },
  { tag: tags.className, color: 'var(--cypher-type)' },
  { tag: tags.propertyName, color: 'var(--cypher-property)' },
  { tag: tags.string, color: 'var(--cypher-text)' },
  { tag: tags.number, color: 'var(--cypher-number)' },
  { tag: tags.special(tags.variableName), color: 'var(--cypher-parameter)' },
  { tag: tags.comment, color: 'var(--cypher-comment)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--ink-soft)' },
]);

export function cypher(): Extension {
  return [language, syntaxHighlighting(colours)];
}
