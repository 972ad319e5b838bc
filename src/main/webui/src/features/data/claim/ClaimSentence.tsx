import { useTranslation } from 'react-i18next';
import { factText } from '../../../core/claim/fact-text';
import { factKindOf, type EnteredClaim } from '../../../core/claim/model';
import { isRelationType } from '../../../core/model';
import { useLocale } from '../../../words/use-locale';

/** Who does what with whom, or what is said of whom, in one line. */
export function ClaimSentence({ claim: { from, to, draft } }: { claim: EnteredClaim }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const type = draft.relation ?? '';
  const kind = factKindOf(draft.fact?.kind);
  return (
    <>
      <bdi>{from.name}</bdi>{' '}
      <em>
        {kind ? `${t(`evidence.fact.${kind}`)}:` : isRelationType(type) ? t(`relation.${type}.verb`) : type}
      </em>{' '}
      <bdi>{kind ? factText(kind, draft.fact?.value ?? '', locale) : to?.name}</bdi>
      {draft.fact?.programme && <bdi> {draft.fact.programme}</bdi>}
    </>
  );
}
