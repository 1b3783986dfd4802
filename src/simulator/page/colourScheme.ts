/** Light or dark, as the person last chose in the pretend pages. */
export type ColourScheme = 'light' | 'dark';

const key = 'simulator.colourScheme';

export function rememberedScheme(): ColourScheme {
  try {
    return window.localStorage.getItem(key) === 'dark' ? 'dark' : 'light';
  } catch {
    return 'light';
  }
}

export function rememberScheme(scheme: ColourScheme): void {
  try {
    window.localStorage.setItem(key, scheme);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
