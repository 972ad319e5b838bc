import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../../core/claim/examples';
import type { ClaimForm } from '../../../core/claim/form';
import type { Tie } from '../../../core/claim/model';
import { CONFIDENCES, NODE_LABELS } from '../../../core/model';
import { ComponentsField } from './ComponentsField';
import { EndField } from './EndField';
import classes from './Claim.module.css';

export interface FieldsProps {
  form: ClaimForm;
  set: (part: Partial<ClaimForm>) => void;
  /** What is wrong with a field, by its name on the server. */
  errorOf: (field: string) => string | null;
}

type TextField = 'hs' | 'share' | 'value' | 'currency' | 'quantity' | 'unit' | 'validFrom' | 'validTo';

function Text({ form, set, errorOf, name, label }: FieldsProps & { name: TextField; label: string }) {
  return (
    <TextInput
      label={label}
      name={name}
      placeholder={EXAMPLES[name] ?? ''}
      value={form[name]}
      error={errorOf(name)}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => set({ [name]: value })}
    />
  );
}

/** Who does what with whom. */
export function EndsFields({ ties, ...props }: FieldsProps & { ties: Tie[] }) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const { form, set, errorOf } = props;
  const tie = ties.find(({ relation }) => relation === form.relation);
  const label = form.from?.label;
  const offered = label === undefined ? ties : ties.filter(({ starts }) => starts.includes(label));
  return (
    <div className={classes.ends}>
      <EndField
        name="from"
        label={t('claim.from')}
        labels={tie?.starts ?? NODE_LABELS}
        end={form.from}
        set={(from) => set({ from })}
        error={errorOf('from') ?? errorOf('from.label') ?? errorOf('from.name')}
        countryError={errorOf('from.country')}
      />
      <NativeSelect
        label={t('claim.relation')}
        name="relation"
        value={form.relation}
        error={errorOf('relation')}
        data={[
          { value: '', label: t('claim.choose') },
          ...offered.map(({ relation }) => ({ value: relation, label: page(`relation.${relation}.name`) })),
        ]}
        description={tie === undefined ? t('claim.relationHint') : page(`relation.${tie.relation}.means`)}
        onChange={({ currentTarget: { value } }) => set({ relation: value })}
      />
      <EndField
        name="to"
        label={t('claim.to')}
        labels={tie?.ends ?? NODE_LABELS}
        end={form.to}
        set={(to) => set({ to })}
        error={errorOf('to') ?? errorOf('to.label') ?? errorOf('to.name')}
        countryError={errorOf('to.country')}
      />
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

/** Goods, amounts and time; of a share nothing but that. */
export function FactFields({ ties, ...props }: FieldsProps & { ties: Tie[] }) {
  const { t } = useTranslation('data');
  const { form, set, errorOf } = props;
  const share = ties.find(({ relation }) => relation === form.relation)?.share === true;
  return (
    <>
      <div className={classes.row}>
        <Text {...props} name="validFrom" label={t('claim.validFrom')} />
        <Text {...props} name="validTo" label={t('claim.validTo')} />
        {share && <Text {...props} name="share" label={t('claim.share')} />}
        <Text {...props} name="hs" label={t('claim.hs')} />
      </div>
      <div className={classes.row}>
        <Text {...props} name="value" label={t('claim.value')} />
        <Text {...props} name="currency" label={t('claim.currency')} />
        <Text {...props} name="quantity" label={t('claim.quantity')} />
        <Text {...props} name="unit" label={t('claim.unit')} />
      </div>
      <ComponentsField
        ids={form.components}
        set={(components) => set({ components })}
        error={errorOf('components')}
      />
      <Textarea
        mt="xs"
        label={t('claim.note')}
        name="note"
        rows={1}
        autosize
        maxRows={6}
        value={form.note}
        error={errorOf('note')}
        onChange={({ currentTarget: { value } }) => set({ note: value })}
      />
    </>
  );
}
