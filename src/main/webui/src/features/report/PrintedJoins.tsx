import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format';
import type { ReportJoin } from '../../core/report';
import { useLocale } from '../../words/use-locale';

/** Which records are taken for one, by whom, when and why. */
export function PrintedJoins({ joins }: { joins: ReportJoin[] }) {
  const { t } = useTranslation('joins');
  const locale = useLocale();
  return joins.map((join) => (
    <small key={`${join.enters} ${join.leaves}`}>
      {' '}
      [{t('taken')} <bdi>{join.enters}</bdi> = <bdi>{join.leaves}</bdi>
      {join.made.map(({ id, by, at, reason, confidence }) => (
        <span key={id}>
          {'; '}
          {t('decided', {
            by: by || t('somebody'),
            date: at === '' ? t('undated') : formatDate(at.slice(0, 10), locale),
            reason: reason || t('noReason'),
          })}{' '}
          ({t(`grade.${confidence}`)})
        </span>
      ))}
      ]
    </small>
  ));
}
