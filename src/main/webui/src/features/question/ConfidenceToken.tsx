import { useTranslation } from 'react-i18next';
import type { ConfidenceFieldsProps } from './ConfidenceFields';
import { ConfidenceFields, preloadFields } from './lazy-fields';
import { Token } from './Token';

export function ConfidenceToken(props: ConfidenceFieldsProps) {
  const { t } = useTranslation();
  return (
    <Token
      label={t('question.confidenceLabel')}
      text={t(`question.confidence.${props.confidence}`)}
      preload={preloadFields}
    >
      <ConfidenceFields {...props} />
    </Token>
  );
}
