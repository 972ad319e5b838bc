import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../core/problem';
import classes from './Data.module.css';

interface DataProblemProps {
  problem: Problem;
  retry?: (() => void) | undefined;
  children?: ReactNode;
}

function titleKey({ kind, status, code }: Problem) {
  if (kind === 'lost') {
    return 'problem.lost' as const;
  }
  if (status === 413) {
    return 'problem.tooLarge' as const;
  }
  if (code === 'import.file.unknown') {
    return 'problem.fileUnknown' as const;
  }
  if (kind === 'busy' || kind === 'unavailable') {
    return 'problem.busy' as const;
  }
  return kind === 'refused' ? ('problem.refused' as const) : ('problem.failed' as const);
}

/** Something did not work: what, why in the server's words, and what to do now. */
export function DataProblem({ problem, retry, children }: DataProblemProps) {
  const { t } = useTranslation('data');
  const Icon = problem.kind === 'lost' ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes.problem} role="alert">
      <Icon size={20} aria-hidden />
      <div>
        <strong>{t(titleKey(problem))}</strong>
        <p>{problem.sentence ?? t('problem.noReason')}</p>
        {children}
        {retry && (
          <Button variant="default" size="compact-sm" onClick={retry}>
            {t('problem.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
