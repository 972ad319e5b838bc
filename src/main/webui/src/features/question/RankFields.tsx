import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RANKS, type Rank } from '../../core/model';

export interface RankFieldsProps {
  rank: Rank;
  onChange: (rank: Rank) => void;
}

export function RankFields({ rank, onChange }: RankFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('question.rankLabel')}
      value={rank}
      onChange={(value) => onChange(RANKS.find((each) => each === value) ?? rank)}
    >
      <Stack gap="sm" mt="sm">
        {RANKS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`question.rank.${each}`)}
            description={t(`question.rank.${each}Means`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
