/** Made by words-plugin.ts. */
declare module 'virtual:words' {
  type Load = () => Promise<object>;
  export const first: Partial<Record<string, Load>>;
  export const later: Partial<Record<string, () => Promise<Partial<Record<string, Load>>>>>;
}
