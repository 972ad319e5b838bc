import { Fragment, type ReactNode } from 'react';

interface SentenceProps {
  /** A text of the catalogue, with `<from />` for a control and `<b>…</b>` around words. */
  text: string;
  parts: Record<string, (words: string) => ReactNode>;
}

const TAGS = /(<\w+ ?\/>|<\w+>[^<]*<\/\w+>)/;
const TAG = /^<(\w+) ?\/?>([^<]*)/;

/** A sentence of the catalogue with controls in it, in the order that its language wants. */
export function Sentence({ text, parts }: SentenceProps) {
  return text.split(TAGS).map((piece, index) => {
    const [, name = '', words = ''] = TAG.exec(piece) ?? [];
    return <Fragment key={index}>{parts[name]?.(words) ?? piece}</Fragment>;
  });
}
