import { useLocale } from '../../words/use-locale';
import { countryName, countryOptions } from '../../core/countries';
import type { Choice } from '../../core/question/choices';
import { ChoiceSelect } from './ChoiceSelect';

interface CountrySelectProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** Countries that the data has; the others are offered after them. */
  choices: Choice[];
  values: string[];
  onChange: (values: string[]) => void;
  most?: number;
}

export function CountrySelect({ choices, values, ...rest }: CountrySelectProps) {
  const locale = useLocale();
  const found = new Set(choices.map(({ value }) => value));
  const others = countryOptions(locale, values).filter(({ value }) => !found.has(value));
  return (
    <ChoiceSelect
      {...rest}
      values={values}
      choices={[...choices, ...others.map(({ value }) => ({ value, count: 0 }))]}
      nameOf={(code) => countryName(code, locale)}
    />
  );
}
