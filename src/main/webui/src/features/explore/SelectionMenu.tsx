import { IconArrowsMaximize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntityMenu, type MenuEntry } from '../common/menu/EntityMenu';
import type { CanvasMenuProps } from './CanvasMenu';
import { ICON, useKeepingEntries } from './use-keeping-entries';

type SelectionMenuProps = Pick<CanvasMenuProps, 'place' | 'state' | 'actions' | 'close'> & { id: string };

/** What can be done with all that are selected at once. */
export function SelectionMenu({ id, place, state, actions, close }: SelectionMenuProps) {
  const { t } = useTranslation('explore');
  const ids = [...state.selected];
  const pinned = state.history.now.nodes.get(id)?.pinned === true;
  const keeping = useKeepingEntries(id, pinned, actions);
  const entries: MenuEntry[] = [
    {
      key: 'expand',
      label: t('menu.expandAll'),
      icon: <IconArrowsMaximize size={ICON} />,
      act: () => void actions.expandAll(ids),
    },
    ...keeping,
  ];
  const title = t('menu.selection', { count: ids.length });
  return <EntityMenu place={place} title={title} sections={[{ key: 'all', entries }]} close={close} />;
}
