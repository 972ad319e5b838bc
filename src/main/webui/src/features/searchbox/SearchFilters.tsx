import { useTranslation } from 'react-i18next';
import { useChoices } from '../../api/queries';
import { countryName } from '../../core/countries';
import { NODE_LABELS } from '../../core/model';
import { isFiltered, NO_FILTERS, type Filters } from '../../core/searchbox/asked';
import { useLocale } from '../../words/use-locale';
import { SmallSelect } from '../common/SmallSelect';
import classes from './SearchBox.module.css';

interface SearchFiltersProps {
  filters: Filters;
  change: (filters: Filters) => void;
}

/** Which entities are looked among. */
export function SearchFilters({ filters, change }: SearchFiltersProps) {
  const { t } = useTranslation('search');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const choices = useChoices().data;
  const set = (part: Partial<Filters>) => change({ ...filters, ...part });
  const countries = (choices?.countries ?? [])
    .map(({ value }) => ({ value, label: countryName(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const plain = (values: string[]) => values.map((value) => ({ value, label: value }));
  return (
    <div className={classes.filters} role="group" aria-label={t('filters')}>
      <SmallSelect<Filters['label']>
        label={t('kind')}
        value={filters.label}
        data={[
          { value: '', label: t('anyKind') },
          ...NODE_LABELS.map((value) => ({ value, label: tPage(`label.${value}`) })),
        ]}
        choose={(label) => set({ label })}
      />
      <SmallSelect
        label={t('country')}
        value={filters.country}
        data={[{ value: '', label: t('anyCountry') }, ...countries]}
        choose={(country) => set({ country })}
      />
      <SmallSelect
        label={t('listedBy')}
        value={filters.listedBy}
        data={[
          { value: '', label: t('anyListing') },
          ...plain((choices?.listedBy ?? []).map(({ value }) => value)),
        ]}
        choose={(listedBy) => set({ listedBy })}
      />
      {(choices?.datasets.length ?? 0) > 1 && (
        <SmallSelect
          label={t('dataset')}
          value={filters.dataset}
          data={[{ value: '', label: t('anyDataset') }, ...plain(choices?.datasets ?? [])]}
          choose={(dataset) => set({ dataset })}
        />
      )}
      {isFiltered(filters) && (
        <button type="button" className={classes.link} onClick={() => change(NO_FILTERS)}>
          {t('noFilters')}
        </button>
      )}
    </div>
  );
}
