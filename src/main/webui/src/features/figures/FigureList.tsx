import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import { CONFIDENCES, type Source } from '../../core/model';
import type { TradeFlow } from '../../core/trade-context';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import { useFigureText } from './figure-text';
import classes from './Figures.module.css';

interface SourceNamesProps {
  sources: Source[];
  /** What is told of the document beside its title. */
  facts?: (source: Source) => ReactNode;
}

/** The documents behind what is said, to be opened. */
export function SourceNames({ sources, facts }: SourceNamesProps) {
  const { t } = useTranslation('figures');
  return sources.map((source) => {
    const url = safeUrl(source.url);
    return (
      <small key={source.id} className={classes.source}>
        {url === null ? (
          <bdi>{source.title}</bdi>
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{source.title}</bdi> <IconExternalLink size={12} aria-hidden />
            <span className="visually-hidden">{t('newWindow')}</span>
          </a>
        )}
        {facts && <span> {facts(source)}</span>}
      </small>
    );
  });
}

export function FigureConfidence({ flow }: { flow: TradeFlow }) {
  const confidence = CONFIDENCES.find((each) => each === flow.properties.confidence);
  return confidence && <ConfidenceBadge confidence={confidence} />;
}

interface FigureListProps {
  shown: TradeFlow[];
  /** All figures, among which are the wholes of the shares. */
  flows: TradeFlow[];
}

/** Figures as sentences, each with its document. */
export function FigureList({ shown, flows }: FigureListProps) {
  const textOf = useFigureText(flows);
  return (
    <ul className={classes.list}>
      {shown.map((flow) => (
        <li key={flow.id} data-figure={flow.id}>
          <span className={classes.sentence}>{textOf(flow)}.</span> <FigureConfidence flow={flow} />{' '}
          <SourceNames sources={flow.sources} />
        </li>
      ))}
    </ul>
  );
}
