import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';
import classes from './Notice.module.css';

/** As the browsers say it: Chromium, Firefox, Safari. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i;

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

interface FaultProps {
  error: unknown;
  reset: () => void;
  /** It stands where a whole page would. */
  alone?: boolean;
}

/** What stands where a part of the page failed: what happened, and the ways on. */
export function Fault({ error, reset, alone = false }: FaultProps) {
  const { t } = useTranslation();
  const text = textOf(error);
  const name = NOT_FETCHED.test(text) ? 'unfetched' : 'fault';
  return (
    <Notice alone={alone} title={t(`status.${name}Title`)} icon={<IconAlertTriangle size={34} />} live>
      <p>{t(`status.${name}`)}</p>
      <p className={classes.ways} data-fault>
        <Button variant="default" onClick={reset}>
          {t('problem.retry')}
        </Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('status.reload')}
        </Button>
        {/* Not by the router, which may be what failed. */}
        <a href="/">{t('status.notFound')}</a>
      </p>
      <details>
        <summary>{t('status.report')}</summary>
        <code>{text}</code>
      </details>
    </Notice>
  );
}
