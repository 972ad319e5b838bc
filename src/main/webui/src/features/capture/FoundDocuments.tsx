import { Button, Skeleton } from '@mantine/core';
import { IconFileOff, IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FoundCaptures } from '../../core/capture/finding';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Documents.module.css';
import { FoundDocument } from './FoundDocument';
import { useFinding } from './use-finding';

/** How much was looked through, and what was not. */
function Looked({ total, searched, unread, withoutText }: FoundCaptures) {
  const { t } = useTranslation('capture');
  const locale = useLocale();
  const said = (key: 'found' | 'searched' | 'unread' | 'withoutText', count: number) =>
    t(`search.${key}`, { count, shown: formatCount(count, locale) });
  return (
    <p className={classes.looked} role="status">
      {said('found', total)} {said('searched', searched)} {unread > 0 && said('unread', unread)}{' '}
      {withoutText > 0 && said('withoutText', withoutText)}
    </p>
  );
}

/** Why nothing stands there. */
function Nothing({ q, found }: { q: string; found: FoundCaptures }) {
  const { t } = useTranslation('capture');
  if (found.searched === 0 && found.unread === 0) {
    return (
      <Notice title={t('search.noDocument')} icon={<IconFileOff size={34} />}>
        <p>{t('search.howToCapture')}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t('search.nothing', { text: q })} icon={<IconZoomQuestion size={34} />}>
      <p>{t('search.tryElse')}</p>
    </Notice>
  );
}

/** What was found, or what there is to say instead. */
export function FoundDocuments({ q }: { q: string }) {
  const { t } = useTranslation('capture');
  const { asked, last, documents } = useFinding(q);
  if (asked.error && !last) {
    return <ProblemNotice problem={asProblem(asked.error)} retry={() => void asked.refetch()} />;
  }
  if (!last) {
    return <Skeleton role="status" height={160} aria-label={t('search.busy')} />;
  }
  return (
    <>
      {(last.searched > 0 || last.unread > 0) && <Looked {...last} />}
      {documents.length === 0 && <Nothing q={q} found={last} />}
      <ol className={classes.documents}>
        {documents.map((found) => (
          <FoundDocument key={found.capture} q={q} found={found} />
        ))}
      </ol>
      {asked.hasNextPage && (
        <Button
          variant="default"
          loading={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {t('search.more')}
        </Button>
      )}
    </>
  );
}
