import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mappings as api } from '../../api/imports';
import classes from './Data.module.css';

/** The saved mappings, each to be forgotten. */
export function ManageMappings({ names }: { names: string[] }) {
  const { t } = useTranslation('data');
  const queryClient = useQueryClient();
  const removal = useMutation({
    mutationFn: (name: string) => api.remove(name),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['mappings'] }),
  });
  return (
    <Popover trapFocus position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button variant="subtle" color="gray">
          {t('saved.manage', { count: names.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('saved.label')}>
        <ul className={classes.savedNames}>
          {names.map((name) => (
            <li key={name}>
              <span>{name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('saved.forget', { name })}
                title={t('saved.forget', { name })}
                onClick={() => removal.mutate(name)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
