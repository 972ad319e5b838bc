import { IconEye, IconFocusCentered, IconNote, IconStack2, IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntityMenu, type MenuEntry } from '../common/menu/EntityMenu';
import type { CanvasMenuProps } from './CanvasMenu';
import { ICON } from './use-keeping-entries';

type WholeMenuProps = Pick<CanvasMenuProps, 'place' | 'actions' | 'fit' | 'spotAt' | 'close'>;

/** Where no entity is pointed at. */
export function WholeMenu({ place, actions, fit, spotAt, close }: WholeMenuProps) {
  const { t } = useTranslation('explore');
  const entries: MenuEntry[] = [
    { key: 'fit', label: t('tool.fit'), shortcut: 'F', icon: <IconFocusCentered size={ICON} />, act: fit },
    { key: 'tidy', label: t('tool.tidy'), icon: <IconWand size={ICON} />, act: () => void actions.tidy() },
    { key: 'all', label: t('tool.showAll'), icon: <IconEye size={ICON} />, act: actions.showAll },
    {
      key: 'branches',
      label: t('tool.branches'),
      icon: <IconStack2 size={ICON} />,
      act: actions.collapseByRole,
    },
    {
      key: 'note',
      label: t('tool.note'),
      icon: <IconNote size={ICON} />,
      act: () => actions.notes.add([], spotAt(place)),
    },
  ];
  return (
    <EntityMenu place={place} title={t('canvas.label')} sections={[{ key: 'all', entries }]} close={close} />
  );
}
