/** Says that what was typed before is back, and how to be rid of it. */
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

export const DraftNotice = ({ onDiscard, editing }: { onDiscard: () => void; editing: boolean }) => (
  <div className="draft-notice">
    <Icon name="history" size={16} />
    <span role="status">{editing ? 'Your unsent changes are back.' : 'Draft restored.'}</span>
    <Button variant="quiet" size="small" onClick={onDiscard}>
      Discard
    </Button>
  </div>
);
