import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { auditApi } from '../../api/audit';
import type { AuditCheck, AuditHead } from '../../core/audit';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useSaidHere } from '../../words/server';
import { useLocale } from '../../words/use-locale';
import { saveFile } from '../common/save-file';
import classes from './Audit.module.css';

function Found({ check }: { check: AuditCheck }) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  const said = useSaidHere();
  return check.whole ? (
    <span className={classes.good}>
      {t('check.whole', { count: check.entries, shown: formatCount(check.entries, locale) })}
    </span>
  ) : (
    <span className={classes.bad}>
      {t('check.broken')}{' '}
      {check.fault !== null && <span>{said({ code: 'audit.check', text: check.fault })}</span>}
    </span>
  );
}

/** Whether the entries are as they were written, and a copy of them to take away. */
export function Verification({ head }: { head: AuditHead | undefined }) {
  const { t } = useTranslation('audit');
  const check = useMutation({ mutationFn: auditApi.check });
  const save = useMutation({
    mutationFn: auditApi.export,
    onSuccess: ({ blob, fileName }) => saveFile(blob, fileName),
  });
  const problem = check.error ?? save.error;
  return (
    <div className={classes.bar}>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} />}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {t('check.act')}
      </Button>
      {(['jsonl', 'cef'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={save.isPending && save.variables === format}
          onClick={() => save.mutate(format)}
        >
          {t(`export.${format}`)}
        </Button>
      ))}
      <span role="status">{check.data && <Found check={check.data} />}</span>
      {problem && (
        <span className={classes.bad} role="alert">
          {asProblem(problem).sentence ?? t('failed')}
        </span>
      )}
      {head && <span className={classes.head}>{t('head', { head: `${head.number}:${head.hash}` })}</span>}
    </div>
  );
}
