import { exportApi } from '../../api/exports';
import type { Drawn } from '../../core/take-away/standalone';
import { textsOf, withTexts } from '../../core/take-away/drawn-texts';

/** A drawing and what stands below it. */
export interface Captioned {
  drawn: Drawn;
  caption: string[];
}

/** The same without those whom the investigation must not name; the server says what stands in their place. */
export async function withoutNames(
  { drawn, caption }: Captioned,
  withheldBy: string | undefined,
): Promise<Captioned> {
  if (withheldBy === undefined) {
    return { drawn, caption };
  }
  const said = await exportApi.texts([...caption, ...textsOf(drawn.body)], withheldBy);
  return {
    drawn: { ...drawn, body: withTexts(drawn.body, said) },
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
