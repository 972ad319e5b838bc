import { useTranslation } from 'react-i18next';
import type { Canvas } from '../../core/explore/canvas';
import type { Drawing } from '../../core/explore/drawing';
import { linksOf } from '../../core/explore/notes';
import { nameOf } from '../../core/model';
import { drawnCanvas, type CardToDraw } from '../../core/take-away/canvas-drawing';
import type { PictureSource } from '../take-away/picture-source';
import { readLooks } from './palette';
import { useTieWords } from './use-tie-words';

/** The cards that something is written on. */
function cardsOf(canvas: Canvas): CardToDraw[] {
  return [...canvas.notes.values()]
    .filter(({ text }) => text.trim() !== '')
    .map((note) => ({
      spot: note.spot,
      text: note.text,
      about: linksOf(canvas, note).map(({ id, drawn }) => ({
        drawn,
        name: nameOf(canvas.nodes.get(id)?.node, id),
      })),
    }));
}

/** The canvas as a file: with words on its lines, the legend of its signs, and its cards. */
export function useCanvasPicture(canvas: Canvas, drawing: Drawing): PictureSource {
  const { t } = useTranslation();
  const tie = useTieWords();
  return () =>
    drawnCanvas(
      drawing,
      readLooks(),
      {
        tie,
        kind: (kind) => t(`label.${kind}`),
        confidence: (each) => t(`confidence.${each}`),
        control: t('question.controlLabel'),
        listed: t('picture.listedBadge'),
      },
      cardsOf(canvas),
    );
}
