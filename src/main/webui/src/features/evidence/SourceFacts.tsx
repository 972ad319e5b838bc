import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { formatDate } from '../../core/format';
import type { Source } from '../../core/model';
import { kindOf } from '../../core/sources';
import { useLocale } from '../../words/use-locale';

/** What kind of document it is, who published it where and when, and where in it to look. */
export function SourceFacts({ source }: { source: Source }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const kind = kindOf(source);
  const country = source.country ? ` (${countryName(source.country, locale)})` : '';
  return (
    <>
      {kind !== null && `${t(`evidence.sourceKind.${kind}`)} · `}
      {source.publisher && <bdi>{`${source.publisher}${country} · `}</bdi>}
      {source.published ? formatDate(source.published, locale) : t('evidence.undated')}
      {source.locator && <bdi>{` · ${source.locator}`}</bdi>}
      {source.origin && ` · ${t('evidence.repeats', { origin: source.origin })}`}
      {source.accessed && ` · ${t('evidence.accessed', { date: formatDate(source.accessed, locale) })}`}
    </>
  );
}
