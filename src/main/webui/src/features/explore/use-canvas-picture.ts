import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../core/explore/drawing';
import { drawnCanvas } from '../../core/take-away/canvas-drawing';
import type { PictureSource } from '../take-away/picture-source';
import { readLooks } from './palette';
import { useTieWords } from './use-tie-words';

/** The canvas as a file: with words on its lines and the legend of its signs. */
export function useCanvasPicture(drawing: Drawing): PictureSource {
  const { t } = useTranslation();
  const tie = useTieWords();
  return () =>
    drawnCanvas(drawing, readLooks(), {
      tie,
      kind: (kind) => t(`label.${kind}`),
      confidence: (each) => t(`confidence.${each}`),
      control: t('question.controlLabel'),
      listed: t('picture.listedBadge'),
    });
}
