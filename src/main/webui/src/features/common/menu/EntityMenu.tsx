import { Kbd, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocusBack } from '../use-focus-back';

export interface MenuEntry {
  key: string;
  label: string;
  icon?: ReactNode;
  /** The key that does the same on the canvas. */
  shortcut?: string;
  /** A choice below this one, instead of an action. */
  below?: MenuEntry[];
  act?: () => void;
}

export interface MenuSection {
  key: string;
  label?: string;
  entries: MenuEntry[];
}

interface EntityMenuProps {
  /** Where it opens, in pixels of the window. */
  place: { x: number; y: number };
  title: string;
  sections: MenuSection[];
  close: () => void;
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.below) {
    return (
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item leftSection={entry.icon}>{entry.label}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {entry.below.map((each) => (
            <Entry key={each.key} entry={each} />
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    );
  }
  return (
    <Menu.Item
      leftSection={entry.icon}
      rightSection={entry.shortcut ? <Kbd size="xs">{entry.shortcut}</Kbd> : null}
      onClick={entry.act}
    >
      {entry.label}
    </Menu.Item>
  );
}

/** What can be done with an entity: the same menu by mouse, by key and by button, wherever an entity is drawn. */
export function EntityMenu({ place, title, sections, close }: EntityMenuProps) {
  // Mantine does so only while its menu stays there, closed.
  useFocusBack();
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={2}
      shadow="md"
      width="max-content"
      // Wherever it is asked for, all of it is inside the window, or can be scrolled there.
      middlewares={{ flip: false, shift: { crossAxis: true, padding: 8 } }}
      withinPortal
      trapFocus
      withInitialFocusPlaceholder={false}
      // Not by key: the one that opens it would close it at once. Escape and Tab close it by themselves.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: place.x, top: place.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={title} mah="calc(100dvh - 16px)" style={{ overflowY: 'auto' }}>
        <Menu.Label>
          <bdi>{title}</bdi>
        </Menu.Label>
        {sections.map((section, index) => (
          <div key={section.key} role="none">
            {index > 0 && <Menu.Divider />}
            {section.label && <Menu.Label>{section.label}</Menu.Label>}
            {section.entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
