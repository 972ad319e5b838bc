import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { identity } from '../../api/identity';
import { useRights } from '../../api/session';
import { forgetPairs } from '../../api/identity-queries';
import type { Decision } from '../../core/identity/model';
import { asProblem } from '../../core/problem';
import classes from './Decisions.module.css';

interface WithdrawProps {
  what: { decision: Decision } | { batch: string; decisions: Decision[] };
  after?: () => void;
}

/** Takes back a decision or a batch of them, with a reason of its own. */
export function Withdraw({ what, after }: WithdrawProps) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const { decide } = useRights();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState(t('withdraw.usual'));
  const decisions = 'decision' in what ? [what.decision] : what.decisions;
  const withdraw = useMutation({
    mutationFn: () =>
      'decision' in what
        ? identity.withdraw(what.decision.id, reason.trim())
        : identity.withdrawAll(what.batch, reason.trim()),
    onSuccess: () => {
      setOpened(false);
      forgetPairs(
        queryClient,
        decisions.flatMap(({ left, right }) => [left, right]),
      );
      after?.();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate();
  };
  if (!decide) {
    return null;
  }
  if (!opened) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {'decision' in what ? t('withdraw.one') : t('withdraw.batch')}
      </Button>
    );
  }
  return (
    <form className={classes.withdraw} onSubmit={send}>
      <TextInput
        size="xs"
        label={t('withdraw.why')}
        value={reason}
        data-autofocus
        error={withdraw.error ? (asProblem(withdraw.error).sentence ?? t('withdraw.failed')) : null}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={reason.trim() === ''} loading={withdraw.isPending}>
        {t('withdraw.do')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpened(false)}>
        {t('cancel')}
      </Button>
    </form>
  );
}
