import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../core/problem';

interface AskAgainProps {
  error: Error;
  retry: () => unknown;
}

/** What went wrong where a part of a panel should be, and a button that asks again. */
export function AskAgain({ error, retry }: AskAgainProps) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  return (
    <p role="alert">
      {problem.sentence ?? t(`problem.${problem.kind}`)}{' '}
      <Button size="compact-xs" variant="default" onClick={() => void retry()}>
        {t('problem.retry')}
      </Button>
    </p>
  );
}
