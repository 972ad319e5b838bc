import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readParameter, type ParameterReading } from '../../core/console/parameters';
import classes from './Console.module.css';

interface ParameterFieldsProps {
  names: string[];
  texts: Record<string, string>;
  /** What the library says of a parameter. */
  hints: Map<string, string>;
  onChange: (texts: Record<string, string>) => void;
}

function useReadingText() {
  const { t } = useTranslation('console');
  return (reading: ParameterReading): { error: string } | { kind: string } => {
    if (reading.ok) {
      return { kind: t(`parameter.${reading.kind}`) };
    }
    const near = reading.near;
    return { error: near === '' ? t('parameter.invalidEnd') : t('parameter.invalid', { near }) };
  };
}

/** A field for each `$name` of the statement: JSON, or plain text. */
export function ParameterFields({ names, texts, hints, onChange }: ParameterFieldsProps) {
  const { t } = useTranslation('console');
  const readingText = useReadingText();
  if (names.length === 0) {
    return null;
  }
  return (
    <fieldset className={classes.parameters}>
      <legend className="visually-hidden">{t('parameter.label')}</legend>
      {names.map((name) => {
        const read = readingText(readParameter(texts[name]));
        const hint = hints.get(name);
        return (
          <TextInput
            key={name}
            label={`$${name}`}
            description={[hint, 'kind' in read ? read.kind : ''].filter(Boolean).join(' · ')}
            error={'error' in read ? read.error : undefined}
            value={texts[name] ?? ''}
            onChange={(event) => onChange({ ...texts, [name]: event.currentTarget.value })}
            classNames={{ input: classes.mono ?? '', label: classes.mono ?? '' }}
            spellCheck={false}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        );
      })}
    </fieldset>
  );
}
