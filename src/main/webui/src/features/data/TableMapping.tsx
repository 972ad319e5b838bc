import { useTranslation } from 'react-i18next';
import { useId, useMemo } from 'react';
import { fieldsOf, headerIndex, lacks, over } from '../../core/data/mapping';
import type { Mapping, Preview } from '../../core/data/model';
import { outcomesOf } from '../../core/data/outcome';
import common from './Data.module.css';
import classes from './Mapping.module.css';
import type { Draft } from './draft-store';
import { MappingTable } from './MappingTable';
import { SaveMapping } from './SaveMapping';
import { SavedMappings } from './SavedMappings';
import { TableSettings } from './TableSettings';
import { WhatBecomes } from './WhatBecomes';

interface TableMappingProps {
  preview: Preview;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** The first rows with a meaning over each column; beside them what each row would become. */
export function TableMapping({ preview, draft, change }: TableMappingProps) {
  const { t } = useTranslation('data');
  const titleId = useId();
  const mapping = over(draft.mapping, preview.mapping);
  const set = (next: Mapping) => change({ mapping: next, mappingName: null });
  const lines = preview.reading?.lines ?? [];
  const header = headerIndex(mapping, lines, preview.table);
  const outcomes = useMemo(() => outcomesOf(preview), [preview]);
  const missing = lacks(mapping, preview.format);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={common.heading}>
        {t('table.title')}
      </h2>
      <p className={common.soft}>{t('table.lead')}</p>
      <SavedMappings
        header={preview.table[header] ?? []}
        mapping={mapping}
        name={draft.mappingName}

        use={(name, next) => change({ mapping: next, mappingName: name })}
      />
      <TableSettings preview={preview} mapping={mapping} set={set} />
      {missing.length > 0 && (
        <ul className={common.warning} role="status">
          {missing.map((lack) => (
            <li key={lack}>{t(`table.lacks.${lack}`)}</li>
          ))}
        </ul>
      )}
      <div className={classes.panes}>
        <MappingTable
          table={preview.table}
          lines={lines}
          header={header}
          mapping={mapping}
          fields={fieldsOf(preview.format)}
          outcomes={outcomes}
          set={set}
        />
        <WhatBecomes preview={preview} />
      </div>
      <SaveMapping
        mapping={mapping}
        complete={missing.length === 0}
        name={draft.mappingName}
        named={(name) => change({ mapping, mappingName: name })}
      />
    </section>
  );
}
