import { useTranslation } from 'react-i18next';
import { useChokepointCypher } from '../../api/cypher-forms';
import type { TraceBody } from '../../core/model';
import { CypherModal } from './CypherModal';

interface ChokepointCypherProps {
  body: TraceBody;
  close: () => void;
}

/** The statements that find what the choke points of a question are. */
export function ChokepointCypher({ body, close }: ChokepointCypherProps) {
  const { t } = useTranslation('cypher');
  const { data, error, isFetching } = useChokepointCypher(body);
  return (
    <CypherModal
      title={t('ofChokepoints.title')}
      intro={t('ofChokepoints.intro')}
      statements={data?.statements ?? []}
      isFetching={isFetching}
      error={error}
      close={close}
    />
  );
}
