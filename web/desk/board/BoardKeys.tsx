/** Every key of the board. */
import { actKeys } from '../../requests/keys.ts';
import { Dialog } from '../../ui/Dialog.tsx';

const boardKeys: [string[], string][] = [
  [['↑', '↓'], 'Card above, below'],
  [['←', '→'], 'Column before, after'],
  [['Home', 'End'], 'First, last card loaded'],
  [['Space'], 'Pick the card up; ← → choose the column, Enter drops it, Esc puts it back'],
  [['Enter'], 'Open it'],
  [['/'], 'Search'],
  [['?'], 'These keys'],
];

export default function BoardKeys({ onClose }: { onClose: () => void }) {
  const line = (keys: string[], label: string) => (
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
    <Dialog open title="Keys of the board" onClose={onClose}>
      <div className="key-columns">
        <dl>{boardKeys.map(([keys, label]) => line(keys, label))}</dl>
        <dl>{Object.entries(actKeys).map(([key, { label }]) => line([key], label))}</dl>
      </div>
    </Dialog>
  );
}
