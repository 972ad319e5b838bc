import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '../api/queries';
import { styleNonce } from '../core/nonce';
import { createPageRouter } from './router';
import { cssVariablesResolver, theme } from './theme';

// The same key as in color-scheme.js, which reads it before the first paint.
const colorScheme = localStorageColorSchemeManager({ key: 'spoor-color-scheme' });

export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createPageRouter());
  return (
    <MantineProvider
      theme={theme}
      getStyleNonce={styleNonce}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
