import { useTranslation } from 'react-i18next';
import { claimOfImport } from '../../core/claim/import-name';
import { factText } from '../../core/claim/fact-text';
import type { ImportStatus } from '../../core/data/model';
import { useLocale } from '../../words/use-locale';

/** What is imported: a file by its name, a claim that was entered by hand in words. */
export function ImportName({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const locale = useLocale();
  if (status.format !== 'by-hand') {
    return <>{status.file}</>;
  }
  const claim = claimOfImport(status.file);
  return claim === null ? (
    <>{t('claim.import.old')}</>
  ) : (
    <>
      {claim.takenBack && `${t('claim.import.takenBack')} `}
      <bdi>{claim.from}</bdi>{' '}
      <em>
        {'fact' in claim.says
          ? `${page(`evidence.fact.${claim.says.fact}`)}:`
          : page(`relation.${claim.says.relation}.verb`)}
      </em>{' '}
      <bdi>{'fact' in claim.says ? factText(claim.says.fact, claim.to, locale) : claim.to}</bdi>
    </>
  );
}
