import { snippetPieces, type FoundPlace } from '../../core/capture/finding';

/** Some words of a document, with what was looked for marked. */
export function Snippet({ place }: { place: FoundPlace }) {
  return (
    <bdi>
      {snippetPieces(place).map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : text,
      )}
    </bdi>
  );
}
