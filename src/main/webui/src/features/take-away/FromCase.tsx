import { Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { useCases } from '../../api/searching';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { collectedIn, type Candidate } from '../../core/take-away/choice';
import { useLocale } from '../../words/use-locale';
import classes from './ChoosePaths.module.css';

interface FromCaseProps {
  chosen: string | null;
  /** Says how many of them are in the answer. */
  take: (id: string, collected: Candidate[]) => number;
}

/** Marks the paths that an investigation has collected; whom it must not name is not named then. */
export function FromCase({ chosen, take }: FromCaseProps) {
  const { t } = useTranslation('takeAway');
  const { t: page } = useTranslation();
  const locale = useLocale();
  const [found, setFound] = useState<{ taken: number; all: number } | null>(null);
  const cases = useCases();
  const book = useMutation({
    mutationFn: (id: string) => casebookApi.get(id),
    onSuccess: (read, id) => {
      const collected = collectedIn(read);
      setFound({ taken: take(id, collected), all: collected.length });
    },
  });
  if (!cases.data || cases.data.length === 0) {
    return null;
  }
  const problem = book.error ? asProblem(book.error) : null;
  return (
    <div>
      <Select
        size="sm"
        label={t('choice.fromCase')}
        placeholder={t('choice.whichCase')}
        comboboxProps={{ withinPortal: false }}
        data={cases.data.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={(id) => id !== null && book.mutate(id)}
      />
      {found && (
        <p className={classes.hint} role="status">
          {t('choice.taken', {
            count: found.all,
            shown: formatCount(found.all, locale),
            taken: formatCount(found.taken, locale),
          })}
        </p>
      )}
      {problem && <p role="alert">{problem.sentence ?? page(`problem.${problem.kind}`)}</p>}
    </div>
  );
}
