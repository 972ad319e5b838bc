import { Chip, Group, Input, Stack, Switch, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../api/queries';
import type { Goods } from '../../core/question/table';
import { ChoiceSelect } from './ChoiceSelect';
import { EntityPicker } from './EntityPicker';
import { useValueName } from './use-value-name';
import { longList } from './long-list';

export interface GoodsFieldsProps {
  goods: Goods;
  onChange: (goods: Goods) => void;
}

function Tiers({ goods, onChange }: GoodsFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  const known = new Set([...(choices?.tiers ?? []).map(({ value }) => value), ...goods.tiers]);
  if (known.size === 0) {
    return null;
  }
  return (
    <Input.Wrapper label={t('fields.tierLabel')} description={t('fields.tierHint')} labelElement="div">
      <Chip.Group multiple value={goods.tiers} onChange={(tiers) => onChange({ ...goods, tiers })}>
        <Group gap={6} mt={6}>
          {[...known].sort().map((tier) => (
            <Chip key={tier} value={tier} size="sm" variant="outline">
              {tier}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

/** Six digits, or four or five for all that begin so, with or without dots and spaces between them; longer codes are cut. */
export function hsCodesOf(texts: string[]): string[] {
  const digits = texts.map((text) => text.replace(/\D/g, '').slice(0, 6));
  return [...new Set(digits.filter((code) => code.length >= 4))];
}

/** What has to flow along the path. */
export function GoodsFields({ goods, onChange }: GoodsFieldsProps) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const { data: choices } = useChoices();
  return (
    <Stack gap="sm">
      <ChoiceSelect
        label={t('fields.goodsCategoryLabel')}
        description={t('fields.goodsHint')}
        choices={choices?.componentCategories ?? []}
        nameOf={(value) => nameOf('category', value)}
        values={goods.categories}
        onChange={(categories) => onChange({ ...goods, categories })}
      />
      <EntityPicker
        label={t('fields.componentLabel')}
        description={t('fields.componentHint')}
        labels={['Component']}
        ids={goods.components}
        onChange={(components) => onChange({ ...goods, components })}
      />
      <TagsInput
        label={t('fields.hsLabel')}
        description={t('fields.hsHint')}
        placeholder="854231"
        data={choices?.hs ?? []}
        value={goods.hs}
        onChange={(codes) => onChange({ ...goods, hs: hsCodesOf(codes) })}
        splitChars={[',', ';', ' ']}
        comboboxProps={{ withinPortal: false }}
        {...longList(160)}
      />
      <Tiers goods={goods} onChange={onChange} />
      <Switch
        label={t('fields.sameLabel')}
        description={t('fields.sameHint')}
        checked={goods.consistent}
        onChange={(event) => onChange({ ...goods, consistent: event.currentTarget.checked })}
      />
    </Stack>
  );
}
