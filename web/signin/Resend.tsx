/** Another code, not sooner than half a minute after the last one. */
import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';

const waitSeconds = 30;

export function Resend({ onResend }: { onResend: () => void }) {
  const [left, setLeft] = useState(waitSeconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <Button
      variant="quiet"
      blockedBy={left > 0 ? 'Mail can take a moment. You can ask again when the count is over.' : null}
      onClick={() => {
        setLeft(waitSeconds);
        onResend();
      }}
    >
      {left > 0 ? `Send again in ${left} s` : 'Send again'}
    </Button>
  );
}
