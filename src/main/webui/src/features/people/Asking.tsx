import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonEntry } from '../../api/people';
import { useProblemWords } from '../session/use-problem-words';
import type { PeopleActs } from './use-people-acts';
import { useFocusBack } from '../common/use-focus-back';

interface AskingProps {
  what: 'again' | 'remove';
  person: PersonEntry;
  acts: PeopleActs;
  close: () => void;
}

/** Says what will be lost, before it is. */
export function Asking({ what, person, acts, close }: AskingProps) {
  useFocusBack();
  const { t } = useTranslation('people');
  const { t: tPage } = useTranslation();
  const words = useProblemWords();
  return (
    <Modal
      opened
      onClose={close}
      title={t(`ask.${what}.title`, { name: person.name })}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      <p>{t(`ask.${what}.body`)}</p>
      {acts.error !== null && <p role="alert">{words(acts.error)}</p>}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button loading={acts.busy} onClick={() => acts.act({ what, id: person.id }, close)}>
          {t(`ask.${what}.go`)}
        </Button>
      </Group>
    </Modal>
  );
}
