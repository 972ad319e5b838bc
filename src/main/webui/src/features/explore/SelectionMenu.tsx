import { IconArrowsMaximize, IconEyeOff, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntityMenu, type MenuEntry } from '../common/menu/EntityMenu';
import type { CanvasMenuProps } from './CanvasMenu';

const ICON = 15;

type SelectionMenuProps = Pick<CanvasMenuProps, 'place' | 'state' | 'actions' | 'close'> & { id: string };

/** What can be done with all that are selected at once. */
export function SelectionMenu({ id, place, state, actions, close }: SelectionMenuProps) {
  const { t } = useTranslation('explore');
  const ids = [...state.selected];
  const pinned = state.history.now.nodes.get(id)?.pinned === true;
  const entries: MenuEntry[] = [
    {
      key: 'expand',
      label: t('menu.expandAll'),
      icon: <IconArrowsMaximize size={ICON} />,
      act: () => void actions.expandAll(ids),
    },
    {
      key: 'pin',
      label: t(pinned ? 'menu.unpin' : 'menu.pin'),
      shortcut: 'P',
      icon: pinned ? <IconPinnedOff size={ICON} /> : <IconPin size={ICON} />,
      act: () => actions.pin(id),
    },
    {
      key: 'hide',
      label: t('menu.hide'),
      shortcut: 'H',
      icon: <IconEyeOff size={ICON} />,
      act: () => actions.hide(id),
    },
    { key: 'others', label: t('menu.hideOthers'), shortcut: '⇧H', act: () => actions.hideOthers(id) },
  ];
  const title = t('menu.selection', { count: ids.length });
  return <EntityMenu place={place} title={title} sections={[{ key: 'all', entries }]} close={close} />;
}
