import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonEntry } from '../../api/people';
import type { Role } from '../../core/session';
import { RolesField } from '../session/RolesField';
import { useProblemWords } from '../session/use-problem-words';
import type { PeopleActs } from './use-people-acts';
import { useFocusBack } from '../common/use-focus-back';

interface RolesDialogProps {
  /** Whose roles are changed; null to invite somebody. */
  person: PersonEntry | null;
  acts: PeopleActs;
  close: () => void;
}

/** Somebody new, or other roles. */
export function RolesDialog({ person, acts, close }: RolesDialogProps) {
  useFocusBack();
  const { t } = useTranslation('people');
  const { t: tPage } = useTranslation();
  const words = useProblemWords();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(person?.roles ?? ['viewer', 'investigator']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    acts.act(
      person === null
        ? { what: 'invite', name: name.trim(), roles }
        : { what: 'change', id: person.id, roles },
      close,
    );
  };
  const ready = roles.length > 0 && (person !== null || name.trim() !== '');
  return (
    <Modal
      opened
      onClose={close}
      title={person === null ? t('invite.open') : t('roles.title', { name: person.name })}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {person === null && (
            <TextInput
              label={t('field.name')}
              description={t('invite.nameHint')}
              required
              withAsterisk={false}
              maxLength={80}
              autoComplete="off"
              data-autofocus
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
          <RolesField label={t('field.roles')} value={roles} onChange={setRoles} />
          {acts.error !== null && <p role="alert">{words(acts.error)}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={acts.busy} disabled={!ready}>
              {t(person === null ? 'invite.go' : 'roles.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
