import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCriteria } from '../../api/designations';
import { useCases } from '../../api/searching';
import type { Criterion, DesignationSearch } from '../../core/designation';
import { formatDate } from '../../core/format';
import { useLanguage, useLocale } from '../../words/use-locale';
import { AskAgain } from '../evidence/AskAgain';
import { useValueName } from '../question/use-value-name';
import classes from './Designation.module.css';

export interface ChoiceProps {
  search: DesignationSearch;
  choose: (part: Partial<DesignationSearch>) => void;
}

/** What a legal text asks for and how much of it was read; where it has no official text in this language, that is said. */
export function AboutCriterion({ criterion }: { criterion: Criterion }) {
  const { text, language, official, about, from, until, read } = criterion;
  const { t } = useTranslation('designation');
  const locale = useLocale();
  return (
    <div className={classes.criterion} data-criterion>
      <p lang={language}>
        <strong>{text}</strong>
      </p>
      {!official && <p>{t('english')}</p>}
      <p>{about}</p>
      <p>
        {until === undefined
          ? t('since', { from: formatDate(from, locale) })
          : t('between', { from: formatDate(from, locale), until: formatDate(until, locale) })}{' '}
        · {read}
      </p>
    </div>
  );
}

/** Of which investigation the file is, so that what speaks against it goes in. */
function ChooseCase({ search, choose }: ChoiceProps) {
  const { t } = useTranslation('designation');
  const { data = [] } = useCases();
  return data.length === 0 ? null : (
    <NativeSelect
      className={classes.lead ?? ''}
      size="sm"
      label={t('case')}
      description={t('caseHint')}
      value={search.case ?? ''}
      data={[
        { value: '', label: t('noCase') },
        ...data.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(event) => choose({ case: event.currentTarget.value })}
    />
  );
}

/** The criterion is picked by a person: none is proposed. Whether leads are let in is said beside it. */
export function ChooseCriterion({ search, choose }: ChoiceProps) {
  const { t } = useTranslation('designation');
  const { data = [], error, refetch } = useCriteria(useLanguage());
  const nameOf = useValueName();
  const picked = data.find(({ id }) => id === search.criterion);
  return (
    <section aria-label={t('criterion')}>
      <h2 className={classes.heading}>{t('criterion')}</h2>
      {error && <AskAgain error={error} retry={refetch} />}
      <NativeSelect
        size="sm"
        label={t('pick')}
        value={picked?.id ?? ''}
        data={[
          { value: '', label: t('nothing') },
          ...data.map(({ id, authority, text }) => ({
            value: id,
            label: `${nameOf('authority', authority)}: ${text}`,
          })),
        ]}
        onChange={(event) => choose({ criterion: event.currentTarget.value })}
      />
      {picked && <AboutCriterion criterion={picked} />}
      <ChooseCase search={search} choose={choose} />
      <Checkbox
        className={classes.lead ?? ''}
        checked={search.lead === 'yes'}
        label={t('lead')}
        description={t('leadHint')}
        onChange={(event) => choose({ lead: event.currentTarget.checked ? 'yes' : undefined })}
      />
    </section>
  );
}
