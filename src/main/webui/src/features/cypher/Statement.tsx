import { Button, Code, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconCheck, IconCopy, IconTerminal2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/session';
import { hashOf } from '../../core/console/link';
import type { CypherStatement } from '../../core/cypher-statement';
import { useCopy } from '../common/use-copy';
import classes from './Cypher.module.css';
import { useNoteText } from './use-note-text';

interface StatementProps extends CypherStatement {
  /** Where it is one of several. */
  number?: number;
}

/** A statement with its parameters, to be read, copied and opened, and what it cannot say itself. */
export function Statement({ cypher, parameters, notes = [], number }: StatementProps) {
  const { t } = useTranslation('cypher');
  const { t: first } = useTranslation();
  const { copied, copy } = useCopy();
  const noteText = useNoteText();
  const rights = useRights();
  const label = number === undefined ? t('statement') : t('statementNumbered', { number });
  const given = number === undefined ? t('parameters') : t('parametersNumbered', { number });
  return (
    <section className={classes.statement}>
      {notes.map((note) => (
        <p key={note.code} className={classes.note}>
          {noteText(note)}
        </p>
      ))}
      <Code block className={classes.cypher} tabIndex={0} role="region" aria-label={label}>
        {cypher}
      </Code>
      <Text fw={600} mt="sm" mb={4}>
        {given}
      </Text>
      <Code block className={classes.cypher} tabIndex={0} role="region" aria-label={given}>
        {JSON.stringify(parameters, null, 2)}
      </Code>
      <Group justify="flex-end" mt="md">
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => copy(cypher)}
        >
          {copied ? first('answer.copied') : t('copy')}
        </Button>
        {rights.console && (
          <Button
            renderRoot={(props) => (
              <Link to="/console" search={{}} hash={hashOf(cypher, parameters)} {...props} />
            )}
            leftSection={<IconTerminal2 size={16} />}
          >
            {t('open')}
          </Button>
        )}
      </Group>
    </section>
  );
}
