import { IconArrowsMaximize, IconNote, IconRoute } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { between } from '../../core/question/asking';
import { paramsOf } from '../../core/question/question';
import { EntityMenu, type MenuEntry } from '../common/menu/EntityMenu';
import type { CanvasMenuProps } from './CanvasMenu';
import { ICON, useKeepingEntries } from './use-keeping-entries';

type SelectionMenuProps = Pick<CanvasMenuProps, 'place' | 'state' | 'actions' | 'question' | 'close'> & {
  id: string;
};

/** What can be done with all that are selected at once. */
export function SelectionMenu({ id, place, state, actions, question, close }: SelectionMenuProps) {
  const { t } = useTranslation('explore');
  const navigate = useNavigate();
  const ids = [...state.selected];
  const chosen = ids.filter((each) => state.history.now.nodes.has(each));
  const pinned = state.history.now.nodes.get(id)?.pinned === true;
  const keeping = useKeepingEntries(id, pinned, actions);
  const entries: MenuEntry[] = [
    {
      key: 'expand',
      label: t('menu.expandAll'),
      icon: <IconArrowsMaximize size={ICON} />,
      act: () => void actions.expandAll(ids),
    },
    {
      key: 'between',
      label: t('menu.between'),
      icon: <IconRoute size={ICON} />,
      act: () => void navigate({ to: '/', search: paramsOf(between(question, chosen)) }),
    },
    {
      key: 'note',
      label: t('menu.note'),
      shortcut: 'N',
      icon: <IconNote size={ICON} />,
      act: () => actions.notes.add(ids),
    },
    ...keeping,
  ];
  const title = t('menu.selection', { count: ids.length });
  return <EntityMenu place={place} title={title} sections={[{ key: 'all', entries }]} close={close} />;
}
