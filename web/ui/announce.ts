/** One place to say that something happened: shown as a toast and spoken. Heard by `Toasts`, which the shell holds. */
export interface ToastAction {
  label: string;
  onPress: () => void;
  /** The toast stays as long as it can be done. */
  lastsMs?: number;
}

export interface Announcement {
  id: number;
  text: string;
  tone: 'calm' | 'bad';
  action?: ToastAction | undefined;
}

type Listener = (announcement: Announcement) => void;
const listeners = new Set<Listener>();
let count = 0;

export function announce(text: string, options: Pick<Partial<Announcement>, 'tone' | 'action'> = {}): void {
  count += 1;
  for (const listener of listeners) listener({ id: count, text, tone: options.tone ?? 'calm', action: options.action });
}

export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
