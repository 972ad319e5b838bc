import { useTranslation } from 'react-i18next';
import { passkeyMishap } from '../../core/passkeys';
import { asProblem } from '../../core/problem';

const A_MINUTE = 90;

/** The page's own words for what Spoor answers. */
const WORDS = {
  'session.wrong': 'problem.wrong',
  'session.factor-wrong': 'problem.factorWrong',
  'session.passkey-wrong': 'problem.passkeyWrong',
  'session.passkey-other': 'problem.passkeyOther',
  'setup.over': 'problem.over',
  'setup.wrong': 'problem.noLink',
  'people.last': 'problem.last',
  'password.length': 'rules.length',
  'password.common': 'rules.common',
} as const;
const isKnown = (code: string | null): code is keyof typeof WORDS => code !== null && code in WORDS;

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
    const { code } = problem;
    if (isKnown(code)) {
      return t(WORDS[code]);
    }
    if (code === 'session.slow') {
      const seconds = problem.retryAfterSeconds ?? 1;
      return seconds > A_MINUTE
        ? t('problem.slowMinutes', { count: Math.ceil(seconds / 60) })
        : t('problem.slow', { count: seconds });
    }
    return problem.sentence ?? tPage(`problem.${problem.kind}`);
  };
}
