import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../common/Dialog';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi, type Token } from '../../api/people';
import type { Role } from '../../core/session';
import { RolesField } from '../session/RolesField';
import { useProblemWords } from '../session/use-problem-words';
import { useFocusBack } from '../common/use-focus-back';

const DAYS = [7, 30, 90, 180, 365];
const DAY_MILLIS = 24 * 60 * 60 * 1000;
/** The server's clock may be behind. */
const LESS_MILLIS = 60 * 60 * 1000;

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MILLIS - LESS_MILLIS).toISOString();
}

interface TokenDialogProps {
  /** One's own, some of which the token may have. */
  roles: Role[];
  done: (made: { token: string; entry: Token }) => void;
  close: () => void;
}

/** What a token is called, may do, and how long. */
export function TokenDialog({ roles, done, close }: TokenDialogProps) {
  useFocusBack();
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Role[]>(roles.filter((role) => role === 'viewer'));
  const [days, setDays] = useState(90);
  const make = useMutation({
    mutationFn: () => accountApi.makeToken({ name: name.trim(), roles: chosen, expires: inDays(days) }),
    onSuccess: done,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Dialog close={close} title={t('tokens.make')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('tokens.name')}
            description={t('tokens.nameHint')}
            required
            withAsterisk={false}
            maxLength={80}
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <RolesField label={t('tokens.roles')} roles={roles} value={chosen} onChange={setChosen} />
          <NativeSelect
            label={t('tokens.lasts')}
            value={String(days)}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
            data={DAYS.map((each) => ({ value: String(each), label: t('tokens.days', { count: each }) }))}
          />
          {make.error && <p role="alert">{words(make.error)}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button
              type="submit"
              loading={make.isPending}
              disabled={name.trim() === '' || chosen.length === 0}
            >
              {t('tokens.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
