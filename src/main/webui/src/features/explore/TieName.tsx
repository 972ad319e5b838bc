import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';
import classes from './Explore.module.css';
import { useTieWords } from './use-tie-words';

export interface PointedTie {
  key: string;
  middle: Spot;
}

/** What the line that is pointed at stands for: "supplies; confirmed". */
export function TieName({ pointed: { key, middle }, drawing }: { pointed: PointedTie; drawing: Drawing }) {
  const { t } = useTranslation();
  const wordOf = useTieWords();
  const tie = drawing.ties.find((each) => each.key === key);
  if (!tie) {
    return null;
  }
  return (
    <span
      className={classes.tieName}
      style={{ transform: `translate(${String(middle.x)}px, ${String(middle.y)}px) translate(-50%, -50%)` }}
      data-tie
      aria-hidden
    >
      {wordOf(tie)} <small>{t(`confidence.${tie.confidence}`)}</small>
    </span>
  );
}
