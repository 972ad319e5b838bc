import { Button, Popover, TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Console.module.css';

interface SaveButtonProps {
  title: string;
  opened: boolean;
  setOpened: (opened: boolean) => void;
  save: (name: string) => void;
}

function NameForm({ title, save }: Pick<SaveButtonProps, 'title' | 'save'>) {
  const { t } = useTranslation('console');
  const [name, setName] = useState(title);
  return (
    <form
      className={classes.saveForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') {
          save(name.trim());
        }
      }}
    >
      <TextInput
        label={t('run.saveName')}
        description={t('run.saveHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Button type="submit" disabled={name.trim() === ''} mt="sm">
        {t('run.save')}
      </Button>
    </form>
  );
}

/** Keeps the statement under a name. */
export function SaveButton({ title, opened, setOpened, save }: SaveButtonProps) {
  const { t } = useTranslation('console');
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      withinPortal={false}
      width={300}
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={16} />}
          onClick={() => setOpened(!opened)}
        >
          {t('run.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('run.saveLabel')}>
        <NameForm title={title} save={save} />
      </Popover.Dropdown>
    </Popover>
  );
}
