import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import type { Source } from '../../core/model';
import { groupSources, type SourceGroup } from '../../core/sources';
import type { ViewParams } from '../../core/search';
import classes from './Evidence.module.css';
import { SourceFacts } from './SourceFacts';

type OpenView = (view: ViewParams) => void;

interface SourceItemProps {
  source: Source;
  /** Where there is a panel to show what else it says. */
  openView?: OpenView | undefined;
  /** What can be done with a source beside what is shown. */
  acts?: ((source: Source) => ReactNode) | undefined;
}

function SourceItem({ source, openView, acts }: SourceItemProps) {
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
        {acts?.(source)}
      </small>
    </li>
  );
}

interface SourceListProps extends Omit<SourceItemProps, 'source'> {
  sources: Source[];
}

/** Documents that are one independent source, under what they repeat. */
function Group({ group, ...more }: { group: SourceGroup } & Omit<SourceItemProps, 'source'>) {
  const { t } = useTranslation();
  const count = group.sources.length;
  return (
    <li className={classes.group} data-one-source>
      <strong>{t('evidence.oneSource', { count, origin: group.origin })}</strong>
      <ul className={classes.sources}>
        {group.sources.map((source) => (
          <SourceItem key={source.id} source={source} {...more} />
        ))}
      </ul>
    </li>
  );
}

/** Documents with their kind, publisher and country; those of one origin stand together. */
export function SourceList({ sources, ...more }: SourceListProps) {
  return (
    <ul className={classes.sources}>
      {groupSources(sources).map((group) => {
        const [only] = group.sources;
        return only && group.sources.length === 1 ? (
          <SourceItem key={group.key} source={only} {...more} />
        ) : (
          <Group key={group.key} group={group} {...more} />
        );
      })}
    </ul>
  );
}
