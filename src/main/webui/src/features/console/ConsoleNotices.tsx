import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnected } from '@tabler/icons-react';
import { useStatus } from '../../api/queries';
import { useSaidHere } from '../../words/server';
import classes from './Console.module.css';

/** What the server says of the doors to its database: one that is open, or a server that would hold nothing back. */
export function ConsoleNotices() {
  const said = useSaidHere();
  const notices = useStatus().data?.notices ?? [];
  return notices.map(({ level, code, text }) => (
    <Alert
      key={code}
      color={level === 'warning' ? 'orange' : 'gray'}
      variant="light"
      icon={level === 'warning' ? <IconAlertTriangle size={20} /> : <IconPlugConnected size={20} />}
      className={classes.notice ?? ''}
      role="note"
    >
      {said({ code, text })}
    </Alert>
  ));
}
