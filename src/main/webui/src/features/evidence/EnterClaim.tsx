import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights, useSession } from '../../api/session';

/** To the form for a claim that begins at an entity. */
export function EnterClaim({ from }: { from: string }) {
  const { t } = useTranslation();
  const { saveCases } = useRights();
  return saveCases ? (
    <Button
      size="compact-sm"
      variant="default"
      renderRoot={(props) => (
        <Link to="/data" search={{}} hash={`claim=enter&from=${encodeURIComponent(from)}`} {...props} />
      )}
    >
      {t('evidence.enterClaim')}
    </Button>
  ) : null;
}

/** To the form with a claim that the reader entered, by the id of what it says in the graph. */
export function ChangeClaim({ dataset, said }: { dataset: string | undefined; said: string }) {
  const { t } = useTranslation();
  const person = useSession().data?.person;
  const own = person ? `by-hand-${person.id.toLowerCase()}` : 'by-hand';
  const [id = ''] = said.startsWith(`${own}/`) ? said.slice(own.length + 1).split('/') : [];
  return dataset === own && id !== '' ? (
    <p>
      <Link to="/data" search={{}} hash={`claim=enter&edit=${encodeURIComponent(id)}`}>
        {t('evidence.changeClaim')}
      </Link>
    </p>
  ) : null;
}
