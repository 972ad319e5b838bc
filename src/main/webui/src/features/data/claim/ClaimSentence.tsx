import { useTranslation } from 'react-i18next';
import type { EnteredClaim } from '../../../core/claim/model';
import { isRelationType } from '../../../core/model';

/** Who does what with whom, in one line. */
export function ClaimSentence({ claim: { from, to, draft } }: { claim: EnteredClaim }) {
  const { t } = useTranslation();
  const type = draft.relation ?? '';
  return (
    <>
      <bdi>{from.name}</bdi> <em>{isRelationType(type) ? t(`relation.${type}.verb`) : type}</em>{' '}
      <bdi>{to.name}</bdi>
    </>
  );
}
