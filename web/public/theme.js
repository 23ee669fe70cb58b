// Runs before the first paint, so that a chosen scheme never flashes the other one. A file, not inline: the page's
// content security policy allows only scripts of this origin.
try {
  const theme = localStorage.getItem('foyer.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's scheme serves.
}
