import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../../core/claim/examples';
import type { TypedFact } from '../../../core/claim/form';
import type { Ties } from '../../../core/claim/model';
import { IDENTIFIER_KINDS } from '../../../core/entity/identifiers';
import classes from './Claim.module.css';

interface FactFieldProps {
  fact: TypedFact;
  set: (fact: TypedFact) => void;
  errorOf: (field: string) => string | null;
  numbers: Ties['numbers'];
}

/** What a number is, and whose where each country has such. */
function NumberFields({ fact, set, numbers }: FactFieldProps) {
  const { t } = useTranslation('data');
  const { t: entity } = useTranslation('entity');
  const national = numbers.find(({ kind }) => kind === fact.number)?.national === true;
  const name = (kind: string) => {
    const known = IDENTIFIER_KINDS.find((each) => each === kind);
    return known ? entity(`identifier.${known}`) : kind.toUpperCase();
  };
  return (
    <>
      <NativeSelect
        label={t('claim.numberKind')}
        name="fact.number"
        value={fact.number}
        data={numbers.map(({ kind }) => ({ value: kind, label: name(kind) }))}
        onChange={({ currentTarget: { value } }) => set({ ...fact, number: value, country: '' })}
      />
      {national && (
        <TextInput
          label={t('claim.country')}
          name="fact.country"
          placeholder={EXAMPLES.country ?? ''}
          maxLength={2}
          value={fact.country}
          onChange={({ currentTarget: { value } }) => set({ ...fact, country: value })}
        />
      )}
    </>
  );
}

/** What is said of one entity. */
export function FactField(props: FactFieldProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const { fact, set, errorOf } = props;
  return (
    <div className={classes.end}>
      {fact.kind === 'identifier' && <NumberFields {...props} />}
      <TextInput
        label={fact.kind === 'listing' ? t('claim.authority') : page(`evidence.fact.${fact.kind}`)}
        name="fact.value"
        placeholder={EXAMPLES[`fact.${fact.kind}`] ?? ''}
        value={fact.value}
        error={errorOf('fact.value')}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => set({ ...fact, value })}
      />
      {fact.kind === 'listing' && (
        <TextInput
          label={t('claim.programme')}
          name="fact.programme"
          value={fact.programme}
          error={errorOf('fact.programme')}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => set({ ...fact, programme: value })}
        />
      )}
    </div>
  );
}
