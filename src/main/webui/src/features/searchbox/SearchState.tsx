import { Anchor, Button } from '@mantine/core';
import { IconPlugConnectedX, IconZoomQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../core/question/question';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import { EmptyCode } from './EmptyCode';
import classes from './SearchBox.module.css';
import type { Searching } from './use-searching';

interface SearchStateProps {
  searching: Searching;
  text: string;
  filtered: boolean;
  noFilters: () => void;
  question: Question;
  close: () => void;
}

function Nothing({
  near,
  text,
  filtered,
  noFilters,
}: { near: number } & Omit<SearchStateProps, 'searching' | 'question' | 'close'>) {
  const { t } = useTranslation('search');
  return (
    <div className={classes.state} data-nothing>
      <IconZoomQuestion size={26} aria-hidden />
      <div>
        <strong>{text === '' ? t('nothingHere') : t('nothing', { text })}</strong>
        <p>{near > 0 ? t('nearest') : t('tryElse')}</p>
        {filtered && (
          <Button size="compact-sm" variant="default" onClick={noFilters}>
            {t('noFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What there is to say instead of, or beside, what was found. */
export function SearchState({ searching, question, close, ...asked }: SearchStateProps) {
  const { t } = useTranslation('search');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const { problem, retry, nothing, near, codes, renewal, textsLost } = searching;
  return (
    <>
      {problem && (
        <div className={classes.state} role="alert">
          <IconPlugConnectedX size={26} aria-hidden />
          <div>
            <strong>{tPage(`problem.${problem.kind}Title`)}</strong>
            <p>{problem.sentence ?? tPage(`problem.${problem.kind}`)}</p>
            <Button size="compact-sm" variant="default" onClick={retry}>
              {tPage('problem.retry')}
            </Button>
          </div>
        </div>
      )}
      {nothing && codes.length === 0 && <Nothing near={near} {...asked} />}
      <EmptyCode {...{ codes, question, close }} />
      {textsLost && (
        <p className={classes.renewal} role="status">
          {t('textsLost')}{' '}
          <Anchor
            inherit
            onClick={close}
            renderRoot={(props) => <Link to="/documents" search={{ q: asked.text }} {...props} />}
          >
            {t('textsAgain')}
          </Anchor>
        </p>
      )}
      {renewal && (
        <p className={classes.renewal} role="status">
          {t('renewal', {
            done: formatCount(renewal.done, locale),
            total: formatCount(renewal.total, locale),
          })}
        </p>
      )}
    </>
  );
}
