import { useTranslation } from 'react-i18next';
import { preloadFields, RankFields } from './lazy-fields';
import type { RankFieldsProps } from './RankFields';
import { Token } from './Token';

export function RankToken(props: RankFieldsProps) {
  const { t } = useTranslation();
  return (
    <Token label={t('question.rankLabel')} text={t(`question.rank.${props.rank}`)} preload={preloadFields}>
      <RankFields {...props} />
    </Token>
  );
}
