import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.layer.css';
import './app/theme.css';
import './app/print.css';
import './words/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refusals } from './api/client';
import { App } from './app/App';
import { styleNonce } from './core/nonce';

// With the first refusal come the words for it.
refusals.inWords = async (body) => (await import('./words/server')).problemHere(body);

// What keeps the page behind a dialog from scrolling asks for it by this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
