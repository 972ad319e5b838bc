import { useTranslation } from 'react-i18next';
import type { Mapping } from '../../core/data/model';
import { NODE_LABELS, RELATION_TYPES } from '../../core/model';
import { Choice } from './Choice';

interface RelationSettingsProps {
  mapping: Mapping;
  set: (mapping: Mapping) => void;
}

/** What all rows of a table of relations have in common, where no column says it. */
export function RelationSettings({ mapping, set }: RelationSettingsProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const byColumn = mapping.columns?.relation !== undefined;
  const labels = [
    { value: '', label: t('table.usualKind') },
    ...NODE_LABELS.map((value) => ({ value, label: page(`label.${value}`) })),
  ];
  return (
    <>
      <Choice
        label={t('table.relation')}
        value={mapping.relation ?? ''}
        options={[
          { value: '', label: byColumn ? t('table.byColumn') : t('table.choose') },
          ...RELATION_TYPES.map((value) => ({ value, label: page(`relation.${value}.name`) })),
        ]}
        onChange={(relation) => set({ ...mapping, relation: relation || null })}
      />
      <Choice
        label={t('table.fromLabel')}
        value={mapping.fromLabel ?? ''}
        options={labels}
        onChange={(fromLabel) => set({ ...mapping, fromLabel: fromLabel || null })}
      />
      <Choice
        label={t('table.toLabel')}
        value={mapping.toLabel ?? ''}
        options={labels}
        onChange={(toLabel) => set({ ...mapping, toLabel: toLabel || null })}
      />
    </>
  );
}
