import { Button } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceBody } from '../../core/model';
import { withWords } from '../../words/i18n';
import classes from './Chokepoints.module.css';

const ChokepointCypher = lazy(() =>
  withWords(import('../cypher/ChokepointCypher'), 'cypher').then((file) => ({
    default: file.ChokepointCypher,
  })),
);

/** Opens the statements that find these choke points. */
export function ChokepointCypherButton({ body }: { body: TraceBody }) {
  const { t } = useTranslation('chokepoints');
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.foot}>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconBraces size={16} />}
        onClick={() => setShown(true)}
      >
        {t('cypher')}
      </Button>
      <Suspense fallback={null}>
        {shown && <ChokepointCypher body={body} close={() => setShown(false)} />}
      </Suspense>
    </div>
  );
}
