import type { Drawn } from '../../core/take-away/standalone';

/** Draws what the reader sees, in the colours of now; null where nothing is drawn. */
export type PictureSource = () => Drawn | null;

/** Who draws it: the page, what it shows beside the list; or whoever has drawn it. */
export type Picture = 'shown' | PictureSource;
