import { Button, Menu } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconFolderPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseApi } from '../../api/cases';
import { casebookApi } from '../../api/casebook';
import { useRights, useSession } from '../../api/session';
import type { Collectable, LaidTable } from '../../core/casebook/model';
import { accessOf } from '../../core/explore/access';
import { asProblem } from '../../core/problem';
import classes from './Casebook.module.css';

interface CollectProps {
  what: Collectable | LaidTable;
  /** What a new investigation is called. */
  title: string;
}

function Choices({ choose, title }: { choose: (id: string | null) => void; title: string }) {
  const { t } = useTranslation('cases');
  const { data: session } = useSession();
  const cases = useQuery({
    queryKey: ['cases'],
    queryFn: ({ signal }) => caseApi.list(signal),
    staleTime: 0,
  });
  const mine = (cases.data ?? []).filter((each) => accessOf(each, session) !== 'read');
  return (
    <>
      {/* First, so that nothing moves below a finger or the keys when the list arrives. */}
      <Menu.Item onClick={() => choose(null)}>{t('book.intoNew', { title })}</Menu.Item>
      {mine.length > 0 && <Menu.Divider />}
      {mine.map((each) => (
        <Menu.Item key={each.id} onClick={() => choose(each.id)}>
          <bdi>{each.title}</bdi>
        </Menu.Item>
      ))}
    </>
  );
}

/** Puts a path, a hop, an entity or a table of declarations into an investigation. */
export function Collect({ what, title }: CollectProps) {
  const { t } = useTranslation('cases');
  const queryClient = useQueryClient();
  const { saveCases } = useRights();
  const [into, setInto] = useState<string | null>(null);
  const collect = useMutation({
    mutationFn: async (chosen: string | null) => {
      const id =
        chosen ??
        (await caseApi.create({ title, notes: '', tags: [], view: '', canvas: { nodes: [], groups: [] } }))
          .id;
      queryClient.setQueryData(
        ['casebook', id],
        await ('nodes' in what ? casebookApi.collect(id, what) : casebookApi.layTable(id, what)),
      );
      return id;
    },
    onSuccess: (id) => {
      setInto(id);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  if (!saveCases) {
    return null;
  }
  return (
    <div className={classes.collect}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFolderPlus size={16} aria-hidden />}
            loading={collect.isPending}
          >
            {t('nodes' in what ? 'book.collect' : 'book.layTable')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.choices}>
          <Choices choose={(id) => collect.mutate(id)} title={title} />
        </Menu.Dropdown>
      </Menu>
      <span role="status">
        {into && (
          <Link to="/cases" search={{}} hash={into}>
            {t('book.collected')}
          </Link>
        )}
      </span>
      {collect.error && <span role="alert">{asProblem(collect.error).sentence ?? t('failed')}</span>}
    </div>
  );
}
