import { exportApi } from '../../api/exports';
import type { Drawn, DrawnCard } from '../../core/take-away/standalone';
import { textsOf, withTexts } from '../../core/take-away/drawn-texts';

/** A drawing and what stands below it. */
export interface Captioned {
  drawn: Drawn;
  caption: string[];
}

function redacted(card: DrawnCard, said: ReadonlyMap<string, string>): DrawnCard {
  return {
    ...card,
    text: said.get(card.text) ?? '',
    about: card.about.flatMap((name) => said.get(name) ?? []),
  };
}

/** The same without those whom the investigation must not name; the server says what stands in their place. */
export async function withoutNames(
  { drawn, caption }: Captioned,
  withheldBy: string | undefined,
): Promise<Captioned> {
  if (withheldBy === undefined) {
    return { drawn, caption };
  }
  const { cards = [] } = drawn;
  const written = cards.flatMap(({ text, about }) => [text, ...about]);
  const said = await exportApi.texts([...caption, ...written, ...textsOf(drawn.body)], withheldBy);
  return {
    drawn: { ...drawn, body: withTexts(drawn.body, said), cards: cards.map((card) => redacted(card, said)) },
    caption: caption.map((line) => said.get(line) ?? '').filter((line) => line !== ''),
  };
}

/** What stands in an element, on its way to the printer. */
export async function takeNamesOut(element: Element, withheldBy: string): Promise<void> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode as Text);
  }
  const filled = texts.filter(({ data }) => data.trim() !== '');
  const said = await exportApi.texts(
    filled.map(({ data }) => data),
    withheldBy,
  );
  filled.forEach((text) => {
    text.data = said.get(text.data) ?? '';
  });
}
