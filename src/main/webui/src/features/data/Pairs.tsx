import { Button } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProposedPairs } from '../../core/data/recognised';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import classes from './Jobs.module.css';

/** What the search for pairs after an import has come to, and the way to its review. */
export function Pairs({ dataset, pairs }: { dataset: string; pairs: ProposedPairs }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { state, proposals } = pairs;
  const words = {
    running: () => t('pairs.running'),
    done: () =>
      proposals === 0
        ? t('pairs.none')
        : t('pairs.found', { count: proposals, shown: formatCount(proposals, locale) }),
    failed: () => t('pairs.failed'),
    cancelled: () => t('pairs.failed'),
  }[state];
  return (
    <div className={classes.pairs}>
      <p role="status">{words()}</p>
      {(state !== 'done' || proposals > 0) && (
        <div className={common.actions}>
          <Button
            variant="default"
            leftSection={<IconArrowsJoin2 size={18} aria-hidden />}
            renderRoot={(props) => <Link {...props} to="/identity" search={{ dataset }} />}
          >
            {state === 'done' ? t('pairs.review') : t('pairs.open')}
          </Button>
        </div>
      )}
    </div>
  );
}
