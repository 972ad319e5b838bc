import { Button } from '@mantine/core';
import { IconArrowsExchange, IconLink } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../common/use-copy';
import classes from './Compare.module.css';

const route = getRouteApi('/compare');

/** Turns the comparison round, and takes its address along. */
export function Tools() {
  const { t } = useTranslation('compare');
  const { t: tPage } = useTranslation();
  const { one, other } = route.useSearch();
  const { copied, copy } = useCopy();
  return (
    <div className={classes.tools} data-no-print>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconArrowsExchange size={16} />}
        renderRoot={(props) => (
          <Link
            to="/compare"
            search={{
              ...(other === undefined ? {} : { one: other }),
              ...(one === undefined ? {} : { other: one }),
            }}
            {...props}
          />
        )}
      >
        {t('swap')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconLink size={16} />}
        onClick={() => copy(window.location.href)}
      >
        {copied ? tPage('answer.copied') : tPage('answer.copyLink')}
      </Button>
    </div>
  );
}
