import { Button } from '@mantine/core';
import { IconAlertTriangle, IconHourglass, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../core/problem';
import { roleNeeded } from '../../core/session';
import { Notice } from './Notice';

/** Seconds until the page tries again by itself, counted down; null where only the reader can decide. */
function useCountdown(problem: Problem, retry: () => void): number | null {
  const waits = problem.kind === 'busy' || problem.kind === 'unavailable' || problem.kind === 'lost';
  const [left, setLeft] = useState(problem.retryAfterSeconds ?? 5);
  useEffect(() => {
    if (!waits) {
      return undefined;
    }
    if (left <= 0) {
      retry();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [waits, left, retry]);
  return waits ? Math.max(0, left) : null;
}

function iconOf(problem: Problem) {
  if (problem.kind === 'lost') {
    return <IconPlugConnectedX size={34} />;
  }
  return problem.kind === 'busy' || problem.kind === 'unavailable' ? (
    <IconHourglass size={34} />
  ) : (
    <IconAlertTriangle size={34} />
  );
}

export function ProblemNotice({ problem, retry }: { problem: Problem; retry: () => void }) {
  const { t } = useTranslation();
  const left = useCountdown(problem, retry);
  const role = roleNeeded(problem);
  if (role) {
    return (
      <Notice title={t('problem.roleTitle')} icon={iconOf(problem)} live>
        <p>{t('problem.role', { role: t(`role.${role}`) })}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t(`problem.${problem.kind}Title`)} icon={iconOf(problem)} live>
      <p>{problem.sentence ?? t(`problem.${problem.kind}`)}</p>
      {left !== null && <p>{t('problem.again', { count: left })}</p>}
      <Button variant="default" mt="sm" onClick={retry}>
        {t('problem.retry')}
      </Button>
    </Notice>
  );
}
