import { useTranslation } from 'react-i18next';
import { passkeyMishap } from '../../core/passkeys';
import { asProblem } from '../../core/problem';

const A_MINUTE = 90;

/** What went wrong with signing in, said plainly; null where nothing did. */
export function useProblemWords(): (error: unknown) => string | null {
  const { t } = useTranslation('session');
  const { t: tPage } = useTranslation();
  return (error) => {
    if (!error) {
      return null;
    }
    const mishap = passkeyMishap(error);
    if (mishap !== null) {
      return t(`problem.${mishap}`);
    }
    const problem = asProblem(error);
    switch (problem.code) {
      case 'session.wrong':
        return t('problem.wrong');
      case 'session.factor-wrong':
        return t('problem.factorWrong');
      case 'session.passkey-wrong':
        return t('problem.passkeyWrong');
      case 'session.passkey-other':
        return t('problem.passkeyOther');
      case 'setup.over':
        return t('problem.over');
      case 'setup.wrong':
        return t('problem.noLink');
      case 'people.last':
        return t('problem.last');
      case 'password.length':
        return t('rules.length');
      case 'password.common':
        return t('rules.common');
      case 'session.slow': {
        const seconds = problem.retryAfterSeconds ?? 1;
        return seconds > A_MINUTE
          ? t('problem.slowMinutes', { count: Math.ceil(seconds / 60) })
          : t('problem.slow', { count: seconds });
      }
      default:
        return problem.sentence ?? tPage(`problem.${problem.kind}`);
    }
  };
}
