import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PUBLISHED } from '../../core/declarations/published';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';

/** What published investigations asked, each in one press; the dataset stays. */
export function Published({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  return (
    <fieldset className={classes.dimensions}>
      <legend>{t('published.label')}</legend>
      {PUBLISHED.map((each) => (
        <Button
          key={each.name}
          variant="default"
          size="xs"
          title={t(`published.${each.name}.asked`)}
          onClick={() => choose({ ...each.search, dataset: search.dataset })}
        >
          {t(`published.${each.name}.name`)}
        </Button>
      ))}
    </fieldset>
  );
}
