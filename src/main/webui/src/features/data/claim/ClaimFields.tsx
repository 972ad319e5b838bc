import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimForm } from '../../../core/claim/form';
import type { Ties } from '../../../core/claim/model';
import { CONFIDENCES, NODE_LABELS } from '../../../core/model';
import { EndField } from './EndField';
import { FactField } from './FactField';
import { TieField } from './TieField';
import classes from './Claim.module.css';

export interface FieldsProps {
  form: ClaimForm;
  set: (part: Partial<ClaimForm>) => void;
  /** What is wrong with a field, by its name on the server. */
  errorOf: (field: string) => string | null;
}

/** Who does what with whom, or what is said of whom. */
export function EndsFields({ ties, ...props }: FieldsProps & { ties: Ties }) {
  const { t } = useTranslation('data');
  const { form, set, errorOf } = props;
  const tie = ties.relations.find(({ relation }) => relation === form.relation);
  const fact = ties.facts.find(({ kind }) => kind === form.fact?.kind);
  return (
    <div className={classes.ends}>
      <EndField
        name="from"
        label={t('claim.from')}
        labels={tie?.starts ?? fact?.subjects ?? NODE_LABELS}
        end={form.from}
        set={(from) => set({ from })}
        error={errorOf('from') ?? errorOf('from.label') ?? errorOf('from.name')}
        countryError={errorOf('from.country')}
      />
      <TieField ties={ties} {...props} />
      {form.fact === null ? (
        <EndField
          name="to"
          label={t('claim.to')}
          labels={tie?.ends ?? NODE_LABELS}
          end={form.to}
          set={(to) => set({ to })}
          error={errorOf('to') ?? errorOf('to.label') ?? errorOf('to.name')}
          countryError={errorOf('to.country')}
        />
      ) : (
        <FactField
          fact={form.fact}
          set={(given) => set({ fact: given })}
          errorOf={errorOf}
          numbers={ties.numbers}
        />
      )}
    </div>
  );
}

/** How sure it is, and what the document says. */
export function SaidFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  return (
    <div className={classes.row}>
      <NativeSelect
        label={t('claim.confidence')}
        name="confidence"
        value={form.confidence}
        error={errorOf('confidence')}
        data={CONFIDENCES.map((value) => ({ value, label: page(`confidence.${value}`) }))}
        onChange={({ currentTarget: { value } }) => set({ confidence: value })}
      />
      <Textarea
        className={classes.wide}
        label={t('claim.quote')}
        name="quote"
        rows={1}
        autosize
        maxRows={6}
        value={form.quote}
        error={errorOf('quote')}
        onChange={({ currentTarget: { value } }) => set({ quote: value })}
      />
    </div>
  );
}
