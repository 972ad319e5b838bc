import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights, useSession } from '../../api/session';
import { accessOf } from '../../core/explore/access';
import { useLocale } from '../../words/use-locale';
import type { SavedCase } from '../../core/explore/case';
import { parseSearch, validateTraceSearch } from '../../core/search';
import classes from './Cases.module.css';
import { Unprinted, useWithholds } from '../common/Unprinted';

/** Above the canvas of a case: whether its data has changed since, what was noted, the question it began with. */
export function CaseHead({ saved, gone, readOnly }: { saved: SavedCase; gone: number; readOnly: boolean }) {
  const { t } = useTranslation('cases');
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(saved.updated),
  );
  const { data: session } = useSession();
  const { saveCases } = useRights();
  const isReader = accessOf(saved, session) === 'read';
  const withheld = useWithholds(readOnly ? undefined : saved.id);
  const changed = saved.dataVersion !== saved.dataVersionNow;
  return (
    <>
      {!readOnly && <Unprinted id={saved.id} />}
      {isReader && !readOnly && (
        <p className={classes.banner} role="status">
          {t(saveCases ? 'reader' : 'viewer', { name: saved.owner?.name ?? '' })}
        </p>
      )}
      {readOnly && (
        <p className={classes.banner} role="status">
          {t('shared.banner', { when })}
        </p>
      )}
      {changed && (
        <p className={classes.banner} role="status">
          {t('changed.banner', { when })} {gone > 0 && t('changed.gone', { count: gone })}
        </p>
      )}
      {(saved.notes !== '' || saved.view !== '') && (
        <div className={classes.notes}>
          <bdi>{saved.notes}</bdi>
          {saved.view !== '' && (
            <Button
              size="compact-sm"
              variant="default"
              ms="sm"
              renderRoot={(props) => (
                <Link
                  to="/"
                  search={{
                    ...validateTraceSearch(parseSearch(saved.view)),
                    ...(withheld && { withheldBy: saved.id }),
                  }}
                  {...props}
                />
              )}
            >
              {t('askAgain')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
