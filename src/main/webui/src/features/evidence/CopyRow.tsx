import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../common/use-copy';

type What = 'Id' | 'Link' | 'Cypher';

function Copy({ what, text }: { what: What; text: () => string }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
      onClick={() => copy(text())}
    >
      {copied ? t('answer.copied') : t(`evidence.copy${what}`)}
    </Button>
  );
}

/** What one takes along from a panel: the id, the address of this very view, and Cypher that finds it. */
export function CopyRow({ id, cypher }: { id: string; cypher: string }) {
  return (
    <Group gap={2} mt="xs" ml={-8}>
      <Copy what="Id" text={() => id} />
      <Copy what="Link" text={() => window.location.href} />
      <Copy what="Cypher" text={() => cypher} />
    </Group>
  );
}
