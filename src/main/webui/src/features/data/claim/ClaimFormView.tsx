import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ties } from '../../../core/claim/model';
import { EndsFields, SaidFields } from './ClaimFields';
import { MoreFields } from './MoreFields';
import classes from './Claim.module.css';
import { SourceFields } from './SourceFields';
import type { Entering } from './use-entering';

/** The field at fault has the keys, so that it can be mended at once. */
function useFaultFocus(entering: Entering) {
  const form = useRef<HTMLFormElement>(null);
  const { problem, problemField } = entering;
  useEffect(() => {
    if (problemField !== null) {
      const name = problemField.replace(/\.(label|name)$/, '');
      const field = form.current?.querySelector<HTMLElement>(`[name="${problemField}"], [name="${name}"]`);
      const folded = field?.closest('details');
      if (folded) folded.open = true;
      field?.focus();
    }
  }, [problem, problemField]);
  return form;
}

/** A new claim has the keys where it begins: at the first end, or behind it where that is known. */
function useBeginFocus(form: ReturnType<typeof useFaultFocus>, { round }: Entering) {
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('[name="from"]');
    const begin = first?.value ? form.current?.querySelector<HTMLElement>('[name="relation"]') : first;
    begin?.focus();
  }, [form, round]);
}

/** Ctrl+Enter enters the claim, wherever the keys are. */
function useEnterKey({ enter }: Entering) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
        event.preventDefault();
        enter();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface ClaimFormViewProps {
  entering: Entering;
  ties: Ties;
  /** Whether it began with what a declaration says, of which all is to be seen. */
  filled: boolean;
}

/** One relation or fact and the document that says it, from the first field to the last by keys alone. */
export function ClaimFormView({ entering, ties, filled }: ClaimFormViewProps) {
  const { t } = useTranslation('data');
  const { form, set, problem, problemField, wrong, edited } = entering;
  const element = useFaultFocus(entering);
  useBeginFocus(element, entering);
  const errorOf = (field: string) =>
    wrong.some((name) => name === field)
      ? t('claim.noNumber')
      : problem !== null && problemField === field
        ? (problem.sentence ?? t('claim.failed'))
        : null;
  const fields = { form, set, errorOf };
  useEnterKey(entering);
  return (
    <form
      ref={element}
      className={classes.form}
      aria-label={t('claim.title')}
      onSubmit={(event) => {
        event.preventDefault();
        entering.enter();
      }}
    >
      <EndsFields key={entering.round} {...fields} ties={ties} />
      <SaidFields {...fields} />
      <SourceFields {...fields} file={entering.file} setFile={entering.setFile} />
      <details className={classes.more} open={edited !== null || filled || undefined}>
        <summary>{form.fact === null ? t('claim.facts') : t('claim.period')}</summary>
        <MoreFields {...fields} ties={ties} />
      </details>
      {problem !== null && problemField === null && (
        <p role="alert">{problem.sentence ?? t('claim.failed')}</p>
      )}
      <div className={classes.acts}>
        <Button type="submit" loading={entering.entering} aria-keyshortcuts="Control+Enter Meta+Enter">
          {edited === null ? t('claim.enter') : t('claim.save')}
        </Button>
        {edited !== null && (
          <Button variant="default" onClick={entering.stop}>
            {t('claim.stop')}
          </Button>
        )}
        <span className={classes.hint}>{t('claim.keys')}</span>
      </div>
    </form>
  );
}
