import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import type { Source } from '../../core/model';
import type { ViewParams } from '../../core/search';
import classes from './Evidence.module.css';
import { SourceFacts } from './SourceFacts';

type OpenView = (view: ViewParams) => void;

interface SourceItemProps {
  source: Source;
  /** Where there is a panel to show what else it says. */
  openView?: OpenView | undefined;
}

function SourceItem({ source, openView }: SourceItemProps) {
  const { t } = useTranslation();
  const url = safeUrl(source.url);
  return (
    <li>
      {url === null ? (
        <bdi>{source.title}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{source.title}</bdi> <IconExternalLink size={13} aria-hidden />
          <span className="visually-hidden">{t('evidence.newWindow')}</span>
        </a>
      )}
      <small>
        <SourceFacts source={source} />
        {openView && (
          <>
            {' · '}
            <button type="button" className={classes.what} onClick={() => openView({ source: source.id })}>
              {t('evidence.whatElse')}
              <span className="visually-hidden">: {source.title}</span>
            </button>
          </>
        )}
      </small>
    </li>
  );
}

interface SourceListProps extends Omit<SourceItemProps, 'source'> {
  sources: Source[];
}

export function SourceList({ sources, openView }: SourceListProps) {
  return (
    <ul className={classes.sources}>
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} openView={openView} />
      ))}
    </ul>
  );
}
