import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pastRunsOf, remember } from '../../core/console/history';
import type { Draft } from '../../core/console/link';
import { save } from '../../core/console/saved';
import classes from './Console.module.css';
import { ConsoleNotices } from './ConsoleNotices';
import { Sidebar } from './side/Sidebar';
import { SideDrawer } from './SideDrawer';
import { TabBar } from './TabBar';
import { useKept } from './use-kept';
import { useSaved } from './use-saved';
import { useTabs } from './use-tabs';
import { Workbench } from './Workbench';

/** Statements to take on the left, the one at hand and its result on the right. */
export function ConsolePage() {
  const { t } = useTranslation('console');
  const { tabs, tab, change, open, close, add, activate } = useTabs();
  const saved = useSaved();
  const [past, changePast] = useKept('spoor-console-history', pastRunsOf);
  const [sideShown, setSideShown] = useState(false);
  const wide = useMediaQuery('(min-width: 60em)', true, { getInitialValueInEffect: false });
  const take = (draft: Draft & { title?: string }) => {
    open(draft);
    setSideShown(false);
  };
  const side = <Sidebar saved={saved} past={past} changePast={changePast} take={take} />;
  return (
    <div className={classes.page}>
      {wide ? (
        <aside className={classes.side} aria-label={t('side.label')}>
          {side}
        </aside>
      ) : (
        <SideDrawer opened={sideShown} close={() => setSideShown(false)}>
          {side}
        </SideDrawer>
      )}
      <div className={classes.work}>
        <div className={classes.head}>
          <h1 className={classes.title}>{t('title')}</h1>
          {!wide && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconBooks size={16} />}
              onClick={() => setSideShown(true)}
            >
              {t('side.open')}
            </Button>
          )}
        </div>
        <ConsoleNotices />
        <TabBar tabs={tabs} active={tab.id} activate={activate} close={close} add={add} />
        <Workbench
          key={tab.id}
          tab={tab}
          change={change}
          save={(name) => {
            saved.change((now) => save(now, { name, query: tab.query, texts: tab.texts }));
            change(tab.id, { title: name });
          }}
          ran={(run, texts) => changePast((now) => remember(now, run, texts))}
        />
      </div>
    </div>
  );
}
