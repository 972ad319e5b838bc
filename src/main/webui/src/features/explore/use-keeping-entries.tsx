import { IconEyeOff, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../common/menu/EntityMenu';
import type { CanvasActions } from './use-canvas-actions';

/** The size of a menu's icons. */
export const ICON = 15;

/** Pinning and hiding a node, with all that are selected with it. */
export function useKeepingEntries(id: string, pinned: boolean, actions: CanvasActions): MenuEntry[] {
  const { t } = useTranslation('explore');
  return [
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
}
