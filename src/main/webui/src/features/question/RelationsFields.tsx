import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CONTROL_RELATIONS,
  FLOW_RELATIONS,
  RELATION_TYPES,
  isRelationType,
  type RelationType,
} from '../../core/model';
import classes from './QuestionForm.module.css';

export interface RelationsFieldsProps {
  relations: RelationType[];
  onChange: (relations: RelationType[]) => void;
}

function Types({ types, relations }: { types: readonly RelationType[]; relations: RelationType[] }) {
  const { t } = useTranslation();
  return types.map((type) => (
    <Checkbox
      key={type}
      value={type}
      label={t(`relation.${type}.name`)}
      description={t(`relation.${type}.means`)}
      disabled={relations.length === 1 && relations[0] === type}
    />
  ));
}

export function RelationsFields({ relations, onChange }: RelationsFieldsProps) {
  const { t } = useTranslation();
  const change = (values: string[]) => {
    const chosen = values.filter(isRelationType);
    if (chosen.length > 0) {
      onChange(RELATION_TYPES.filter((type) => chosen.includes(type)));
    }
  };
  return (
    <Checkbox.Group value={relations} onChange={change} label={t('question.flowLabel')}>
      <Stack gap="xs" mt="xs" className={classes.scrolling ?? ''}>
        <Types types={FLOW_RELATIONS} relations={relations} />
        <div>
          <Text fw={600} mt="xs">
            {t('question.controlLabel')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('question.controlHint')}
          </Text>
        </div>
        <Types types={CONTROL_RELATIONS} relations={relations} />
      </Stack>
    </Checkbox.Group>
  );
}
