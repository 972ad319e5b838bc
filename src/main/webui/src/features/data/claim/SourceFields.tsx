import { FileInput, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CAPTURE_ENDINGS } from '../../../core/capture/model';
import { EXAMPLES } from '../../../core/claim/examples';
import type { SourceField } from '../../../core/claim/model';
import { SOURCE_KINDS } from '../../../core/sources';
import classes from './Claim.module.css';
import type { FieldsProps } from './ClaimFields';

function SourceText({ form, set, errorOf, name }: FieldsProps & { name: Exclude<SourceField, 'kind'> }) {
  const { t } = useTranslation('data');
  return (
    <TextInput
      label={t(`claim.source.${name}`)}
      name={`source.${name}`}
      placeholder={EXAMPLES[`source.${name}`] ?? ''}
      value={form.source[name]}
      error={errorOf(`source.${name}`)}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => set({ source: { ...form.source, [name]: value } })}
    />
  );
}

interface SourceFieldsProps extends FieldsProps {
  /** What was captured of the document. */
  file: File | null;
  setFile: (file: File | null) => void;
}

/** The document that says it. */
export function SourceFields({ file, setFile, ...props }: SourceFieldsProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const { form, set, errorOf } = props;
  return (
    <fieldset className={classes.source}>
      <legend>{t('claim.source.legend')}</legend>
      {errorOf('source') !== null && <p role="alert">{errorOf('source')}</p>}
      <div className={classes.two}>
        <SourceText {...props} name="title" />
        <SourceText {...props} name="url" />
      </div>
      <div className={classes.row}>
        <SourceText {...props} name="publisher" />
        <SourceText {...props} name="published" />
        <NativeSelect
          label={t('claim.source.kind')}
          name="source.kind"
          value={form.source.kind}
          error={errorOf('source.kind')}
          data={[
            { value: '', label: t('claim.unknownKind') },
            ...SOURCE_KINDS.map((value) => ({ value, label: page(`evidence.sourceKind.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => set({ source: { ...form.source, kind: value } })}
        />
        <SourceText {...props} name="locator" />
      </div>
      <FileInput
        label={t('claim.capture.file')}
        description={t('claim.capture.fileHint')}
        accept={CAPTURE_ENDINGS}
        value={file}
        onChange={setFile}
        clearable
      />
      <details className={classes.more}>
        <summary>{t('claim.more')}</summary>
        <div className={classes.two}>
          <SourceText {...props} name="origin" />
          <SourceText {...props} name="archived" />
        </div>
        <div className={classes.row}>
          <SourceText {...props} name="accessed" />
          <SourceText {...props} name="country" />
          <SourceText {...props} name="sha256" />
        </div>
      </details>
    </fieldset>
  );
}
