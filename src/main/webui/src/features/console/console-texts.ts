import i18next from 'i18next';
import texts from '../../locales/en-console.json';

// The console's words come with the console, not with the first load.
i18next.addResourceBundle('en', 'console', texts);
