import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONTROL_RELATIONS, FLOW_RELATIONS, RELATION_TYPES, type RelationType } from '../../../core/model';
import classes from '../QuestionForm.module.css';
import type { RareFieldsProps } from './rare-fields';

interface GroupProps {
  types: readonly RelationType[];
  label: string;
  hint?: string;
  relations: RelationType[];
  change: (relations: RelationType[]) => void;
}

/** The types with those of a group all added or all taken away; null where nothing would be left to follow. */
export function withGroup(
  relations: RelationType[],
  types: readonly RelationType[],
  wanted: boolean,
): RelationType[] | null {
  const next = RELATION_TYPES.filter((type) => (types.includes(type) ? wanted : relations.includes(type)));
  return next.length > 0 ? next : null;
}

/** A group is followed, not followed or followed in part; its box says which, and takes all or none. */
function RelationGroup({ types, label, hint, relations, change }: GroupProps) {
  const { t } = useTranslation();
  const chosen = types.filter((type) => relations.includes(type)).length;
  const set = (some: readonly RelationType[], wanted: boolean) => {
    const next = withGroup(relations, some, wanted);
    if (next) {
      change(next);
    }
  };
  return (
    <div>
      <Checkbox
        label={label}
        description={hint}
        fw={600}
        checked={chosen === types.length}
        indeterminate={chosen > 0 && chosen < types.length}
        disabled={chosen === relations.length && chosen === types.length}
        onChange={() => set(types, chosen < types.length)}
      />
      <Stack gap={6} mt={6} ps="lg">
        {types.map((type) => (
          <Checkbox
            key={type}
            label={t(`relation.${type}.name`)}
            description={t(`relation.${type}.means`)}
            checked={relations.includes(type)}
            disabled={relations.length === 1 && relations[0] === type}
            onChange={(event) => set([type], event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </div>
  );
}

export function RelationsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { relations } = question;
  const set = (next: RelationType[]) => change({ relations: next });
  return (
    <Stack gap="sm" className={classes.scrolling ?? ''}>
      <RelationGroup
        types={FLOW_RELATIONS}
        label={t('question.flowLabel')}
        relations={relations}
        change={set}
      />
      <RelationGroup
        types={CONTROL_RELATIONS}
        label={t('question.controlLabel')}
        hint={t('question.controlHint')}
        relations={relations}
        change={set}
      />
    </Stack>
  );
}
