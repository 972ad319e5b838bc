import { Anchor, Chip, Group, Input, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../api/queries';
import { NODE_LABELS, type NodeLabel } from '../../core/model';
import type { TraceChoices } from '../../core/question/choices';
import { hasMoreThanNames, takes, withNames, type Selection } from '../../core/question/selection';
import { ChoiceSelect } from './ChoiceSelect';
import { CountrySelect } from './CountrySelect';
import { EntityPicker } from './EntityPicker';
import { RoleFields } from './RoleFields';
import { useValueName } from './use-value-name';

export interface SelectionFieldsProps {
  selection: Selection;
  onChange: (selection: Selection) => void;
}

interface PartProps extends SelectionFieldsProps {
  choices: TraceChoices | undefined;
}

function Kinds({ selection, onChange }: SelectionFieldsProps) {
  const { t } = useTranslation();
  const change = (values: string[]) =>
    onChange({ ...selection, labels: NODE_LABELS.filter((label) => values.includes(label)), ids: [] });
  return (
    <Input.Wrapper label={t('side.kindLabel')} description={t('fields.kindsHint')} labelElement="div">
      <Chip.Group multiple value={selection.labels as string[]} onChange={change}>
        <Group gap={6} mt={6}>
          {NODE_LABELS.map((label) => (
            <Chip key={label} value={label} size="sm" variant="outline">
              {t(`side.kind.${label}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

function categoriesOf(choices: TraceChoices | undefined, labels: NodeLabel[]) {
  return [
    ...(labels.includes('Component') ? (choices?.componentCategories ?? []) : []),
    ...(labels.includes('WeaponSystem') ? (choices?.weaponCategories ?? []) : []),
  ];
}

function Description({ selection, onChange, choices }: PartProps) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const { labels } = selection;
  return (
    <>
      {takes(labels, 'roles') && labels.length > 0 && (
        <RoleFields selection={selection} onChange={onChange} />
      )}
      {takes(labels, 'countries') && (
        <CountrySelect
          label={t('side.fromCountryLabel')}
          placeholder={t('side.anyCountry')}
          choices={choices?.countries ?? []}
          values={selection.countries}
          onChange={(countries) => onChange({ ...selection, countries })}
        />
      )}
      {takes(labels, 'operators') && (
        <CountrySelect
          label={t('side.operatorLabel')}
          placeholder={t('side.anyCountry')}
          choices={choices?.operators ?? []}
          values={selection.operators}
          onChange={(operators) => onChange({ ...selection, operators })}
        />
      )}
      {takes(labels, 'categories') && (
        <ChoiceSelect
          label={t('fields.categoryLabel')}
          choices={categoriesOf(choices, labels)}
          nameOf={(value) => nameOf('category', value)}
          values={selection.categories}
          onChange={(categories) => onChange({ ...selection, categories })}
        />
      )}
    </>
  );
}

function RareDescription({ selection, onChange, choices }: PartProps) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const topics = choices?.topics ?? [];
  return (
    <>
      {takes(selection.labels, 'listedBy') && (
        <ChoiceSelect
          label={t('fields.listedByLabel')}
          placeholder={t('fields.listedByAny')}
          choices={choices?.listedBy ?? []}
          nameOf={(value) => nameOf('authority', value)}
          values={selection.listedBy}
          onChange={(listedBy) => onChange({ ...selection, listedBy })}
        />
      )}
      {(topics.length > 0 || selection.topics.length > 0) && (
        <ChoiceSelect
          label={t('fields.topicLabel')}
          choices={topics}
          nameOf={(value) => nameOf('topic', value)}
          values={selection.topics}
          onChange={(values) => onChange({ ...selection, topics: values })}
        />
      )}
      <TextInput
        label={t('fields.textLabel')}
        description={t('fields.textHint')}
        maxLength={200}
        value={selection.text}
        onChange={(event) => onChange({ ...selection, text: event.currentTarget.value })}
      />
    </>
  );
}

/** A set of entities: by name, or by kind, country, category and more. */
export function SelectionFields({ selection, onChange }: SelectionFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  const { labels, ids, listedBy, topics, text } = selection;
  const [more, setMore] = useState(listedBy.length + topics.length > 0 || text !== '');
  const described = ids.length === 0 || hasMoreThanNames(selection);
  return (
    <Stack gap="sm">
      <Kinds selection={selection} onChange={onChange} />
      <EntityPicker labels={labels} ids={ids} onChange={(next) => onChange(withNames(selection, next))} />
      {described && <Description selection={selection} onChange={onChange} choices={choices} />}
      {described &&
        (more ? (
          <RareDescription selection={selection} onChange={onChange} choices={choices} />
        ) : (
          <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setMore(true)}>
            {t('fields.moreFields')}
          </Anchor>
        ))}
    </Stack>
  );
}
