import { useTranslation } from 'react-i18next';
import { ENCODINGS, ENTITIES, RELATIONS, SEPARATORS } from '../../core/data/mapping';
import type { Mapping, Preview } from '../../core/data/model';
import { CONFIDENCES, NODE_LABELS } from '../../core/model';
import { Choice } from './Choice';
import classes from './Data.module.css';
import { RelationSettings } from './RelationSettings';

interface TableSettingsProps {
  preview: Preview;
  mapping: Mapping;
  set: (mapping: Mapping) => void;
}

const HEADER_ROWS_OFFERED = 30;
const HEADER_TEXT = 40;

function separatorKey(separator: string) {
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
  return names[separator as keyof typeof names] ?? 'comma';
}

/** How the file is cut into cells, and how dates and numbers in them are written. */
export function TableSettings({ preview, mapping, set }: TableSettingsProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const { reading, table } = preview;
  const rows = table.slice(0, HEADER_ROWS_OFFERED).map((cells, index) => ({
    value: String(reading?.lines[index] ?? index + 1),
    label: t('table.rowOption', {
      row: reading?.lines[index] ?? index + 1,
      text: cells
        .filter((cell) => cell.trim() !== '')
        .join(', ')
        .slice(0, HEADER_TEXT),
    }),
  }));
  const found = (label: string) => t('table.found', { what: label });
  const separator = (value: string) => t(`separator.${separatorKey(value)}`);
  return (
    <div className={classes.settings}>
      <Choice
        label={t('table.headerRow')}
        value={String(mapping.headerRow ?? '')}
        options={rows}
        onChange={(value) =>
          set({ ...mapping, headerRow: Number(value), columns: null, values: null, also: null })
        }
      />
      <Choice
        label={t('table.dateOrder')}
        value={mapping.dateOrder ?? ''}
        options={[
          { value: '', label: t('dateOrder.auto') },
          { value: 'dmy', label: t('dateOrder.dmy') },
          { value: 'mdy', label: t('dateOrder.mdy') },
        ]}
        onChange={(dateOrder) => set({ ...mapping, dateOrder: dateOrder || null })}
      />
      <Choice
        label={t('table.decimal')}
        value={mapping.decimal ?? ''}
        options={[
          { value: '', label: t('decimal.auto') },
          { value: '.', label: t('decimal.point') },
          { value: ',', label: t('decimal.comma') },
        ]}
        onChange={(decimal) => set({ ...mapping, decimal: decimal || null })}
      />
      {reading?.kind === 'csv' && (
        <>
          <Choice
            label={t('table.separator')}
            value={mapping.separator ?? ''}
            options={[
              { value: '', label: found(separator(reading.separator ?? ',')) },
              ...SEPARATORS.map((value) => ({ value, label: separator(value) })),
            ]}
            onChange={(value) =>
              set({ ...mapping, separator: value || null, columns: null, values: null, also: null })
            }
          />
          <Choice
            label={t('table.encoding')}
            value={mapping.encoding ?? ''}
            options={[
              { value: '', label: found(reading.encoding ?? '') },
              ...ENCODINGS.map((value) => ({ value, label: value })),
            ]}
            onChange={(value) =>
              set({ ...mapping, encoding: value || null, columns: null, values: null, also: null })
            }
          />
        </>
      )}
      {preview.format === RELATIONS && <RelationSettings mapping={mapping} set={set} />}
      {preview.format === ENTITIES ? (
        <Choice
          label={t('table.label')}
          value={mapping.label ?? 'Company'}
          options={NODE_LABELS.map((value) => ({ value, label: page(`label.${value}`) }))}
          onChange={(label) => set({ ...mapping, label })}
        />
      ) : (
        <Choice
          label={t('table.confidence')}
          value={mapping.confidence ?? 'probable'}
          options={CONFIDENCES.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          onChange={(confidence) => set({ ...mapping, confidence })}
        />
      )}
    </div>
  );
}
