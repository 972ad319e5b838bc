import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readParameter, type ParameterReading } from '../../core/console/parameters';
import classes from './Console.module.css';

interface ParameterFieldsProps {
  names: string[];
  texts: Record<string, string>;
  /** What the library says of a parameter. */
  hints: Map<string, string>;
  /** The statement was to run while values were missing: they are asked for. */
  asked: boolean;
  onChange: (texts: Record<string, string>) => void;
}

export function parameterField(name: string): string {
  return `parameter-${name}`;
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
export function ParameterFields({ names, texts, hints, asked, onChange }: ParameterFieldsProps) {
  const { t } = useTranslation('console');
  const readingText = useReadingText();
  if (names.length === 0) {
    return null;
  }
  return (
    <fieldset className={classes.parameters}>
      <legend className="visually-hidden">{t('parameter.label')}</legend>
      {names.map((name) => {
        const reading = readParameter(texts[name]);
        const read = readingText(reading);
        const isMissing = reading.ok && reading.kind === 'missing';
        const hint = hints.get(name);
        return (
          <TextInput
            key={name}
            id={parameterField(name)}
            label={`$${name}`}
            description={[hint, 'kind' in read && !(asked && isMissing) ? read.kind : '']
              .filter(Boolean)
              .join(' · ')}
            error={'error' in read ? read.error : asked && isMissing ? read.kind : undefined}
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
