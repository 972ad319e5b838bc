import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, LANGUAGES, languageTag, type Language } from '../core/language';
import { useOpenedMenu } from '../features/common/use-opened-menu';
import { speak } from '../words/i18n';
import { LanguageButton } from './LanguageButton';

/** Each language by its own name, so that it is found by a reader who knows no other. */
export function LanguageChoices() {
  const { t, i18n } = useTranslation();
  const [failed, setFailed] = useState(false);
  const { opened, change, button } = useOpenedMenu();
  const choose = (language: Language) => {
    void speak(language).then((done) => {
      setFailed(!done);
      change(!done);
    });
  };
  return (
    <Menu
      opened={opened}
      onChange={change}
      position="bottom-end"
      closeOnItemClick={false}
      onOpen={() => setFailed(false)}
    >
      <Menu.Target>
        <LanguageButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        {Object.keys(LANGUAGES)
          .filter(isLanguage)
          .map((language) => (
            <Menu.Item
              key={language}
              role="menuitemradio"
              aria-checked={language === i18n.language}
              lang={languageTag(language)}
              rightSection={language === i18n.language ? <IconCheck size={15} /> : null}
              onClick={() => choose(language)}
            >
              {LANGUAGES[language]}
            </Menu.Item>
          ))}
        {failed && <Menu.Label role="alert">{t('shell.languageLost')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
