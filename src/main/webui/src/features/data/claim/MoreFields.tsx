import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../../core/claim/examples';
import type { Ties } from '../../../core/claim/model';
import type { FieldsProps } from './ClaimFields';
import { ComponentsField } from './ComponentsField';
import classes from './Claim.module.css';

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

/** Goods and amounts, which only a relation has; of a share nothing but that. */
function GoodsFields({ ties, ...props }: FieldsProps & { ties: Ties }) {
  const { t } = useTranslation('data');
  const { form, set, errorOf } = props;
  const share = ties.relations.find(({ relation }) => relation === form.relation)?.share === true;
  return (
    <>
      <div className={classes.row}>
        {share && <Text {...props} name="share" label={t('claim.share')} />}
        <Text {...props} name="hs" label={t('claim.hs')} />
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
    </>
  );
}

/** Since when and until when it held, goods and amounts, and a note. */
export function MoreFields(props: FieldsProps & { ties: Ties }) {
  const { t } = useTranslation('data');
  const { form, set, errorOf } = props;
  return (
    <>
      <div className={classes.row}>
        <Text
          {...props}
          name="validFrom"
          label={form.fact?.kind === 'listing' ? t('claim.listedOn') : t('claim.validFrom')}
        />
        <Text {...props} name="validTo" label={t('claim.validTo')} />
      </div>
      {form.fact === null && <GoodsFields {...props} />}
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
