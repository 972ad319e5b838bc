import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { formatCount } from '../../core/format';
import type { TraceAnswer } from '../../core/model';
import { changed, traceBodyOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { Press } from './Press';

/** A sentence, and the press that counts in the other way. */
function Counted({ text, wanted }: { text: string; wanted: 'one' | 'apart' }) {
  const { t } = useTranslation('grades');
  return (
    <Press text={text} change={{ mayRestOn: wanted }}>
      {t(`mayRest.${wanted}`)}
      <span className="visually-hidden">: {text}</span>
    </Press>
  );
}

/** Asked beside the answer; nothing where it would count the same. */
function Offer({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question } = useTraceSearch();
  const body = { ...traceBodyOf(changed(question, { mayRestOn: 'one' })), k: 1, offset: 0 };
  const { data, isPlaceholderData } = useTrace(body, answer.snapshot?.version ?? '');
  const proof = data?.summary.proof;
  if (!proof || isPlaceholderData || proof.origins.one === answer.summary.proof?.origins.one) {
    return null;
  }
  const { one } = proof.origins;
  const counts = { count: one, shown: formatCount(one, locale), total: formatCount(proof.paths, locale) };
  return <Counted text={t('mayRest.single', counts)} wanted="one" />;
}

/** How many paths rest on one source where what may rest on another is one with it, and the way to count so, and back. */
export function MayRest({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('grades');
  const { question } = useTraceSearch();
  if (question.mayRestOn === 'one') {
    return <Counted text={t('mayRest.counted')} wanted="apart" />;
  }
  return answer.summary.proof?.mayRest === true ? <Offer answer={answer} /> : null;
}
