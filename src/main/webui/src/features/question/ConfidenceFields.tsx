import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES, type Confidence } from '../../core/model';

export interface ConfidenceFieldsProps {
  confidence: Confidence;
  onChange: (confidence: Confidence) => void;
}

export function ConfidenceFields({ confidence, onChange }: ConfidenceFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('question.confidenceLabel')}
      value={confidence}
      onChange={(value) => onChange(CONFIDENCES.find((each) => each === value) ?? confidence)}
    >
      <Stack gap="sm" mt="sm">
        {CONFIDENCES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`question.confidence.${each}`)}
            description={t(`confidence.${each}Means`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
