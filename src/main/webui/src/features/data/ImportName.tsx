import { useTranslation } from 'react-i18next';
import { claimOfImport } from '../../core/claim/import-name';
import type { ImportStatus } from '../../core/data/model';

/** What is imported: a file by its name, a claim that was entered by hand in words. */
export function ImportName({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  if (status.format !== 'by-hand') {
    return <>{status.file}</>;
  }
  const claim = claimOfImport(status.file);
  return claim === null ? (
    <>{t('claim.import.old')}</>
  ) : (
    <>
      {claim.takenBack && `${t('claim.import.takenBack')} `}
      <bdi>{claim.from}</bdi> <em>{page(`relation.${claim.relation}.verb`)}</em> <bdi>{claim.to}</bdi>
    </>
  );
}
