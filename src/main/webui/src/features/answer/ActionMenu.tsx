import { Menu } from '@mantine/core';
import {
  IconArrowsDiff,
  IconBell,
  IconBraces,
  IconCheck,
  IconFileCheck,
  IconLink,
  IconPrinter,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastingParamsOf, paramsOf } from '../../core/question/question';
import { stringifySearch } from '../../core/search';
import { withWords } from '../../words/i18n';
import { useCopy } from '../common/use-copy';
import { useOpenedMenu } from '../common/use-opened-menu';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { MoreActionsButton, type MoreActionsProps } from './MoreActions';

const CypherBehind = lazy(() =>
  withWords(import('../cypher/CypherBehind'), 'cypher').then((file) => ({ default: file.CypherBehind })),
);

const CompareDialog = lazy(() =>
  withWords(import('../compare/CompareDialog'), 'compare', 'presets').then((file) => ({
    default: file.CompareDialog,
  })),
);

const WatchDialog = lazy(() =>
  withWords(import('../watch/WatchDialog'), 'watch').then((file) => ({ default: file.WatchDialog })),
);

const ICON = 16;

function CopyLink() {
  const { t } = useTranslation();
  const { question, opened } = useTraceSearch();
  const { copied, copy } = useCopy();
  const link = () =>
    `${window.location.origin}/${stringifySearch({ ...lastingParamsOf(question), ...opened })}`;
  return (
    <Menu.Item
      closeMenuOnClick={false}
      leftSection={copied ? <IconCheck size={ICON} /> : <IconLink size={ICON} />}
      onClick={() => copy(link())}
    >
      {copied ? t('answer.copied') : t('answer.copyLink')}
    </Menu.Item>
  );
}

/** What leads on from an answer: all of it names who is named, but for paper, which knows whom not to name. */
export function ActionMenu({ body, printing, withheld }: MoreActionsProps) {
  const { t } = useTranslation();
  const { question } = useTraceSearch();
  const { opened, change, button } = useOpenedMenu();
  const [dialog, setDialog] = useState<'cypher' | 'compare' | 'watch' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu opened={opened} onChange={change} position="bottom-end">
        <Menu.Target>
          <MoreActionsButton ref={button} loading={printing.isLoading} />
        </Menu.Target>
        <Menu.Dropdown>
          {!withheld && (
            <>
              <Menu.Item
                leftSection={<IconTopologyStar3 size={ICON} />}
                renderRoot={(props) => (
                  <Link to="/explore" search={{ ...paramsOf(question), answer: 'yes' }} {...props} />
                )}
              >
                {t('answer.explore')}
              </Menu.Item>
              <Menu.Item leftSection={<IconBell size={ICON} />} onClick={() => setDialog('watch')}>
                {t('answer.watch')}
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowsDiff size={ICON} />} onClick={() => setDialog('compare')}>
                {t('answer.compare')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileCheck size={ICON} />}
                renderRoot={(props) => <Link to="/designation" search={paramsOf(question)} {...props} />}
              >
                {t('menu.designation')}
              </Menu.Item>
              <CopyLink />
              <Menu.Item leftSection={<IconBraces size={ICON} />} onClick={() => setDialog('cypher')}>
                {t('answer.cypher')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconPrinter size={ICON} />} onClick={printing.print}>
            {t('answer.print')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {dialog === 'cypher' && <CypherBehind body={body} close={close} />}
        {dialog === 'compare' && <CompareDialog question={question} close={close} />}
        {dialog === 'watch' && <WatchDialog body={body} question={question} close={close} />}
      </Suspense>
    </>
  );
}
