import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_URL, identity } from '../../api/identity';
import { useRights } from '../../api/session';
import { formatCount } from '../../core/format';
import type { ImportResult } from '../../core/identity/model';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import classes from './Decisions.module.css';
import { useSaid } from './use-said';

const SHOWN = 100;

function Outcome({ result: { read, added, known, refused, refusedCount } }: { result: ImportResult }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const said = useSaid();
  const [all, fresh, old] = [read, added, known].map((each) => formatCount(each, locale));
  return (
    <div className={classes.outcome} role="status">
      <p>
        {t('exchange.outcome', { count: read, shown: all, added: fresh, known: old })}{' '}
        {refused.length > 0 &&
          t('exchange.refused', { count: refusedCount, shown: formatCount(refusedCount, locale) })}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.slice(0, SHOWN).map(({ line, reason, why, arguments: given }) => (
            <li key={line}>
              {t('exchange.line', { line: formatCount(line, locale) })}{' '}
              {said({ code: why, arguments: given, text: reason })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Takes all decisions along as a file, and brings in those of others. */
export function Exchange() {
  const { t } = useTranslation('identity');
  const { decide } = useRights();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const bring = useMutation({
    mutationFn: (file: File) => identity.importFile(file),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <div className={classes.exchange}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={16} />}
        component="a"
        href={EXPORT_URL}
        download
      >
        {t('exchange.export')}
      </Button>
      {decide && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconUpload size={16} />}
          loading={bring.isPending}
          onClick={() => input.current?.click()}
        >
          {t('exchange.import')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('exchange.file')}
        accept=".jsonl,.ndjson,.json,.ijson"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) {
            bring.mutate(file);
          }
          currentTarget.value = '';
        }}
      />
      {bring.error && <p role="alert">{asProblem(bring.error).sentence ?? t('noAnswer')}</p>}
      {bring.data && <Outcome result={bring.data} />}
    </div>
  );
}
