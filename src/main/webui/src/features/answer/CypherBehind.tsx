import { Button, CloseButton, Code, Group, Loader, Modal, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconCheck, IconCopy, IconTerminal2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../core/console/link';
import { useTraceCypher } from '../../api/queries';
import type { TraceBody } from '../../core/model';
import { asProblem } from '../../core/problem';
import { useCopy } from '../common/use-copy';
import classes from './Answer.module.css';

interface CypherBehindProps {
  body: TraceBody;
  opened: boolean;
  close: () => void;
}

function Statement({ cypher, parameters }: { cypher: string; parameters: unknown }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <>
      <Code block className={classes.cypher} tabIndex={0} role="region" aria-label={t('cypher.statement')}>
        {cypher}
      </Code>
      <Text fw={600} mt="sm" mb={4}>
        {t('cypher.parameters')}
      </Text>
      <Code block className={classes.cypher} tabIndex={0} role="region" aria-label={t('cypher.parameters')}>
        {JSON.stringify(parameters, null, 2)}
      </Code>
      <Group justify="flex-end" mt="md">
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => copy(cypher)}
        >
          {copied ? t('answer.copied') : t('cypher.copy')}
        </Button>
        <Button
          renderRoot={(props) => (
            <Link
              to="/console"
              search={{}}
              hash={hashOf(cypher, parameters as Record<string, unknown>)}
              {...props}
            />
          )}
          leftSection={<IconTerminal2 size={16} />}
        >
          {t('cypher.open')}
        </Button>
      </Group>
    </>
  );
}

/** The Cypher that gives the same paths, to be read, copied and changed. */
export function CypherBehind({ body, opened, close }: CypherBehindProps) {
  const { t } = useTranslation();
  const cypher = useTraceCypher(body, opened);
  const problem = cypher.error ? asProblem(cypher.error) : null;
  return (
    <Modal.Root opened={opened} onClose={close} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <Modal.Title fz="xl" fw={600}>
              {t('cypher.title')}
            </Modal.Title>
            <CloseButton aria-label={t('common.close')} onClick={close} />
          </Group>
          <Text c="dimmed" mb="sm">
            {t('cypher.intro')}
          </Text>
          {cypher.isFetching && <Loader size="sm" aria-label={t('loading.loading')} />}
          {problem && <Text role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</Text>}
          {cypher.data && <Statement {...cypher.data} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
