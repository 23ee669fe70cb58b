/** The scheme: the system's unless somebody chose. `public/theme.js` applies the choice before the first paint. */
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import type { IconName } from '../ui/Icon.tsx';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const looks: Record<Theme, { icon: IconName; label: string }> = {
  system: { icon: 'monitor', label: 'as the system' },
  light: { icon: 'sun', label: 'light' },
  dark: { icon: 'moon', label: 'dark' },
};

const storageKey = 'foyer.theme';
const chosen = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
};

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage closed: the choice lasts as long as the page.
  }
}

export function ThemeButton() {
  const [theme, setTheme] = useState(chosen);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <Button
      variant="quiet"
      size="small"
      icon={looks[theme].icon}
      aria-label={`Colours: ${looks[theme].label}. Change to ${looks[next].label}.`}
      title={`Colours: ${looks[theme].label}`}
      onClick={() => {
        choose(next);
        setTheme(next);
      }}
    />
  );
}
