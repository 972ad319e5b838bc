import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toProvider, type ProviderProblem } from '../../core/provider';
import type { Provider } from '../../core/session';
import classes from './Session.module.css';
import { useFocusAtOnce } from './use-focus-at-once';

interface ProviderEntryProps {
  provider: Provider;
  /** Where to go on afterwards. */
  to: string;
  /** Why one came back without being signed in. */
  problem: ProviderProblem | null;
}

/** Where people sign in through a provider: the way there, and what went wrong on it. */
export function ProviderEntry({ provider, to, problem }: ProviderEntryProps) {
  const { t } = useTranslation('session');
  const button = useFocusAtOnce<HTMLAnchorElement>();
  return (
    <div className={classes.form}>
      {problem && <p role="alert">{t(`provider.problem.${problem}`, { claim: provider.rolesClaim })}</p>}
      <p>{t('provider.body', { host: provider.host })}</p>
      <Button component="a" ref={button} href={toProvider(to)} fullWidth>
        {t('provider.go')}
      </Button>
    </div>
  );
}
