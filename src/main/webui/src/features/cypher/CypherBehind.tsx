import { useTranslation } from 'react-i18next';
import { useTraceCypher } from '../../api/cypher-forms';
import type { TraceBody } from '../../core/model';
import { CypherModal } from './CypherModal';

interface CypherBehindProps {
  body: TraceBody;
  close: () => void;
}

/** The Cypher that gives the same paths, to be read, copied and changed. */
export function CypherBehind({ body, close }: CypherBehindProps) {
  const { t } = useTranslation('cypher');
  const { data, error, isFetching } = useTraceCypher(body);
  return (
    <CypherModal
      title={t('title')}
      intro={t('intro')}
      statements={data ? [data] : []}
      isFetching={isFetching}
      error={error}
      close={close}
    />
  );
}
