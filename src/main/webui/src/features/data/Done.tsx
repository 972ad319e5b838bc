import { Button } from '@mantine/core';
import { IconCheck, IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useContents } from '../../api/import-queries';
import { useLocale } from '../../words/use-locale';
import { traceSearchOf, tracedRelations } from '../../core/data/contents';
import { formatCount } from '../../core/format';
import common from './Data.module.css';
import classes from './Jobs.module.css';

/** It is in: what can be done with it now. */
export function Done({ dataset }: { dataset: string }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { data } = useContents(dataset);
  const relations = data ? tracedRelations(data.contents) : 0;
  return (
    <div className={classes.done} role="status">
      <IconCheck size={24} aria-hidden />
      <div>
        <strong>
          {relations > 0
            ? t('done.relations', { count: relations, shown: formatCount(relations, locale) })
            : t('done.in')}
        </strong>
        {data && relations > 0 && (
          <div className={common.actions}>
            <Button
              leftSection={<IconRoute size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link {...props} to="/" search={traceSearchOf(dataset, data.contents)} />
              )}
            >
              {t('done.trace')}
            </Button>
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/" search={{}} />}>
              {t('done.traceAll')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
