/** Made by words-plugin.ts. */
declare module 'virtual:words' {
  interface LanguageWords {
    /** Of the first load. */
    page: object;
    later: Partial<Record<string, () => Promise<object>>>;
  }
  export const words: Partial<Record<string, () => Promise<LanguageWords>>>;
}
