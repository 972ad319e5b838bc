import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import type { Choice } from '../../core/question/choices';
import classes from './QuestionForm.module.css';
import { longList } from './long-list';

interface ChoiceSelectProps {
  label: string;
  description?: string;
  placeholder?: string;
  choices: Choice[];
  /** What a value is called; the value itself unless told. */
  nameOf?: (value: string) => string;
  values: string[];
  onChange: (values: string[]) => void;
  most?: number;
}

/** Several values out of those that the data has, each with how often it has it. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const {
    label,
    description,
    placeholder,
    choices,
    nameOf = (value) => value,
    values,
    onChange,
    most,
  } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const counts = new Map(choices.map(({ value, count }) => [value, count]));
  const known = [...new Set([...counts.keys(), ...values])];
  return (
    <MultiSelect
      label={label}
      {...(description === undefined ? {} : { description })}
      {...(most === undefined ? {} : { maxValues: most })}
      placeholder={values.length === 0 ? (placeholder ?? t('ask.any')) : ''}
      data={known.map((value) => ({ value, label: nameOf(value) }))}
      value={values}
      onChange={onChange}
      searchable
      hidePickedOptions
      selectFirstOptionOnChange
      nothingFoundMessage={t('side.nothingFound')}
      renderOption={({ option }) => (
        <span className={classes.choice}>
          <bdi>{option.label}</bdi>
          <small>{formatCount(counts.get(option.value) ?? 0, locale)}</small>
        </span>
      )}
      comboboxProps={{ withinPortal: false }}
      {...longList(240)}
    />
  );
}
