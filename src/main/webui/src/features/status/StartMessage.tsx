import { useSaidHere } from '../../words/server';

/** How far the server is, or why it could not start, in the language of the page. */
export function StartMessage({ text }: { text: string }) {
  const said = useSaidHere();
  return <p>{said({ code: 'store.not-ready', text })}</p>;
}
