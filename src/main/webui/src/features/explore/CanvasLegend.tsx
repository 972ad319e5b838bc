import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../core/explore/drawing';
import { CONFIDENCES, NODE_LABELS, type Confidence, type NodeLabel } from '../../core/model';
import classes from './Explore.module.css';

// The drawing has four shapes: a component is a triangle there.
const SHAPES: Record<NodeLabel, { path: string; colour: string }> = {
  Company: { path: 'M2 2H12V12H2Z', colour: 'var(--company)' },
  Component: { path: 'M7 1L13 12H1Z', colour: 'var(--component)' },
  WeaponSystem: { path: 'M7 0L14 7L7 14L0 7Z', colour: 'var(--weapon)' },
  Person: { path: 'M7 1A6 6 0 1 1 6.99 1Z', colour: 'var(--person)' },
};

const LINES: Record<Confidence | 'control', { width: number; colour: string }> = {
  confirmed: { width: 2.4, colour: 'var(--hop)' },
  probable: { width: 1.6, colour: 'var(--hop)' },
  possible: { width: 0.9, colour: 'var(--weak)' },
  control: { width: 1.6, colour: 'var(--person)' },
};

function Line({ sign }: { sign: keyof typeof LINES }) {
  const { width, colour } = LINES[sign];
  return (
    <svg width={26} height={10} aria-hidden focusable="false">
      <path d="M0 5H26" style={{ stroke: colour, strokeWidth: width }} />
    </svg>
  );
}

/** The signs of what is drawn. */
export function CanvasLegend({ drawing: { nodes, ties } }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const kinds = NODE_LABELS.filter((label) => nodes.some(({ kind }) => kind === label));
  const confidences = CONFIDENCES.filter((each) =>
    ties.some(({ control, confidence }) => !control && confidence === each),
  );
  return (
    <ul className={classes.legend} aria-label={t('picture.legend')}>
      {kinds.map((label) => (
        <li key={label}>
          <svg width={14} height={14} aria-hidden focusable="false">
            <path d={SHAPES[label].path} style={{ fill: SHAPES[label].colour }} />
          </svg>
          {t(`label.${label}`)}
        </li>
      ))}
      {confidences.map((confidence) => (
        <li key={confidence}>
          <Line sign={confidence} /> {t(`confidence.${confidence}`)}
        </li>
      ))}
      {ties.some(({ control }) => control) && (
        <li>
          <Line sign="control" /> {t('question.controlLabel')}
        </li>
      )}
    </ul>
  );
}
