import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMappings } from '../../api/import-queries';
import { fits, same } from '../../core/data/mapping';
import type { Mapping } from '../../core/data/model';
import classes from './Mapping.module.css';

interface SavedMappingsProps {
  /** Names of the file's columns. */
  header: string[];
  mapping: Mapping;
  name: string | null;
  use: (name: string, mapping: Mapping) => void;
}

/** Mappings made before that fit these columns. */
export function SavedMappings({ header, mapping, name, use }: SavedMappingsProps) {
  const { t } = useTranslation('data');
  const { data } = useMappings();
  const fitting = Object.entries(data?.mappings ?? {}).filter(([, each]) => fits(each, header));
  if (fitting.length === 0) {
    return null;
  }
  return (
    <div className={classes.saved}>
      <span>{t('saved.fitting')}</span>
      {fitting.map(([each, saved]) => (
        <Button
          key={each}
          variant={each === name || same(saved, mapping) ? 'light' : 'default'}
          size="compact-sm"
          aria-pressed={each === name}
          onClick={() => use(each, saved)}
        >
          {each}
        </Button>
      ))}
    </div>
  );
}
