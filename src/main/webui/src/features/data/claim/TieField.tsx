import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { emptyFact } from '../../../core/claim/form';
import { factKindOf, type Ties } from '../../../core/claim/model';
import type { NodeLabel } from '../../../core/model';
import type { FieldsProps } from './ClaimFields';

/** Begins the values that are kinds of facts. */
const FACT = 'fact.';

/** Which relation it is, or which fact about one entity. */
export function TieField({ ties, form, set, errorOf }: FieldsProps & { ties: Ties }) {
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
