import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../../core/claim/examples';
import { emptyFact, type ClaimForm } from '../../../core/claim/form';
import { factKindOf, type Ties } from '../../../core/claim/model';
import { CONFIDENCES, NODE_LABELS, type NodeLabel } from '../../../core/model';
import { ComponentsField } from './ComponentsField';
import { EndField } from './EndField';
import { FactField } from './FactField';
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

/** What can be chosen in the field of the relation, and what of that is a fact. */
const FACT = 'fact.';

function TieField({ ties, form, set, errorOf }: FieldsProps & { ties: Ties }) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const label = form.from?.label;
  const fits = (labels: NodeLabel[]) => label === undefined || labels.includes(label);
  const relation = ties.relations.find((tie) => tie.relation === form.relation)?.relation;
  const choose = (value: string) => {
    const kind = value.startsWith(FACT) ? factKindOf(value.slice(FACT.length)) : null;
    set({
      relation: kind === null ? value : '',
      fact: kind === null ? null : { ...emptyFact(kind), ...(form.fact && { ...form.fact, kind }) },
    });
  };
  return (
    <NativeSelect
      label={t('claim.relation')}
      name="relation"
      value={form.fact === null ? form.relation : FACT + form.fact.kind}
      error={errorOf('relation') ?? errorOf('fact.kind')}
      data={[
        { value: '', label: t('claim.choose') },
        {
          group: t('claim.relations'),
          items: ties.relations
            .filter(({ starts }) => fits(starts))
            .map((tie) => ({ value: tie.relation, label: page(`relation.${tie.relation}.name`) })),
        },
        {
          group: t('claim.aboutOne'),
          items: ties.facts
            .filter(({ subjects }) => fits(subjects))
            .map(({ kind }) => ({ value: FACT + kind, label: page(`evidence.fact.${kind}`) })),
        },
      ]}
      description={
        form.fact !== null
          ? t('claim.factHint')
          : relation
            ? page(`relation.${relation}.means`)
            : t('claim.relationHint')
      }
      onChange={({ currentTarget: { value } }) => choose(value)}
    />
  );
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
