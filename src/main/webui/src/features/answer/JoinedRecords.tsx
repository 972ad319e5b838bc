import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import type { TraceAnswer } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { Press } from './Press';

/** How many of the entities are several records, and the way to see each by itself, and back. */
export function JoinedRecords({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question } = useTraceSearch();
  const { identities = 0 } = answer.summary;
  const apart = question.identity === 'none';
  if (!apart && identities === 0) {
    return null;
  }
  const text = apart
    ? t('identity.apart')
    : t('identity.decided', { count: identities, shown: formatCount(identities, locale) });
  return (
    <Press text={text} change={{ identity: apart ? 'decided' : 'none' }}>
      {apart ? t('identity.join') : t('identity.part')}
    </Press>
  );
}
