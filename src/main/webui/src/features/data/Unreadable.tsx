import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DECLARATIONS, ENCODINGS, ENTITIES, over, RELATIONS } from '../../core/data/mapping';
import type { Failure, Preview } from '../../core/data/model';
import { useSaidHere } from '../../words/server';
import { Choice } from './Choice';
import classes from './Data.module.css';
import type { Draft } from './draft-store';

interface UnreadableProps {
  preview: Preview;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function titleKey({ code }: Failure) {
  if (code === 'mapping.incomplete') {
    return 'unreadable.mapping' as const;
  }
  if (code === 'date.ambiguous') {
    return 'unreadable.dates' as const;
  }
  if (code.startsWith('import.encoding')) {
    return 'unreadable.encoding' as const;
  }
  if (code === 'import.format.unrecognised') {
    return 'unreadable.format' as const;
  }
  return code.startsWith('import.zip') || code.startsWith('import.archive') || code === 'import.content'
    ? ('unreadable.hostile' as const)
    : ('unreadable.other' as const);
}

/** Why a file cannot be read as it stands, and what would make it readable. */
export function Unreadable({ preview, draft, change }: UnreadableProps) {
  const { t } = useTranslation('data');
  const said = useSaidHere();
  const { error } = preview;
  if (!error) {
    return null;
  }
  const encoding = error.code.startsWith('import.encoding');
  return (
    <div className={classes.problem} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div className={classes.stack}>
        <strong>{t(titleKey(error))}</strong>
        <p>{said({ code: error.code, text: error.message })}</p>
        {encoding && (
          <Choice
            label={t('table.encoding')}
            value={draft.mapping?.encoding ?? ''}
            options={[
              { value: '', label: t('table.choose') },
              ...ENCODINGS.map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => change({ mapping: { ...draft.mapping, encoding: value } })}
          />
        )}
        {preview.format === null && preview.table.length > 0 && !encoding && (
          <div className={classes.actions}>
            <Button variant="default" size="compact-sm" onClick={() => change({ format: DECLARATIONS })}>
              {t('unreadable.asTable')}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => change({ format: RELATIONS })}>
              {t('unreadable.asRelations')}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => change({ format: ENTITIES })}>
              {t('unreadable.asEntities')}
            </Button>
          </div>
        )}
        {error.code === 'date.ambiguous' && (
          <div className={classes.actions}>
            {(['dmy', 'mdy'] as const).map((dateOrder) => (
              <Button
                key={dateOrder}
                variant="default"
                size="compact-sm"
                onClick={() => change({ mapping: { ...over(draft.mapping, preview.mapping), dateOrder } })}
              >
                {t(`dateOrder.${dateOrder}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
