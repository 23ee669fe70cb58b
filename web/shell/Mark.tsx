/** The sign over the door. */
export const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path
      d="M8.5 25V15a7.5 7.5 0 0 1 15 0v10"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="2.6"
      strokeLinecap="round"
    />
    <path d="M13 25v-9.5a3 3 0 0 1 6 0V25z" fill="var(--on-accent)" opacity=".55" />
  </svg>
);
