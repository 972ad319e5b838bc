import { ActionIcon } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { titleOf, type Tab } from '../../core/console/tabs';
import classes from './Console.module.css';

interface TabBarProps {
  tabs: Tab[];
  active: string;
  activate: (id: string) => void;
  close: (id: string) => void;
  add: () => void;
}

/** Statements side by side; they are there again after a reload. */
export function TabBar({ tabs, active, activate, close, add }: TabBarProps) {
  const { t } = useTranslation('console');
  return (
    <nav className={classes.tabBar} aria-label={t('tab.label')}>
      <ul>
        {tabs.map((tab) => {
          const title = titleOf(tab) || t('tab.empty');
          return (
            <li key={tab.id} data-active={tab.id === active}>
              <button
                type="button"
                className={classes.tab}
                aria-current={tab.id === active ? 'true' : undefined}
                title={title}
                onClick={() => activate(tab.id)}
              >
                <bdi>{title}</bdi>
              </button>
              {(tabs.length > 1 || tab.query !== '') && (
                <button
                  type="button"
                  className={classes.closeTab}
                  aria-label={t('tab.close', { title })}
                  title={t('tab.close', { title })}
                  onClick={() => close(tab.id)}
                >
                  <IconX size={14} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <ActionIcon variant="subtle" color="gray" aria-label={t('tab.new')} title={t('tab.new')} onClick={add}>
        <IconPlus size={17} />
      </ActionIcon>
    </nav>
  );
}
