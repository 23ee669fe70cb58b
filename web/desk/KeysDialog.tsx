/** Every key of the desk, and the switch that turns single keys off. */
import { useState } from 'react';
import { actKeys, keysOn, moveKeys, turnKeys } from '../requests/keys.ts';
import { Switch } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(keysOn);
  const line = (keys: readonly string[], label: string) => (
    <div key={label} className="key-line">
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </div>
  );
  return (
    <Dialog open title="Keys of the desk" onClose={onClose}>
      <div className="stack">
        <div className="key-columns">
          <div className="stack">
            {moveKeys.map(({ where, keys }) => (
              <section key={where}>
                <h3>{where}</h3>
                <dl>{keys.map(([names, label]) => line(names, label))}</dl>
              </section>
            ))}
          </div>
          <section>
            <h3>A request</h3>
            <dl>{Object.entries(actKeys).map(([key, { label }]) => line([key], label))}</dl>
          </section>
        </div>
        <p className="small muted">
          They act on the row in focus, and on an open request’s own page. Ctrl or ⌘ with Enter sends what you write.
        </p>
        <Switch
          label="Single keys"
          hint="Turn them off when they get in the way of dictation or other tools. Arrows and Enter stay."
          checked={on}
          onChange={(event) => {
            turnKeys(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
      </div>
    </Dialog>
  );
}
