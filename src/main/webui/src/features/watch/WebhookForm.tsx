import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { watchApi } from '../../api/watches';
import { asProblem } from '../../core/problem';
import type { Watch } from '../../core/watch/model';
import classes from './Watch.module.css';

/** The address that is called with the news; its secret is shown once. */
export function WebhookForm({ watch, changed }: { watch: Watch; changed: () => void }) {
  const { t } = useTranslation('watch');
  const [url, setUrl] = useState(watch.webhook ?? '');
  const save = useMutation({
    mutationFn: () => watchApi.change(watch.id, { webhook: url.trim() }),
    onSuccess: changed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.webhook}>
      <TextInput
        label={t('webhook.address')}
        description={t('webhook.hint')}
        type="url"
        value={url}
        onChange={({ currentTarget: { value } }) => setUrl(value)}
      />
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('webhook.save')}
      </Button>
      {save.error && <p role="alert">{asProblem(save.error).sentence ?? t('failed')}</p>}
      {save.data?.secret !== undefined && (
        <p role="status">
          {t('webhook.secret')} <code>{save.data.secret}</code>
        </p>
      )}
    </form>
  );
}
