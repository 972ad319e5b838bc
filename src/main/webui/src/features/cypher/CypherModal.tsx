import { CloseButton, Group, Loader, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CypherStatement } from '../../core/cypher-statement';
import { asProblem } from '../../core/problem';
import { Statement } from './Statement';
import { useFocusBack } from '../common/use-focus-back';

interface CypherModalProps {
  title: string;
  intro: string;
  /** None as long as they are not there. */
  statements: CypherStatement[];
  isFetching: boolean;
  error: unknown;
  close: () => void;
}

/** Statements in the order in which they are run. */
export function CypherModal({ title, intro, statements, isFetching, error, close }: CypherModalProps) {
  useFocusBack();
  const { t } = useTranslation();
  const problem = error ? asProblem(error) : null;
  return (
    <Modal.Root opened onClose={close} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <Modal.Title fz="xl" fw={600}>
              {title}
            </Modal.Title>
            <CloseButton aria-label={t('common.close')} onClick={close} />
          </Group>
          <Text c="dimmed" mb="sm">
            {intro}
          </Text>
          {isFetching && <Loader size="sm" aria-label={t('loading.loading')} />}
          {problem && <Text role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</Text>}
          {statements.map((statement, i) => (
            <Statement key={i} {...statement} {...(statements.length > 1 && { number: i + 1 })} />
          ))}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
